/**
 * Head words: the noun that says what a name is the name of. "Ministry of X", "X Court", "X Technology": lower case, one word each.
 * They carry over to text of any year and field, which a list of names does not.
 */
import type { EntityType } from '../../../schema/ontology.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that stand last in a name of the type (or first, before "of"). */
const heads: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Company: words(`
    bank banks group holding holdings capital ventures venture partners securities airlines airline airways insurance assurance reinsurance underwriters underwriting motors motor
    film pictures entertainment technologies technology tech software media telecom telecoms telecommunications telephone communications communication pharmaceuticals pharmaceutical
    pharma generics vaccines biosciences diagnostics mining mines steel energy petroleum oil gas hydro wind exchange fund funds branch records studios studio books booksellers bookshops editions publishing
    publishers printers printing printworks brewery breweries brewing winery wineries vineyards cellars estates wines vintners vignobles resources minerals metals nickel copper lithium uranium potash coal iron
    aluminium aluminum gold silver zinc exploration drilling smelting smelters aviation aerospace aeronautics composites shipyard shipyards shipbuilding yards lines line ferries cruises tankers towage salvage ports
    terminals shipping carriers freight haulage tramways tramway waterways motorways canals docks harbours marina marinas quays railways railroad rail logistics cargo couriers transit electronics power grid photonics instruments laboratories-inc
    electric electrical semiconductor semiconductors games interactive online brothers bros trust mutual brokers brokerage retail stores supermarkets markets hotels hotel resorts tours travel foods
    beverages beverage drinks dairy dairies creamery bakery bakeries mills meats fisheries seafood orchards sugar coffee tea chocolate grocers farms textiles fashion shoes furniture toys automotive automobile
    cars trucks tractors trams coaches wheels bicycles cycles chemicals chemical plastics polymers industries enterprises company corporation corp inc ltd limited plc ag gmbh nv llc sa spa oyj asa ab kk bv
    investments investment investors investissements equity asset assets management advisory consulting consultants advisers advisors solutions systems-inc networks digital cable broadcasting broadcast
    productions films newspapers realty properties property estate development developments construction builders contractors engineering engineers manufacturing works foundry forge
    distillers distillery plantation plantations cinemas theatres sports wear apparel cosmetics jewellers jewelry watches optics robotics biotech biologics therapeutics genomics medicines
    labs laboratories leasing finance financial financials credit lending payments pay savings annuity surety indemnity casualty life factoring quarries colliery collieries refining refineries
    pipelines utilities water waterworks cement glass ceramics paper packaging rubber tyres tires timber forestry seeds fertilizers fertilisers commerce international global worldwide hospitals clinics pharmacies
    imaging devices dynamics rocketry sciences foodstores wholesale wholesalers provisions hypermarkets superstores memory foundries lasers sensors circuits displays batteries turbines propulsion launchers satellites spaceflight tooling castings alloys boilers pumps valves bearings gears
    perfumes soaps detergents fragrances nurseries greenhouses hatcheries butchers bakers confectionery sweets crisps snacks noodles malt malting maltings hops juices waters soda colas creameries cheeses
    animation effects theaters cinema theatre kino kinos circus casting dubbing distribution distributors rentals lettings homes housing facilities maintenance cleaning catering guards recruitment staffing payroll
    clinic clinics medical dental ambulance surgical implants prosthetics vision hearing health healthcare care nursing wellness fitness gyms leisure bingo casinos betting gaming lottery bookmakers
    analytics cybernetics informatics computing computers semis micro microsystems internet web hosting domains telematics wireless cellular paging cablevision video audio music concerts tickets ticketing
    services tv express fc cf afc sc fk sk united rovers athletic wanderers`),
  Regulator: words(`
    ministry commission administration bureau department authority government police inspectorate procuratorate prosecutor prosecutors treasury customs directorate ombudsman
    superintendent parliament congress senate cabinet municipality headquarters secretariat prefecture office board corps agency comptroller regulator watchdog
    gendarmerie registrar registry commissioner commissioners constabulary inspector prosecutor-general survey`),
  Court: words('court courts tribunal chancery'),
  Organization: words(`
    university college institute institution academy school association alliance society federation foundation union league committee consortium chamber laboratory lab
    centre center party hospital museum library guild confederation conservatory network-association bar observatory faculty
    church orchestra coalition cooperative co-operative syndicate brotherhood trade-union fraternity initiative confraternity fellowship council trust-fund association-of-growers charity
    courier gazette tribune herald times post observer chronicle watch ledger dispatch examiner inquirer argus advertiser telegraph`),
  Product: words(`
    platform service system app application browser phone smartphone handset plan program programme project substation station plant refinery mine farm reactor pipeline dam maps map card terminal wallet satellite
    magazine edition player cloud assistant store drive mini model weibo messenger mail search console tablet engine car jet aircraft turbine reader os suite toolkit client windows note
    database portal channel series show album feature index train locomotive ferry drug vaccine chip processor router gateway exchange-programme quiz novel
    scheme campaign box stick band lens printer camera laptop notebook pad policy-plan marketplace game newsletter app-store toolbar plugin cruiser liner tram bus line-service reserve vintage cuvée label
    certification certificate`),
  Regulation: words(`
    law act measures regulations regulation provisions rules opinions opinion notice circular report declaration convention memorandum directive guidelines code charter treaty decree
    ordinance statute paper blueprint outline outlook decision interpretation catalogue protocol bill constitution resolution communique communiqué yearbook accord statement statement-of-principles
    strategy roadmap agenda pledge principles guideline rule rulebook list recommendations standard standards pact instrument order manifesto handbook-of-rules study review`),
  Place: words(`
    province city district county island islands park zone valley street road building stadium airport harbor harbour bay river mountain state region town village peninsula square avenue
    base port coast sea ocean lake hills garden gardens hotel-site arena canal strait bridge`),
};

