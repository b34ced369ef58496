// Made-up names to fill wordings with, by the letter that stands for their type in import/extract/judge/wordings.
const pick = (random, list) => list[Math.floor(random() * list.length)];
const words = text => text.trim().split(/\s*\|\s*/);

const roots = words('Nordwind | Kestrel | Lumora | Tavox | Brightwater | Halden | Orsted Bay | Verano | Castello | Pinefield | Huaxin | Jinlan | Dongyue | Baiyun | Ostara | Meridian | Falk | Quillon | Redfern | Sundial | Tamarind | Yulong | Kaito | Hanmir | Bellweather | Corvin | Delphi | Everhart | Farrow | Glenmore | Ironbridge | Juniper | Kobalt | Larkspur | Mistral | Novik | Oakhurst | Palisade | Rowan | Silverline');
const kinds = words('Bank | Software | Air | Foods | Group | Holdings | Media | Motors | Telecom | Insurance | Capital | Ventures | Technology Co., Ltd. | Inc. | Mills | Steel | Energy | Partners | Networks | Pictures | Games | Shipping');
const sites = words('tivoo | kuxi | meiyaa | renlo | zaobo | wowgo | 58yun | 91hao | kaipu | tudao | Fanwo | Yoxu | iLumo | 360hua | gomeet | Wandoo');
const given = words('Ann | Peter | Maria | John | Sofia | Erik | Hannah | Paul | Clara | David | Ingrid | Marco');
const surnames = words('Lee | Falk | Moreau | Okafor | Lindqvist | Harper | Rossi | Novak | Weber | Tanaka | Silva | Brandt');
const chinese = words('Liu Haoran | Wang Jinlong | Zhang Meili | Chen Guoping | Li Xueqin | Zhao Weimin | Sun Yifan | Xu Lanying');
const places = words('Oslo | Lyon | Ghent | Harbin | Osaka | Leeds | Turin | Chengdu | Porto | Basel');
const areas = words('Transport | Media | Finance | Energy | Health | Trade | Communications | Fisheries');

const makers = {
  company: random => (random() < 0.2 ? pick(random, sites) : random() < 0.25 ? pick(random, roots) : `${pick(random, roots)} ${pick(random, kinds)}`),
  person: random => (random() < 0.3 ? pick(random, chinese) : `${pick(random, given)} ${pick(random, surnames)}`),
  regulator: random => pick(random, [`Ministry of ${pick(random, areas)}`, `National ${pick(random, areas)} Commission`, `${pick(random, areas)} Authority`, `State ${pick(random, areas)} Administration`, `${pick(random, places)} Municipal Government`]),
  court: random => `${pick(random, places)} ${pick(random, ['District Court', 'High Court', 'Commercial Court', "Intermediate People's Court", 'Court of Appeal'])}`,
  organization: random => pick(random, [`University of ${pick(random, places)}`, `${pick(random, areas)} Association`, `${pick(random, places)} Institute of Technology`, `${pick(random, roots)} Foundation`, `${pick(random, areas)} Research Centre`]),
  product: random => pick(random, [`${pick(random, roots)} ${pick(random, ['Pay', 'Maps', 'Mail', 'One', 'Browser', 'Cloud', 'TV', 'Card', 'OS'])}`, `${pick(random, ['Breeze', 'Nimbus', 'Vega', 'Pulse', 'Orbit'])} ${pick(random, ['2', '3.0', 'X', 'Lite', 'S1'])}`, pick(random, ['WeRun', 'QuickTalk', 'i-Home', 'MiTune', 'Papaya'])]),
  regulation: random => `${pick(random, ['Provisional Rules on', 'Measures for the Administration of', 'Opinions on', 'White Paper on', 'Annual Report on', 'Guidelines on'])} ${pick(random, ['Online Shops', 'Payment Services', 'Fisheries', 'Digital Media', 'Data Protection'])}`,
  exchange: random => pick(random, ['London Stock Exchange', 'New York Stock Exchange', 'NASDAQ', 'Shenzhen Stock Exchange', 'Hong Kong Stock Exchange', 'Oslo Stock Exchange']),
};
const typeOfMaker = { company: 'Company', person: 'Person', regulator: 'Regulator', court: 'Court', organization: 'Organization', product: 'Product', regulation: 'Regulation', exchange: 'Company' };

/** A name that `taken` does not hold, with its type. */
export function makeName(random, maker, taken) {
  for (let tries = 0; tries < 60; tries++) {
    const name = makers[maker](random);
    if (![...taken].some(other => other.includes(name) || name.includes(other))) { taken.add(name); return { name, type: typeOfMaker[maker] }; }
  }
  return null;
}

/** Who may stand at the two ends of a type of relation, each as often as it is written here. */
export const endsOf = {
  INVESTED_IN: [['company', 'company', 'company', 'company', 'person', 'organization'], ['company']],
  ACQUIRED: [['company'], ['company', 'company', 'company', 'product']],
  PARTNERED_WITH: [['company', 'company', 'company', 'organization', 'regulator'], ['company', 'company', 'company', 'organization', 'regulator']],
  LAUNCHED: [['company', 'company', 'company', 'company', 'organization', 'regulator'], ['product']],
  OPERATES: [['company', 'company', 'company', 'organization'], ['product']],
  SUBSIDIARY_OF: [['company'], ['company']],
  FOUNDED: [['person', 'person', 'company', 'company', 'organization', 'regulator'], ['company', 'company', 'company', 'organization']],
  SPUN_OFF: [['company'], ['company', 'company', 'company', 'product']],
  ISSUED: [['regulator', 'regulator', 'regulator', 'court', 'organization'], ['regulation']],
  HELD_POSITION_AT: [['person'], ['company', 'company', 'company', 'organization', 'regulator']],
  LICENSED: [['regulator'], ['company']],
  SUED: [['company', 'company', 'company', 'person', 'organization'], ['company', 'company', 'company', 'person']],
  RULED_ON: [['court'], ['company', 'company', 'company', 'person']],
  INVESTIGATED: [['regulator'], ['company', 'company', 'company', 'person']],
  SANCTIONED: [['regulator'], ['company', 'company', 'company', 'person']],
  DISPUTED_WITH: [['company', 'company', 'company', 'person', 'organization'], ['company', 'company', 'company', 'person', 'organization', 'regulator']],
  LISTED_ON: [['company'], ['exchange']],
};

/** What the other letters of a wording stand for. */
export const makerOfLetter = { A: 'company', B: 'company', C: 'company', P: 'product', W: 'product', Q: 'person', R: 'regulator', T: 'court', L: 'regulation', E: 'exchange' };

export const plainWords = {
  G: random => pick(random, places),
  M: random => pick(random, [`USD ${1 + Math.floor(random() * 90)} million`, `RMB ${1 + Math.floor(random() * 900)} million`, `${1 + Math.floor(random() * 9)} million euros`, `$${1 + Math.floor(random() * 9)} billion`]),
  X: random => pick(random, [`${5 + Math.floor(random() * 44)} percent`, `${5 + Math.floor(random() * 44)}%`, `${5 + Math.floor(random() * 44)} per cent`]),
  N: random => pick(random, ['chairman', 'chief executive', 'CEO', 'president', 'chief financial officer', 'director', 'general manager', 'vice president', 'managing director', 'head of research', 'editor-in-chief', 'secretary general', 'CTO', 'executive vice president', 'party secretary']),
};
export { pick, places };
