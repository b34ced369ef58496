/**
 * Head words: the noun that says what a name is the name of. "Ministry of X", "X Court", "X Technology": lower case, one word each.
 * They carry over to text of any year and field, which a list of names does not.
 */
import type { EntityType } from '../../../schema/ontology.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that stand last in a name of the type (or first, before "of"). */
const heads: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Company: words(`
    bank banks group holding holdings capital ventures venture partners securities airlines airline airways insurance assurance reinsurance underwriters motors motor
    pictures entertainment technologies technology software media telecom telecoms telecommunications mobile communications communication pharmaceuticals pharmaceutical
    pharma mining mines steel energy petroleum oil gas exchange fund funds branch records studios studio books publishing publishers brewery breweries winery wineries vineyards
    cellars estates wines vintners resources minerals metals smelting smelters aviation aerospace aeronautics shipyard shipyards lines shipping railways railroad logistics electronics
    electric electrical semiconductor semiconductors games interactive online brothers bros trust mutual brokers brokerage retail stores supermarkets hotels hotel foods beverages
    beverage drinks textiles automotive automobile cars chemicals chemical industries industry enterprises company corporation corp inc ltd limited plc ag gmbh nv llc sa spa oyj asa ab kk bv
    investments investment investors equity asset assets management consulting consultants advisers advisors solutions networks digital cable broadcasting
    productions newspapers press-holdings motors realty properties property development construction engineering manufacturing works foundry
    distillers distillery dairies farms plantation cinemas theatres sports wear apparel cosmetics jewellers jewelry watches optics instruments devices robotics biotech
    genomics therapeutics laboratories-inc leasing finance financial credit payments pay savings annuity surety indemnity casualty life quarries colliery collieries refining refineries
    pipelines power utilities water cement glass paper packaging plastics rubber tyres tires timber seeds fertilizers commerce e-commerce international global worldwide`),
  Regulator: words(`
    ministry commission administration bureau department authority government police inspectorate procuratorate prosecutor prosecutors treasury customs directorate ombudsman
    superintendent parliament congress senate cabinet municipality headquarters secretariat prefecture
    gendarmerie registrar commissioner commissioners constabulary council inspector comptroller prosecutor-general`),
  Court: words('court courts tribunal chancery'),
  Organization: words(`
    university college institute institution academy school association alliance society federation foundation union league committee consortium chamber laboratory laboratories labs
    centre center party hospital museum library guild confederation conservatory network-association bar observatory faculty
    agency church orchestra press coalition cooperative co-operative syndicate brotherhood trade-union fraternity initiative`),
  Product: words(`
    platform service services system app application browser phone smartphone handset plan program programme project substation station maps map card terminal wallet satellite magazine edition
    player cloud assistant store drive pro mini model weibo messenger mail search console tablet engine car jet aircraft turbine reader os suite toolkit client
    database portal channel series show album film feature index express train locomotive ferry drug vaccine chip processor router gateway exchange-programme
    scheme campaign box stick watch band lens printer camera laptop notebook pad policy-plan marketplace game newsletter app-store toolbar plugin cruiser liner tram bus line-service reserve vintage cuvée label`),
  Regulation: words(`
    law act measures regulations regulation provisions rules opinions opinion notice circular report declaration convention memorandum directive guidelines code charter treaty decree
    ordinance statute paper blueprint outline decision interpretation catalogue protocol bill constitution resolution communique communiqué yearbook accord statement-of-principles
    pledge principles recommendations standard standards survey bulletin pact instrument order manifesto handbook-of-rules`),
  Place: words(`
    province city district county island islands park zone valley street road building stadium airport harbor harbour bay river mountain state region town village peninsula square avenue
    base port coast sea ocean lake hills garden gardens hotel-site arena`),
};