/** Heads that stand in names of several types, so that the words around the name count for more than they do. */
const weakHeads = new Set(words(`
  services service express fund trust life line lines club lab labs centre center cloud games direct note tv channel store stores plant mine farm station terminal windows card power works online digital gold silver
  interactive road street bridge square avenue hills garden gardens park base stadium building village sea ocean coast island islands river bay town lake satellite film health care video audio music internet web computing wireless vision leisure distribution cleaning markets market index films network networks order list standard standards study review statement paper survey courier gazette tribune herald times post observer chronicle trust group-plan international
  mobile media systems exchange works magazine books magazine edition project pad band box watch series show model sports shoes fashion initiative alliance-plan water tea coffee sugar iron wheels mini engine`));

/** How much a head word says: less where names of other types end in it too. */
export function headWeight(word: string): number {
  return weakHeads.has(word.toLowerCase()) ? 3 : 7;
}

/** Nouns of other languages that stand at the front of a name: "Banque de X", "Grupo X", "Universidad de X". Accents are left out. */
const frontHeads: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Company: words(`
    banque credit caisse societe compagnie groupe maison domaine chateau clos cave caves vignobles tonnellerie bouchons editions imprimerie librairie brasserie laboratoires mines assurances etablissements
    banco caja grupo compania empresa editorial bodega bodegas minera seguros aseguradora libreria cerveceria astilleros ferrocarriles transportes aerolineas telefonica
    banca cassa gruppo societa cantina cantine assicurazioni casa edizioni libreria cartiere acciaierie ferrovie
    companhia editora seguradora mineracao cervejaria linhas bankhaus sparkasse verlag brauerei weingut kanal fc ac afc sc fk sk as cf ca sv vfb vfl tsv sporting real atletico deportivo dynamo lokomotiv olympique stade rederi forlag
    bryggeri kustannus vakuutus grupa bank pt cv`),
  Regulator: words('ministere ministerio ministero autorite autoridad autorita direction direccion prefecture prefectura superintendencia comision commissione agence agencia agenzia prokuratura'),
  Court: words('tribunal tribunale corte cour audiencia juzgado sad'),
  Organization: words('universidad universite universita universidade institut instituto istituto fondation fundacion fondazione fundacao association asociacion associazione syndicat sindicato sindacato federation federacion federazione liga ligue lega ecole escuela academie academia accademia union confederation confederacion'),
};

