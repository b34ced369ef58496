/** Common nouns that say what sort of thing a name is the name of: "X, a search engine", "the retailer X". Lemmas in lower case. */
import type { EntityType } from '../../../schema/ontology.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

const describing: Readonly<Partial<Record<EntityType, readonly string[]>>> = {
  Company: words(`
    company firm operator carrier bank insurer retailer maker manufacturer producer startup start-up website site portal broker brokerage publisher developer provider fund investor studio
    subsidiary affiliate unit parent conglomerate group airline chain distributor supplier vendor broadcaster newspaper-group miner brewer vintner winery smelter refiner shipper bookseller
    giant rival competitor store retailer e-tailer marketplace exchange underwriter reinsurer lender lessor consultancy agency-firm shareholder club business enterprise arm
    venture network-operator incubator accelerator chipmaker carmaker automaker drugmaker steelmaker planemaker shipbuilder telco telecoms utility plant-operator outfit shop workshop
    caterer haulier hotelier grocer baker bakery brewery distiller distillery dairy cooperage printer-firm exporter importer wholesaler contractor builder owner-operator shipowner shipyard yard foundry mill
    bookmaker refinery-operator spin-off successor predecessor purchaser bidder buyer seller payer processor-firm forwarder stevedore co-owner holding registrar-firm label-owner printworks newcomer
    pharmacy bookshop auctioneer casino restaurateur nursery gallery garage ranch plantation merchant perfumer tailor jeweller watchmaker confectioner chocolatier tannery weaver spinner dyer knitter sawmill quarry colliery
    bottler packer canner charterer bunkerer handler telecom host registrar aggregator reseller integrator installer assembler toymaker papermaker glassmaker shoemaker brickmaker tyremaker pawnbroker moneylender microlender neobank
    challenger acquirer pioneer unicorn agency vehicle label sponsor licensee franchisee tenant landlord creditor debtor guarantor division corporation`),
  Product: words(`
    app application service platform system browser software game phone smartphone handset tool product feature card terminal series show film magazine device tablet console programme program plan
    engine assistant satellite substation facility channel database drug aircraft jet model car fund-programme reader wallet client version brand domain column blog forum community portal-service
    messenger wine vintage boat ferry locomotive chip processor newsletter album serial toolbar encyclopedia encyclopaedia edition policy package kit solution
    display scheme helicopter vaccine medicine painkiller antiviral antibiotic tanker ship vessel freighter trawler yacht liner tram bus truck lorry van motorcycle bicycle train railcar turbine
    reactor plane airliner jetliner airship drone robot rocket link currency coin token button podcast weekly quarterly monthly novel book cookbook atlas dictionary guidebook textbook trilogy comic audiobook
    e-book cheese beer lager ale cider spirit whisky whiskey gin brandy liqueur juice drink yoghurt yogurt biscuit cereal sauce snack red rosé cuvée perfume cream soap shampoo shoe boot trainer shirt jacket
    wristband bracelet headset speaker camera lens scanner copier calculator computer laptop server mainframe workstation format codec framework compiler plug-in plugin add-on widget quiz cartoon sitcom
    documentary musical tariff loan bond mortgage ticket pass subscription simulator detector sensor meter battery charger lamp heater cooker oven fridge excavator crusher conveyor explosive alloy fabric
    fibre resin paint glue stopper fertiliser fertilizer pesticide herbicide archive directory homepage tracker interface network insulin tablet-computer pill syrup inhaler implant scanner-line board
    client-server booking-system timetable plant pipeline refinery smelter cable router modem switch set-top-box microblog search-engine engine-family dashboard payment-button button sticker wine-label
    microscope telescope prototype test-kit watch shuttle bar restaurant-guide teletext videotext mailbox certification projector tug milk range meal shandy tracksuit instrument utensil checkout till trolley dress coat hat bag toy doll puzzle lipstick syringe scalpel bandage stretcher wheelchair prosthesis stent hotline helpline workbook animation screenplay`),
  Organization: words('university institute association alliance academy foundation federation society charity body union college laboratory lab committee league think-tank school hospital museum guild campaign movement church consortium coalition council newspaper daily broadsheet tabloid confederation cooperative orchestra'),
  Regulator: words('regulator ministry authority watchdog commission government bureau department prosecutor inspectorate'),
  Court: words('court tribunal'),
  Person: words('man woman lawyer entrepreneur billionaire engineer blogger scientist professor businessman businesswoman suspect criminal defendant fraudster teenager netizen activist collector clerk mechanic widower nephew niece cousin grandson granddaughter financier philanthropist executive prospector surveyor illustrator translator actuary adjuster author writer economist hacker programmer journalist actor singer artist athlete footballer striker student teacher heir widow founder co-founder millionaire tycoon investor-activist novelist poet doctor surgeon captain pilot driver winemaker geologist physicist chemist banker trader salesman accountant politician senator son daughter father mother uncle aunt grandfather grandmother brother sister wife husband'),
  Regulation: words('law act regulation report convention declaration circular directive code charter treaty decree notice memorandum bill rules guidelines standard study survey yearbook ordinance pact accord guideline statute'),
  Place: words('city town province region district village county island country capital harbour port airport valley river'),
};

const typeOfDescription = new Map<string, EntityType>(
  (Object.entries(describing) as [EntityType, readonly string[]][]).flatMap(([type, list]) => list.map(word => [word, type] as const)),
);

/** The type of thing that a common noun (lemma) describes. */
export function typeOfDescriptor(lemma: string): EntityType | undefined {
  return typeOfDescription.get(lemma);
}
