/** Money and ownership: investments, acquisitions, parents and units, spin-offs. */
import type { Frame } from './frame.js';

export const stakeNouns = ['stake', 'share', 'interest', 'shareholding', 'holding', 'equity', 'shares', 'percent', 'control', 'majority', 'position', 'participation', 'block', 'slice', '%', 'stock', 'piece', 'remainder', 'half', 'quarter', 'third'];

export const deals: readonly Frame[] = [
  {
    name: 'invest/verb', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['invest', 'inject', 'pour', 'plough', 'plow', 'pump', 'sink', 'reinvest', 'put', 'spend', 'commit', 'contribute', 'place', 'pay'],
    source: ['subject'], target: ['in', 'into', 'object.in', 'object.into', 'only-other'], notObject: ['operation', 'use', 'market', 'pressure', 'tender'], weight: 0.9,
    examples: [
      { text: 'Harbour Bank invested USD 20 million in Kite Software.', finds: ['Harbour Bank -> Kite Software'] },
      { text: 'Harbour Bank and Nordwind Capital will put EUR 3 million into Kite Software.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] },
      { text: 'Kite Software opened a shop. Harbour Bank contributed USD 3 million.', finds: ['Harbour Bank -> Kite Software'] },
      { text: 'Harbour Bank opened an office in Oslo.', finds: [] },
      { text: 'Kite Software bought a ship from Nordwind Air. Harbour Bank contributed USD 3 million.', finds: [] },
      { text: 'Kite Software opened a shop. Harbour Bank contributed USD 3 million to a museum.', finds: [] },
    ],
  },
  {
    name: 'invest/back', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['back', 'finance', 'fund', 'bankroll'], source: ['subject'], target: ['object'], targetTypes: ['Company'], sourceTypes: ['Company', 'Person', 'Organization'], weight: 0.8,
    examples: [{ text: 'Kite Software, backed by Nordwind Capital, opened an office.', finds: ['Nordwind Capital -> Kite Software'] }, { text: 'The plan was backed by Nordwind Capital.', finds: [] }],
  },
  {
    name: 'invest/stake', yields: 'INVESTED_IN', trigger: 'verb',
    lemmas: ['take', 'acquire', 'buy', 'purchase', 'hold', 'obtain', 'get', 'own', 'secure', 'pick up', 'build', 'raise', 'increase', 'lift', 'receive', 'gain', 'subscribe', 'snap up', 'have', 'retain', 'keep', 'take up', 'make', 'land', 'win', 'lead', 'double', 'boost', 'complete', 'announce', 'close', 'join', 'participate', 'put up', 'gather', 'amass', 'accumulate'],
    object: [...stakeNouns, 'investment', 'bond', 'purchase'], source: ['subject'], target: ['object.in', 'object.of', 'object.owner', 'in', 'of', 'same-stake', 'only-other'], targetTypes: ['Company'], sourceTypes: ['Company', 'Person', 'Organization', 'Regulator'], weight: 0.9,
    examples: [
      { text: 'Harbour Bank took a 12 % stake in Kite Software.', finds: ['Harbour Bank -> Kite Software'] },
      { text: 'A 12 % stake in Kite Software was bought by Harbour Bank.', finds: ['Harbour Bank -> Kite Software'] },
      { text: 'Harbour Bank took a 12 % stake in Kite Software, and Nordwind Capital bought a further 10 percent.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] },
      { text: 'Harbour Bank took a strong interest in wine.', finds: [] },
    ],
  },
  {
    name: 'invest/raise', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['raise', 'obtain', 'receive', 'secure', 'attract', 'win', 'get', 'draw', 'collect', 'close', 'gain', 'land', 'complete', 'take', 'accept', 'borrow', 'introduce', 'bring in', 'pocket', 'pull', 'find'],
    object: ['money', 'financing', 'investment', 'funding', 'capital', 'round', 'fund', 'injection', 'cash', 'finance', 'backing', 'investments', 'support', 'million', 'billion', 'sum', 'total', 'seed', 'tranche', 'dollar', 'franc', 'yuan'],
    source: ['from', 'object.from', 'by', 'object.by'], target: ['subject'], sourceTypes: ['Company', 'Person', 'Organization'], weight: 0.95,
    examples: [{ text: 'Kite Software raised USD 5 million from Harbour Bank and Nordwind Capital.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] }, { text: 'Kite Software raised prices from May.', finds: [] }],
  },
  {
    name: 'invest/introduce', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['introduce', 'bring in', 'welcome', 'win', 'attract', 'admit', 'gain'], source: ['object'], target: ['subject'], withPhrase: { preposition: 'as', nouns: ['investor', 'shareholder', 'backer'] }, weight: 0.95,
    examples: [{ text: 'Kite Software introduced Harbour Bank as a strategic investor.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software introduced Harbour Bank to wine.', finds: [] }],
  },
  {
    name: 'invest/round', yields: 'INVESTED_IN', trigger: 'noun', lemmas: ['round', 'financing', 'funding', 'investment', 'injection', 'money', 'capital', 'fundraising', 'participation', 'bet', 'finance', 'stake', 'shareholding', 'interest', 'equity', 'holding', 'subscription'],
    source: ['from', 'by', 'agent'], target: ['in', 'into', 'for', 'only-other'], sourceTypes: ['Company', 'Person', 'Organization', 'Regulator'], targetTypes: ['Company'], under: ['make', 'announce', 'complete', 'lead', 'join', 'come', 'provide', 'supply', 'contribute', 'confirm', 'disclose', 'follow', 'agree', 'say', 'take', 'be', 'report', 'participate', 'include', 'subscribe', ''],
    weight: 0.8,
    examples: [{ text: 'An investment of USD 3 million by Harbour Bank in Kite Software was announced.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software was honoured with an investment of USD 3 million by Harbour Bank.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'The investment climate in Oslo improved.', finds: [] }, { text: 'Kite Software praised an investment in museums by Harbour Bank.', finds: [] }],
  },
  {
    name: 'invest/other-side', yields: 'INVESTED_IN', trigger: 'noun', lemmas: ['investment', 'injection', 'financing', 'capital', 'funding'], source: ['from'], target: ['other-side'], sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Harbour Bank signed an agreement with Kite Software. With the strategic investment from Harbour Bank, the two sides will grow in Oslo.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank signed an agreement with Kite Software. With the help of Harbour Bank, the two sides will grow in Oslo.', finds: [] }],
  },
  {
    name: 'invest/led', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['lead', 'join', 'head', 'anchor', 'participate', 'take part', 'arrange', 'top', 'follow'], object: ['round', 'financing', 'funding', 'investment', 'fundraising', 'consortium', 'syndicate', 'raise'], source: ['subject'], target: ['receiver', 'object.in', 'object.for', 'object.of', 'object.owner', 'only-other'], targetTypes: ['Company'], sourceTypes: ['Company', 'Person', 'Organization'], weight: 0.9,
    examples: [{ text: 'Kite Software raised USD 5 million in a round led by Harbour Bank and joined by Nordwind Capital.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] }, { text: 'The debate was led by Harbour Bank.', finds: [] }],
  },
  {
    name: 'invest/led-it', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['lead', 'head', 'anchor', 'provide'], subject: ['it', 'which'], source: ['subject'], target: ['receiver'], sourceTypes: ['Company', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Kite Software received an investment of USD 5 million. It was led by Harbour Bank.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software opened a branch. It was led by Harbour Bank.', finds: [] }],
  },
  {
    name: 'invest/took-part', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['take part', 'participate', 'co-invest', 'join'], source: ['subject'], target: ['receiver'], notObject: ['board', 'group', 'alliance', 'firm', 'company', 'team'], sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Kite Software raised USD 5 million from Harbour Bank. Nordwind Capital also took part.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] }, { text: 'Nordwind Capital took part in the fair.', finds: [] }],
  },
  {
    name: 'invest/participant', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['include', 'be', 'come', 'comprise', 'number', 'count', 'become'], object: [], source: ['list'], target: ['receiver'], sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Kite Software raised USD 5 million; investors included Harbour Bank and Nordwind Capital.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] }, { text: 'Kite Software confirmed a second round. The contributors were six funds, Harbour Bank and Nordwind Capital among their number.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] }, { text: 'Kite Software confirmed a rise of sales. The contributors were Harbour Bank and Nordwind Capital.', finds: [] }],
  },
  {
    name: 'invest/investor-of', yields: 'INVESTED_IN', trigger: 'noun', lemmas: ['investor', 'shareholder', 'backer', 'stakeholder', 'stockholder'], source: ['theme'], target: ['in', 'of', 'owner'], sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Harbour Bank became the largest shareholder of Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software floated in May. Harbour Bank and Nordwind Capital were among its shareholders.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] }, { text: 'By an injection of USD 3 million into Kite Software, Harbour Bank turned into its largest shareholder.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Ann Lee is an investor in wine.', finds: [] }],
  },
  {
    name: 'acquire/verb', yields: 'ACQUIRED', trigger: 'verb', lemmas: ['acquire', 'buy', 'purchase', 'take over', 'swallow', 'absorb', 'buy out', 'snap up', 'privatize', 'privatise'],
    notObject: [...stakeNouns, 'delivery', 'license', 'licence', 'customer', 'user', 'loan', 'action', 'place', 'post'], source: ['subject'], target: ['object', 'object.of'], weight: 0.9,
    examples: [
      { text: 'Nordwind Air acquired Kite Software for USD 80 million.', finds: ['Nordwind Air -> Kite Software'] },
      { text: 'Kite Software was bought by Nordwind Air.', finds: ['Nordwind Air -> Kite Software'] },
      { text: 'Nordwind Air bought aircraft.', finds: [] },
    ],
  },
  {
    name: 'acquire/take', yields: 'ACQUIRED', trigger: 'verb', lemmas: ['take', 'obtain', 'procure', 'pick up', 'gain', 'absorb', 'integrate'], notObject: [...stakeNouns, 'delivery', 'license', 'licence', 'customer', 'user', 'loan', 'action', 'place', 'post', 'part', 'seat'], source: ['subject'], target: ['object'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.7,
    examples: [{ text: 'Nordwind Air picked up Kite Software for USD 80 million.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air took a seat on the board of Kite Software.', finds: [] }],
  },
  {
    name: 'invest/buy-into', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['buy', 'come'], source: ['subject'], target: ['into'], withPhrase: { preposition: 'into', nouns: ['', 'company', 'firm', 'retailer', 'website', 'site', 'bank', 'start-up', 'startup'] }, sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.7,
    examples: [{ text: 'Harbour Bank bought into Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank bought shares into the night.', finds: [] }],
  },
  {
    name: 'invest/provide', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['provide', 'supply', 'contribute', 'extend', 'bring'], object: ['money', 'capital', 'funding', 'financing'], source: ['subject'], target: ['in', 'to', 'object.to', 'for', 'indirect', 'receiver', 'only-other'], sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Harbour Bank provided USD 15 million in the second round of Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software completed its third round. Harbour Bank and Nordwind Capital contributed USD 15 million.', finds: ['Harbour Bank -> Kite Software', 'Nordwind Capital -> Kite Software'] }, { text: 'Harbour Bank provided help to Kite Software.', finds: [] }],
  },
  {
    name: 'invest/pay-for', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['pay', 'spend', 'offer', 'bid', 'exchange', 'swap', 'give', 'hand over', 'put', 'put up', 'lay out'], object: ['money', 'share', 'stock', 'stake', 'sum', 'price', '%', 'asset', 'cash'], source: ['subject'], target: ['for', 'object.for', 'on', 'object.on'], sourceTypes: ['Company', 'Person'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Harbour Bank paid USD 3 million for 15 percent of Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank paid for lunch.', finds: [] }, { text: 'Harbour Bank put its lunch on Kite Software.', finds: [] }],
  },
  {
    name: 'invest/issue-to', yields: 'INVESTED_IN', trigger: 'verb', lemmas: ['issue', 'sell', 'place', 'allot', 'transfer'], object: ['share', 'stake', 'bond', 'stock', 'interest', '%', 'holding', 'shareholding', 'participation'], source: ['to', 'object.to', 'with', 'object.with'], target: ['object.in', 'object.of', 'in', 'subject'], sourceTypes: ['Company', 'Person'], targetTypes: ['Company'], weight: 0.88,
    examples: [{ text: 'Kite Software issued new shares to Harbour Bank.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software issued statements to Harbour Bank.', finds: [] }],
  },
  {
    name: 'acquire/control', yields: 'ACQUIRED', trigger: 'verb', lemmas: ['take', 'gain', 'acquire', 'buy', 'purchase', 'assume', 'win', 'secure', 'obtain'], object: ['control', 'majority', 'ownership', 'whole', 'all', 'asset', 'remainder', 'rest', 'property', 'domain', 'entirety'], source: ['subject'], target: ['object.of', 'object.in', 'object.owner', 'of'], targetTypes: ['Company', 'Product'], weight: 0.85,
    examples: [{ text: 'Nordwind Air took control of Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air took control of costs.', finds: [] }, { text: "Nordwind Air bought Kite Software's cargo unit.", finds: [] }, { text: 'Nordwind Air acquired the property on the quay.', finds: [] }],
  },
  {
    name: 'acquire/noun', yields: 'ACQUIRED', trigger: 'noun', lemmas: ['acquisition', 'purchase', 'takeover', 'buyout', 'privatization', 'privatisation', 'buy-out', 'take-over', 'offer', 'bid'], source: ['agent', 'to'], target: ['of', 'for'], notObject: stakeNouns, sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company', 'Product', 'Organization'], weight: 0.85,
    examples: [{ text: "Nordwind Air's purchase of Kite Software was completed in May.", finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air completed the acquisition of Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'The purchase of tickets was easy.', finds: [] }],
  },
  {
    name: 'acquire/sale', yields: 'ACQUIRED', trigger: 'noun', lemmas: ['sale', 'disposal', 'divestiture', 'handover', 'transfer'], source: ['to'], target: ['of'], notObject: stakeNouns, sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Harbour Bank completed the sale of Kite Software to Nordwind Air.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Harbour Bank completed the sale of 10 percent of Kite Software to Nordwind Air.', finds: [] }],
  },
  {
    name: 'invest/purchase-of-stake', yields: 'INVESTED_IN', trigger: 'noun', lemmas: ['purchase', 'acquisition'], object: stakeNouns, source: ['agent'], target: ['of', 'in'], sourceTypes: ['Company', 'Person', 'Organization'], targetTypes: ['Company'], weight: 0.88,
    examples: [{ text: 'The purchase of a 29 percent shareholding in Kite Software was made by Harbour Bank.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'The purchase of tickets by Harbour Bank was easy.', finds: [] }],
  },
  {
    name: 'acquire/hands', yields: 'ACQUIRED', trigger: 'verb', lemmas: ['pass', 'come', 'fall', 'go'], source: ['into', 'to'], target: ['subject'], withPhrase: { preposition: 'into', nouns: ['hand', 'possession', 'ownership'] }, sourceTypes: ['Company'], targetTypes: ['Company', 'Product'], weight: 0.85,
    examples: [{ text: 'Kite Software passed into the hands of Harbour Bank.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software went into production.', finds: [] }],
  },
  {
    name: 'acquire/its-purchase', yields: 'ACQUIRED', trigger: 'noun', lemmas: ['acquisition', 'purchase', 'takeover', 'buyout'], source: ['by'], target: ['owner'], sourceTypes: ['Company'], targetTypes: ['Company', 'Product'], weight: 0.85,
    examples: [{ text: "Kite Software was closed after its purchase by Harbour Bank.", finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank ended its purchases of paper by cash.', finds: [] }],
  },
  {
    name: 'acquire/sell', yields: 'ACQUIRED', trigger: 'verb', lemmas: ['sell', 'transfer', 'divest', 'offload', 'dispose', 'hand over', 'cede', 'pass', 'go', 'sell off'], notObject: [...stakeNouns, 'copy', 'ticket', 'product', 'right'], source: ['to'], target: ['object'], sourceTypes: ['Company', 'Person'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Harbour Bank sold Kite Software to Nordwind Air for USD 3 million.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Harbour Bank sold tickets to Nordwind Air.', finds: [] }],
  },
  {
    name: 'acquire/merge', yields: 'ACQUIRED', trigger: 'verb', lemmas: ['merge'], source: ['into', 'with'], target: ['object'], targetTypes: ['Company'], sourceTypes: ['Company'], weight: 0.5,
    examples: [{ text: 'Kite Software was merged into Nordwind Air.', finds: ['Nordwind Air -> Kite Software'] }],
  },
  {
    name: 'subsidiary/of', yields: 'SUBSIDIARY_OF', trigger: 'noun', lemmas: ['subsidiary', 'unit', 'arm', 'division', 'affiliate', 'branch', 'company', 'firm', 'platform', 'website', 'site', 'part', 'brand', 'bank', 'airline', 'winery', 'business', 'label', 'imprint', 'carrier', 'service', 'portal', 'member', 'marketplace', 'offshoot'],
    source: ['theme'], target: ['of', 'under', 'owner'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.85,
    examples: [
      { text: 'Kite Software, a subsidiary of Harbour Bank, opened an office.', finds: ['Kite Software -> Harbour Bank'] },
      { text: "Harbour Bank's subsidiary Kite Software opened an office.", finds: ['Kite Software -> Harbour Bank'] },
      { text: 'Kite Software, a rival of Harbour Bank, opened an office.', finds: [] },
    ],
  },
  {
    name: 'subsidiary/maker', yields: 'SUBSIDIARY_OF', trigger: 'noun', lemmas: ['operator', 'broker', 'insurer', 'publisher', 'provider', 'maker', 'lender', 'retailer', 'producer'], source: ['theme'], target: ['under', 'owner'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.8,
    examples: [{ text: "Kite Software, Harbour Bank's insurer, opened an office.", finds: ['Kite Software -> Harbour Bank'] }, { text: 'Kite Software, the insurer of Harbour Bank, opened an office.', finds: [] }],
  },
  {
    name: 'subsidiary/modifier', yields: 'SUBSIDIARY_OF', trigger: 'noun', lemmas: ['subsidiary', 'unit', 'arm', 'division', 'affiliate', 'branch', 'brand', 'offshoot', 'imprint'], source: ['theme'], target: ['modifier'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'The Harbour Group unit Kite Software opened an office.', finds: ['Kite Software -> Harbour Group'] }, { text: 'Kite Software, a Harbour Group subsidiary, opened an office.', finds: ['Kite Software -> Harbour Group'] }, { text: 'The Harbour Group rival Kite Software opened an office.', finds: [] }],
  },
  {
    name: 'subsidiary/bought-from', yields: 'SUBSIDIARY_OF', trigger: 'verb', lemmas: ['buy', 'acquire', 'purchase', 'take over', 'buy out', 'obtain'], notObject: stakeNouns, source: ['object'], target: ['from', 'object.from'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.7,
    examples: [{ text: 'Nordwind Air bought Kite Software from Harbour Group.', finds: ['Kite Software -> Harbour Group'] }, { text: 'Nordwind Air bought 30 percent of Kite Software from Harbour Group.', finds: [] }],
  },
  {
    name: 'subsidiary/under', yields: 'SUBSIDIARY_OF', trigger: 'noun', lemmas: ['*name'], source: ['self'], target: ['under'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Kite Software under Harbour Bank announced a plan.', finds: ['Kite Software -> Harbour Bank'] }],
  },
  {
    name: 'subsidiary/owner', yields: 'SUBSIDIARY_OF', trigger: 'noun', lemmas: ['*name'], source: ['self'], target: ['bare-owner'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.75,
    examples: [{ text: "Users of Harbour Group's Kite Software complained.", finds: ['Kite Software -> Harbour Group'] }, { text: "Harbour Group's rival Kite Software hired staff.", finds: [] }],
  },
  {
    name: 'subsidiary/in-name', yields: 'SUBSIDIARY_OF', trigger: 'noun', lemmas: ['*name'], source: ['self'], target: ['within'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Google (Ireland) Limited hired staff at Google.', finds: ['Google (Ireland) Limited -> Google'] }],
  },
  {
    name: 'subsidiary/parent', yields: 'SUBSIDIARY_OF', trigger: 'noun', lemmas: ['parent', 'owner', 'proprietor'], source: ['of', 'nearest-owner', 'modifier'], target: ['theme'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.8,
    examples: [{ text: 'Harbour Bank, the parent of Kite Software, opened an office.', finds: ['Kite Software -> Harbour Bank'] }, { text: 'Ann Lee moved the shares of Kite Software out of Harbour Bank, its parent.', finds: ['Kite Software -> Harbour Bank'] }, { text: 'Nordwind Air bought the app Kite Mail from Harbour Bank, its owner.', finds: [] }],
  },
  {
    name: 'subsidiary/owned', yields: 'SUBSIDIARY_OF', trigger: 'verb', lemmas: ['own', 'control'], notObject: [...stakeNouns, 'vessel'], source: ['object'], target: ['subject'], sourceTypes: ['Company'], targetTypes: ['Company'], weight: 0.8,
    examples: [{ text: 'Kite Software, which is owned by Harbour Bank, opened an office.', finds: ['Kite Software -> Harbour Bank'] }, { text: 'Harbour Bank owns a stake in Kite Software.', finds: [] }],
  },
  {
    name: 'subsidiary/belong', yields: 'SUBSIDIARY_OF', trigger: 'verb', lemmas: ['belong'], source: ['subject'], target: ['to'], sourceTypes: ['Company'], targetTypes: ['Company'], examples: [{ text: 'Kite Software belongs to Harbour Bank.', finds: ['Kite Software -> Harbour Bank'] }],
  },
  {
    name: 'spin-off/verb', yields: 'SPUN_OFF', trigger: 'verb', lemmas: ['spin off', 'spin out', 'split off', 'carve out', 'hive off', 'spin', 'split', 'divide', 'separate', 'demerge', 'float off', 'branch off', 'split up', 'break up', 'detach', 'hive', 'carve', 'split out', 'divide up', 'separate out', 'break off', 'divide off', 'break'],
    source: ['subject', 'from', 'out of', 'of', 'object'], target: ['into', 'as', 'under', 'object.into', 'object.as', 'object', 'object.called'], weight: 0.9,
    examples: [{ text: 'Harbour Bank split off its card business into an independent company, Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank spun off Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Kite Software was split off from Harbour Bank.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank split its shares.', finds: [] }],
  },
  {
    name: 'spin-off/into', yields: 'SPUN_OFF', trigger: 'verb', lemmas: ['move', 'transfer', 'place', 'put', 'turn', 'convert', 'reorganise', 'reorganize', 'bundle', 'make'], source: ['subject'], target: ['into', 'to', 'object.into'], withPhrase: { preposition: 'into', nouns: ['company', 'firm', 'subsidiary', 'entity', 'business'] }, sourceTypes: ['Company', 'Organization'], targetTypes: ['Company'], weight: 0.8,
    examples: [{ text: 'Harbour Bank will move its card business into a separate company, Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank moved into a tower of the company Kite Software.', finds: [] }],
  },
  {
    name: 'spin-off/noun', yields: 'SPUN_OFF', trigger: 'noun', lemmas: ['spin-off', 'spinoff', 'demerger', 'separation', 'carve-out', 'split-off', 'spin-out', 'hiving-off', 'split', 'division', 'spinning-off', 'splitting', 'spinning', 'hiving', 'carving'], source: ['from', 'agent'], target: ['of', 'owner', 'theme'], sourceTypes: ['Company', 'Organization'], targetTypes: ['Company', 'Product'], weight: 0.85,
    examples: [{ text: "Harbour Bank announced the spin-off of Kite Software.", finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank announced the splitting off of Kite Software.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Harbour Bank announced the splitting of Kite Software.', finds: ['Harbour Bank -> Kite Software'] }],
  },
  {
    name: 'spin-off/described', yields: 'SPUN_OFF', trigger: 'noun', lemmas: ['spin-off', 'spinoff', 'spin-out', 'offshoot', 'split-off', 'demerger'], source: ['of', 'from', 'owner', 'modifier'], target: ['theme'], sourceTypes: ['Company', 'Organization'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Kite Software, a spin-off of Harbour Group, opened an office.', finds: ['Harbour Group -> Kite Software'] }, { text: 'Kite Software, a Harbour Group spin-off, opened an office.', finds: ['Harbour Group -> Kite Software'] }, { text: 'Kite Software, a supplier of Harbour Group, opened an office.', finds: [] }],
  },
  {
    name: 'spin-off/independent', yields: 'SPUN_OFF', trigger: 'verb', lemmas: ['become', 'be', 'turn', 'go', 'form'], says: ['independent', 'autonomous', 'standalone', 'stand-alone', 'separate', 'own'], notObject: ['subsidiary', 'unit', 'part', 'arm', 'division', 'member', 'right', 'brand'], source: ['of', 'from', 'subject.owner', 'subject.of'], target: ['object.called', 'under', 'as', 'subject'], sourceTypes: ['Company', 'Organization'], targetTypes: ['Company', 'Product'], weight: 0.8,
    examples: [{ text: 'Kite Software became independent of Harbour Group.', finds: ['Harbour Group -> Kite Software'] }, { text: "Harbour Group's card business became a separate company, Kite Cards.", finds: ['Harbour Group -> Kite Cards'] }, { text: 'Kite Software became a part of Harbour Group.', finds: [] }],
  },
  {
    name: 'spin-off/make-independent', yields: 'SPUN_OFF', trigger: 'verb', lemmas: ['make', 'declare', 'set', 'render', 'turn', 'give'], says: ['independent', 'autonomous', 'standalone', 'stand-alone', 'independence'], source: ['subject', 'of', 'from', 'object.owner'], target: ['into', 'as', 'object', 'object.called', 'under'], sourceTypes: ['Company', 'Organization'], targetTypes: ['Company', 'Product'], weight: 0.8,
    examples: [{ text: 'Harbour Group made its card business independent under the name Kite Cards.', finds: ['Harbour Group -> Kite Cards'] }, { text: 'Harbour Group made its unit Kite Software independent.', finds: ['Harbour Group -> Kite Software'] }, { text: 'Harbour Group made Kite Software an offer.', finds: [] }],
  },
  {
    name: 'spin-off/to', yields: 'SPUN_OFF', trigger: 'verb', lemmas: ['transfer', 'move', 'hand', 'hand over', 'assign', 'pass', 'cede', 'contribute', 'bring', 'shed'], object: ['business', 'operation', 'division', 'unit', 'activity', 'department', 'arm', 'workshop', 'branch', 'works', 'factory', 'plant'], source: ['subject', 'object.of'], target: ['to', 'into', 'object.to', 'object.into'], withPhrase: { preposition: '*', nouns: ['company', 'firm', 'subsidiary', 'entity'] }, sourceTypes: ['Company', 'Organization'], targetTypes: ['Company'], weight: 0.75,
    examples: [{ text: 'Harbour Bank transferred its card business to a new company, Kite Cards.', finds: ['Harbour Bank -> Kite Cards'] }, { text: 'Harbour Bank transferred its thanks to the company Kite Cards.', finds: [] }],
  },
];