/** Ends of compound words in Germanic names: "Nordbank", "Kulturverlag", "Seeamt". */
const compoundHeads: readonly (readonly [RegExp, EntityType])[] = [
  [/\p{L}{2}(?:bank|banken|werke?|verlag|versicherung(?:en)?|gesellschaft|brauerei|kellerei|kasse|forsikring|försäkring|forlag|förlag|rederi(?:et)?|bolag(?:et)?|bryggeri|reederei|werft|hütte|gruppe|gruppen|air|soft|tel|com|pharm|chem)$/u, 'Company'],
  [/\p{L}{2}(?:ministerium|behörde|aufsicht|direktorat|direktoratet|tilsyn(?:et)?|inspektion(?:en)?|myndighet(?:en)?)$/u, 'Regulator'],
  [/\p{L}{2}(?:gericht|gerichtshof|retten|domstol(?:en)?)$/u, 'Court'],
  [/\p{L}{3}(?:universität|universitet|verband|verein|förbund(?:et)?|forbund(?:et)?|institut|hochschule)$/u, 'Organization'],
];

/** The type that the first word of a name in another language gives. */
export function typeOfFrontHead(word: string): EntityType | undefined {
  return typeOfFront.get(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The type that the end of a compound word gives: German, Dutch and Nordic names are written together. */
export function typeOfCompound(word: string): EntityType | undefined {
  return compoundHeads.find(([pattern]) => pattern.test(word.toLowerCase()))?.[1];
}

/** Legal forms: what stands at the end of a company's full name and is dropped when names are compared. */
export const legalForms = new Set(words('co co. company ltd ltd. limited inc inc. incorporated corp corp. corporation plc plc. llc ag gmbh nv n.v. sa s.a. spa s.p.a. ab oyj asa kk bv b.v. pty pte sarl kgaa se a/s'));

/** Heads that continue with "of", "for" or "on": Ministry of …, University of …, Measures for …. */
export const ofHeads = new Set(words(`
  ministry commission administration bureau department authority government council office procuratorate directorate secretariat university college institute academy school association alliance society federation
  foundation union league committee consortium chamber centre center court tribunal bank party agency museum library guild confederation board academy house institution inspectorate treasury bar registrar commissioner superintendent
  bureaux police office registry survey corps ombudsman constabulary regulator agenda strategy fellowship guild internet league exchange church republic order city town county canton municipality borough province`));

export const regulationHeads: ReadonlySet<string> = new Set(heads.Regulation);
/** Legal titles that go on with "on", "for", "of" and their words, with or without capitals. */
export const regulatorHeads: ReadonlySet<string> = new Set(heads.Regulator);

const typeOfHead = new Map<string, EntityType>(
  (Object.entries(heads) as [EntityType, readonly string[]][]).flatMap(([type, list]) => list.map(word => [word, type] as const)),
);

const typeOfFront = new Map<string, EntityType>(
  (Object.entries(frontHeads) as [EntityType, readonly string[]][]).flatMap(([type, list]) => list.map(word => [word, type] as const)),
);

/** Names with these heads are events or technologies, which are not annotated. */
export const eventHeads = new Set(words(`
  conference summit expo eve festival exhibition games olympics cup award awards tour championship fair day week month year congress-of-events seminar symposium workshop ceremony forum
  campaign-day marathon race regatta derby season anniversary war crisis revolution earthquake prize gala carnival roadshow hackathon showcase biennale`));

/** The type that a head word gives; undefined where it gives none. */
export function typeOfHeadWord(word: string): EntityType | undefined {
  return typeOfHead.get(word.toLowerCase().replace(/\.$/, ''));
}
export { typeOfDescriptor } from './descriptors.js';
