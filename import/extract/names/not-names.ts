/** Capitalised words that are no names by themselves: calendar, currencies, technologies without a brand, titles, openers. All lower case. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const calendarWords = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter new-year q1 q2 q3 q4 h1 h2 jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`);

export const technologyWords = words(`
  ipo ipos ceo coo cfo cto cio cmo ads adr adrs adss ipv4 ipv6 iot td-lte td-scdma lte 3g 4g 5g 2g wcdma cdma cdma2000 gsm gprs wap wifi wi-fi wlan wimax ftth adsl dsl isdn voip ip tcp tcp/ip http html html5
  xml sms mms im sns b2b b2c c2c o2o p2p g2b cdn idc isp icp sp cp sim pc pcs tv hdtv iptv gps gis rfid nfc usb led lcd oled cpu gpu ram dvd vcd cd mp3 mp4 ai vr ar ugc pgc mba phd gdp gnp r&d m&a vc pe usa-dollar
  api apis sdk seo erp crm oa kpi vat bbs rss url urls www web internet e-mail email online ok faq pin qr id ipr ip-rights mv sd hd kv mw gw mbps gbps ghz mhz nasdaq-listed e-commerce ebitda eps dna covid-19 sars
  wlan wapi wap ap anti-malware oauth spaniards danes swedes finns poles turks scots britons dutchmen frenchmen englishmen irishmen welshmen belgians swiss greeks czechs slovaks serbs croats arabs jews
  sundays mondays tuesdays wednesdays thursdays fridays saturdays netizen netizens smes sme ott saas paas iaas b2b2c mvno spac agm egm mou loi nda esg etf reit ltv dram nand drm ssd hdd oem odm soc asic fpga euv cmos mems hd-dvd blu-ray moocs mooc soho sars-cov-2 ngo ngos ppp kyc aml`);

export const currencyWords = words('rmb cny usd us$ hk$ hkd eur gbp jpy yen yuan dollar dollars euro euros pound pounds sterling krw inr aud cad chf twd sgd rub brl sek nok dkk zar mxn clp ars thb myr idr php vnd pln czk huf ils aed sar nzd mop fim dem frf itl esp nlg ecu dm sfr rs rs.');

/** Titles that stand before a person's name and are no part of it. */
export const honorifics = words('mr mr. mrs mrs. ms ms. dr dr. prof prof. sir dame lord lady madam professor judge justice');

/** Capitalised only because they open a sentence or a title: stripped from the front of a run. */
export const openerWords = words(`
  the a an this that these those it its in on at by he she they after as however meanwhile with for from according both under later earlier during when while since previously also and but or of to
  is are was were has have had do does did can could will would should may might must shall let
  whoever whatever whichever wherever whenever outside inside beside below above beneath opposite alongside amid past throughout whereas unless once lest since pending barring regarding concerning owing thanks ahead
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands half both twice
  his her their our your my we i you one two three four five six seven eight nine ten some many most more all any each every no not only if because although though despite besides instead thus then there here
  where what who which how why before until till over about between among through into upon within without against towards toward across around behind beyond except like unlike near per via
  together jointly founded based led backed owned headed listed announced speaking citing following including excluding starting beginning ending given
  first second third fourth last next another other such same so too very just even still yet already once twice again now today yesterday tomorrow
  nearly almost roughly approximately some several few total separately meanwhile additionally furthermore moreover subsequently consequently finally eventually initially originally formerly currently recently
  shares stock stocks analysts users investors negotiations talks rumours rumors reports critics neither either nothing
  mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november mid-december early late mid`);

/** Words that end in capitals but belong to a people or language: names only as part of a longer run. */
export function isHyphenModifier(lower: string): boolean {
  return /-(?:based|backed|owned|listed|led|funded|controlled|run|born|made|held|style|wide|level|class|year|old|day|month|long|time|related|funded|linked|affiliated|style|era)$/.test(lower);
}