/** Legal forms: what stands at the end of a company's full name and is dropped when names are compared. */
export const legalForms = new Set(words('co co. company ltd ltd. limited inc inc. incorporated corp corp. corporation plc plc. llc ag gmbh nv n.v. sa s.a. spa s.p.a. ab oyj asa kk bv b.v. pty pte sarl kgaa se a/s'));

/** Heads that continue with "of", "for" or "on": Ministry of …, University of …, Measures for …. */
export const ofHeads = new Set(words(`
  ministry commission administration bureau department authority government council office procuratorate directorate secretariat university college institute academy school association alliance society federation
  foundation union league committee consortium chamber centre center court tribunal bank party agency museum library guild confederation board academy house institution inspectorate treasury bar registrar commissioner superintendent
  bureaux internet league exchange church republic order`));

export const regulationHeads: ReadonlySet<string> = new Set(heads.Regulation);
/** Legal titles that go on with "on", "for", "of" and their words, with or without capitals. */
export const regulatorHeads: ReadonlySet<string> = new Set(heads.Regulator);

const typeOfHead = new Map<string, EntityType>(
  (Object.entries(heads) as [EntityType, readonly string[]][]).flatMap(([type, list]) => list.map(word => [word, type] as const)),
);

/** Names with these heads are events or technologies, which are not annotated. */
export const eventHeads = new Set(words(`
  conference summit expo festival exhibition games olympics cup award awards tour championship fair day week month year congress-of-events seminar symposium workshop ceremony forum
  campaign-day marathon race regatta derby season anniversary war crisis revolution earthquake prize gala carnival roadshow hackathon showcase biennale`));

/** The type that a head word gives; undefined where it gives none. */
export function typeOfHeadWord(word: string): EntityType | undefined {
  return typeOfHead.get(word.toLowerCase().replace(/\.$/, ''));
}

/** Common nouns that describe a thing of the type: in "X, a search engine", "the retailer X". */
const describing: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Company: words(`
    company firm operator carrier bank insurer retailer maker manufacturer producer startup start-up website site portal broker brokerage publisher developer provider fund investor studio
    subsidiary affiliate unit parent conglomerate group airline chain distributor supplier vendor broadcaster newspaper-group miner brewer vintner winery smelter refiner shipper bookseller
    giant rival competitor store retailer e-tailer marketplace exchange underwriter reinsurer lender lessor consultancy agency-firm shareholder club lab business enterprise arm
    venture cooperative network-operator incubator accelerator chipmaker carmaker automaker drugmaker steelmaker planemaker shipbuilder telco telecoms utility plant-operator outfit label`),
  Product: words(`
    app application service platform system browser software game phone smartphone handset tool product feature card terminal series show film magazine device tablet console programme program plan
    engine assistant satellite substation facility channel database drug aircraft jet model vehicle car fund-programme reader wallet client version brand domain column blog forum community portal-service
    messenger wine label vintage boat ferry locomotive chip processor newsletter album serial toolbar encyclopedia edition policy package kit solution`),
  Organization: words('university institute association alliance academy foundation federation society charity agency body union college laboratory committee league think-tank school hospital museum party guild'),
  Regulator: words('regulator ministry authority watchdog commission government bureau department prosecutor inspectorate'),
  Court: words('court tribunal'),
  Person: words('man woman lawyer entrepreneur billionaire engineer blogger scientist professor businessman businesswoman author writer economist hacker programmer journalist actor singer artist athlete footballer striker'),
  Regulation: words('law act regulation report convention declaration circular directive code charter treaty decree notice memorandum bill rules guidelines standard'),
  Place: words('city town province region district village county island country capital'),
};

const typeOfDescription = new Map<string, EntityType>(
  (Object.entries(describing) as [EntityType, readonly string[]][]).flatMap(([type, list]) => list.map(word => [word, type] as const)),
);

/** The type of thing that a common noun (lemma) describes. */
export function typeOfDescriptor(lemma: string): EntityType | undefined {
  return typeOfDescription.get(lemma);
}
