/** Products and partners: launches, operation, cooperation. */
import { comingOut } from './coming-out.js';
import type { Frame } from './frame.js';

const agreements = ['agreement', 'contract', 'memorandum', 'mou', 'deal', 'partnership', 'cooperation', 'alliance', 'pact', 'letter', 'accord', 'venture', 'joint-venture', 'collaboration', 'tie-up', 'co-operation', 'consortium', 'understanding', 'treaty', 'arrangement', 'memorandum of understanding', 'protocol', 'relationship', 'marketing', 'codeshare', 'force', 'hand', 'sponsorship', 'consensus', 'unanimity'];
const launchers = ['Company', 'Organization', 'Regulator', 'Court', 'Person'] as const;

export const products: readonly Frame[] = [
  {
    name: 'launch/verb', yields: 'LAUNCHED', trigger: 'verb',
    lemmas: ['launch', 'release', 'unveil', 'open', 'introduce', 'roll out', 'debut', 'inaugurate', 'start', 'publish', 'present', 'announce', 'bring out', 'put out', 'establish', 'set up', 'create', 'develop', 'build', 'initiate', 'premiere', 'lunch', 'begin', 'issue', 'add', 'commission', 'activate', 'install', 'ship', 'test', 'reveal', 'show', 'offer', 'construct', 'found', 'complete', 'back', 'co-launch', 'relaunch', 'bring', 'christen', 'deploy', 'switch on', 'put', 'showcase', 'market', 'put forward', 'proclaim', 'fly', 'brew', 'screen', 'air', 'pilot', 'trial', 'promise', 'demonstrate', 'exhibit', 'bottle', 'mint', 'serve', 'hand over', 'field', 'promulgate'],
    source: ['subject', 'object.by'], target: ['object', 'object.called', 'object.as', 'under', 'object.under', 'with', 'as', 'named-before', 'named-next'], sourceTypes: launchers, targetTypes: ['Product'], weight: 0.9,
    examples: [
      { text: 'Kite Software launched the app "Kite Mail".', finds: ['Kite Software -> Kite Mail'] },
      { text: 'The app "Kite Mail" was released by Kite Software.', finds: ['Kite Software -> Kite Mail'] },
      { text: 'Kite Software launched a new app. Kite Mail is free of charge.', finds: ['Kite Software -> Kite Mail'] },
      { text: 'With Pijo Mail, Kite Software launched its first messenger.', finds: ['Kite Software -> Pijo Mail'] },
      { text: 'Kite Software launched an appeal.', finds: [] },
    ],
  },
  {
    name: 'launch/into-service', yields: 'LAUNCHED', trigger: 'verb', lemmas: ['take', 'put', 'bring', 'place', 'set'], source: ['subject', 'object.owner', 'object.of'], target: ['object'], withPhrase: { preposition: '*', nouns: ['service', 'operation', 'use', 'production', 'market', 'stream', 'motion'] }, sourceTypes: launchers, targetTypes: ['Product'], weight: 0.9,
    examples: [{ text: 'Kite Software put its app "Kite Mail" into service.', finds: ['Kite Software -> Kite Mail'] }, { text: 'Kite Software took the app "Kite Mail" to a fair.', finds: [] }],
  },
  {
    name: 'launch/feature', yields: 'LAUNCHED', trigger: 'verb', lemmas: ['add', 'increase', 'introduce', 'include', 'launch', 'open', 'release', 'put out', 'bring out', 'gain', 'offer', 'complete', 'provide'], object: ['feature', 'function', 'functionality', 'module', 'tool', 'option'], source: ['subject'], target: ['object.of', 'object.called', 'object'], sourceTypes: launchers, targetTypes: ['Product'], weight: 0.85,
    examples: [{ text: 'Kite Software renewed its platform and added the feature of "Pijo Notes".', finds: ['Kite Software -> Pijo Notes'] }, { text: 'Kite Software praised the feature of "Pijo Notes".', finds: [] }],
  },
  {
    name: 'launch/equip', yields: 'LAUNCHED', trigger: 'verb', lemmas: ['equip', 'supplement', 'extend', 'expand', 'enrich', 'enter', 'respond', 'counter', 'answer', 'reply', 'follow', 'complement'], source: ['subject'], target: ['with', 'with.called'], sourceTypes: launchers, targetTypes: ['Product'], weight: 0.75,
    examples: [{ text: 'Kite Software entered the market with an app called Kite Mail.', finds: ['Kite Software -> Kite Mail'] }, { text: 'Kite Software answered with a smile.', finds: [] }],
  },
  {
    name: 'launch/noun', yields: 'LAUNCHED', trigger: 'noun', lemmas: ['launch', 'release', 'introduction', 'debut', 'unveiling', 'opening', 'premiere', 'rollout', 'roll-out', 'inauguration', 'start', 'publication', 'development', 'commissioning', 'arrival'], source: ['agent', 'by', 'from'], target: ['of', 'theme'], targetTypes: ['Product'], sourceTypes: launchers, weight: 0.88,
    examples: [{ text: 'The launch of Kite Mail by Kite Software, an app, came in May.', finds: ['Kite Software -> Kite Mail'] }],
  },
  {
    name: 'launch/own', yields: 'LAUNCHED', trigger: 'verb', lemmas: comingOut, source: ['subject.owner', 'subject.of'], target: ['coming-out'], sourceTypes: launchers, targetTypes: ['Product'], weight: 0.88,
    examples: [{ text: "Kite Software's app Kite Mail went live in May.", finds: ['Kite Software -> Kite Mail'] }],
  },
  {
    name: 'launch/joint-work', yields: 'LAUNCHED', trigger: 'noun', lemmas: ['undertaking', 'effort', 'work', 'initiative', 'brainchild'], source: ['of', 'by', 'from', 'between'], target: ['theme'], sourceTypes: launchers, targetTypes: ['Product'], weight: 0.85,
    examples: [{ text: 'The search engine Kite Search opened in May. It was a joint undertaking of Nordwind Air and Harbour Bank.', finds: ['Nordwind Air -> Kite Search', 'Harbour Bank -> Kite Search'] }, { text: 'The app Kite Mail was the work of Nordwind Air.', finds: ['Nordwind Air -> Kite Mail'] }, { text: 'The app Kite Mail was the talk of Oslo.', finds: [] }],
  },
  {
    name: 'operate/owner', yields: 'OPERATES', trigger: 'noun', lemmas: ['*name'], source: ['owner'], target: ['self'], targetTypes: ['Product'], sourceTypes: ['Company', 'Organization'], weight: 0.85,
    examples: [{ text: "Users of Kite Software's Kite Mail app complained.", finds: ['Kite Software -> Kite Mail'] }],
  },
  {
    name: 'operate/modifier', yields: 'OPERATES', trigger: 'noun', lemmas: ['*name'], source: ['describer'], target: ['self'], targetTypes: ['Product'], sourceTypes: ['Company', 'Organization'], weight: 0.8,
    examples: [{ text: 'The Kite Software messenger Pijo was down.', finds: ['Kite Software -> Pijo'] }, { text: 'The Kite Software rival Pijo was down.', finds: [] }],
  },
  {
    name: 'operate/owned', yields: 'OPERATES', trigger: 'noun', lemmas: ['*owned'], source: ['owner'], target: ['theme'], targetTypes: ['Product'], sourceTypes: ['Company', 'Organization'], weight: 0.8,
    examples: [{ text: "The app Kite Mail, Kite Software's pride, was down.", finds: ['Kite Software -> Kite Mail'] }, { text: "The app Kite Mail, Kite Software's nemesis, was down.", finds: [] }],
  },
  {
    name: 'operate/belong', yields: 'OPERATES', trigger: 'verb', lemmas: ['belong'], source: ['to'], target: ['subject'], targetTypes: ['Product'], sourceTypes: ['Company', 'Organization'], weight: 0.9,
    examples: [{ text: 'The app Kite Mail belongs to Kite Software.', finds: ['Kite Software -> Kite Mail'] }, { text: 'The app Kite Mail belongs to the past.', finds: [] }],
  },
  {
    name: 'operate/known-for', yields: 'OPERATES', trigger: 'verb', lemmas: ['know'], source: ['object'], target: ['for'], targetTypes: ['Product'], sourceTypes: ['Company', 'Organization'], weight: 0.8,
    examples: [{ text: 'Kite Software, best known for the app Kite Mail, hired staff.', finds: ['Kite Software -> Kite Mail'] }, { text: 'Kite Software is known for thrift.', finds: [] }],
  },
  {
    name: 'operate/in-name', yields: 'OPERATES', trigger: 'noun', lemmas: ['*name'], source: ['within'], target: ['self'], targetTypes: ['Product'], sourceTypes: ['Company'], weight: 0.5,
    examples: [{ text: 'The ceremony of the Google Harbour Data Center was held.', finds: ['Google -> Google Harbour Data Center'] }, { text: 'Netizens read of it on Google Maps.', finds: [] }],
  },
  {
    name: 'operate/described', yields: 'OPERATES', trigger: 'noun', lemmas: ['*product', 'product', 'brand', 'website', 'site', 'portal', 'network', 'subsidiary', 'unit', 'marketplace', 'mine', 'plant', 'smelter', 'imprint', 'store', 'business', 'line', 'base', 'medicine', 'painkiller', 'vaccine', 'ship', 'tanker'], source: ['owner', 'of', 'under', 'from', 'by', 'modifier'], target: ['theme'], targetTypes: ['Product'], sourceTypes: ['Company', 'Organization'], weight: 0.85,
    examples: [{ text: "Kite Mail, Kite Software's messaging app, was down.", finds: ['Kite Software -> Kite Mail'] }, { text: 'Kite Mail, a messaging app of Kite Software, was down.', finds: ['Kite Software -> Kite Mail'] }],
  },
  {
    name: 'operate/verb', yields: 'OPERATES', trigger: 'verb', lemmas: ['operate', 'run', 'own', 'close', 'shut down', 'shut', 'upgrade', 'manage', 'discontinue', 'maintain', 'sell', 'provide', 'supply', 'produce', 'manufacture', 'withdraw', 'update', 'host', 'open', 'improve', 'suspend', 'scrap', 'expand', 'distribute', 'renovate', 'include', 'use', 'mine', 'retire', 'end', 'close down', 'connect', 'turn', 'merge', 'rename', 'redesign', 'rebrand', 'extend', 'integrate', 'develop', 'promote', 'recall', 'relaunch', 'take down', 'block', 'take', 'publish', 'sponsor', 'print'], source: ['subject', 'object.owner'], target: ['object'], targetTypes: ['Product'], sourceTypes: ['Company', 'Organization'], weight: 0.75,
    examples: [{ text: 'Kite Software closed the app "Kite Mail".', finds: ['Kite Software -> Kite Mail'] }, { text: 'Kite Mail, a messaging app operated by Kite Software, was down.', finds: ['Kite Software -> Kite Mail'] }],
  },
  {
    name: 'operate/maker', yields: 'OPERATES', trigger: 'noun', lemmas: ['maker', 'operator', 'owner', 'developer', 'publisher', 'producer', 'manufacturer', 'provider', 'creator', 'brewer', 'builder', 'company', 'firm', 'team', 'studio', 'home', 'brewer', 'distributor', 'inventor'], source: ['theme', 'referent'], target: ['of', 'owner', 'behind', 'modifier'], sourceTypes: ['Company', 'Organization'], targetTypes: ['Product'], weight: 0.85, examples: [{ text: 'Kite Software, the maker of the app Kite Mail, hired staff.', finds: ['Kite Software -> Kite Mail'] }, { text: 'Kite Software, the company behind the app Kite Mail, hired staff.', finds: ['Kite Software -> Kite Mail'] }],
  },
  {
    name: 'partner/agreement', yields: 'PARTNERED_WITH', trigger: 'verb', lemmas: ['sign', 'reach', 'enter', 'conclude', 'form', 'announce', 'establish', 'ink', 'strike', 'set up', 'enter into', 'create', 'seal', 'agree', 'join', 'forge', 'launch', 'initial', 'make', 'renew', 'negotiate', 'extend', 'complete', 'exchange', 'have', 'build', 'found', 'close', 'win', 'finalise', 'finalize', 'begin', 'start', 'deepen', 'conduct', 'draw up', 'hold'], object: agreements, pairs: true, source: ['subject', 'object.between', 'object.by'], target: ['with', 'object.with', 'between', 'by', 'object.between'], weight: 0.9,
    examples: [{ text: 'Nordwind Air signed a cooperation agreement with Harbour Bank.', finds: ['Nordwind Air -> Harbour Bank'] }, { text: 'Nordwind Air and Harbour Bank signed an agreement.', finds: ['Nordwind Air -> Harbour Bank'] }, { text: 'Nordwind Air signed a lease.', finds: [] }],
  },
  {
    name: 'partner/verb', yields: 'PARTNERED_WITH', trigger: 'verb', lemmas: ['cooperate', 'co-operate', 'partner', 'collaborate', 'team up', 'ally', 'join', 'work', 'link up', 'pair', 'join together', 'tie up', 'agree', 'partner up', 'codeshare', 'pool', 'combine', 'sponsor'], notObject: ['round', 'financing', 'fundraising', 'board', 'team', 'race', 'market', 'exchange', 'index', 'bidding'], pairs: true, source: ['subject'], target: ['with'], weight: 0.85,
    examples: [{ text: 'Nordwind Air teamed up with Harbour Bank.', finds: ['Nordwind Air -> Harbour Bank'] }, { text: 'Nordwind Air worked with care.', finds: [] }, { text: 'Nordwind Air and Harbour Bank joined the round.', finds: [] }],
  },
  {
    name: 'partner/noun', yields: 'PARTNERED_WITH', trigger: 'noun', lemmas: [...agreements, 'joint-venture'], pairs: true, source: ['owner', 'agent', 'of'], target: ['between', 'with', 'of', 'among', 'by'], weight: 0.75,
    examples: [{ text: 'The partnership between Nordwind Air and Harbour Bank was praised.', finds: ['Nordwind Air -> Harbour Bank'] }],
  },
  {
    name: 'partner/partner-of', yields: 'PARTNERED_WITH', trigger: 'noun', lemmas: ['partner', 'ally'], pairs: true, source: ['theme', 'owner'], target: ['of', 'with', 'owner'], weight: 0.8,
    examples: [{ text: 'Harbour Bank, a partner of Kite Software, hired staff.', finds: ['Harbour Bank -> Kite Software'] }, { text: 'Nordwind Air looked for partners in Oslo.', finds: [] }],
  },
  {
    name: 'partner/jointly', yields: 'PARTNERED_WITH', trigger: 'verb', lemmas: ['*jointly'], pairs: true, source: ['subject'], target: ['with'], weight: 0.85,
    examples: [{ text: 'Nordwind Air and Harbour Bank jointly launched a card.', finds: ['Nordwind Air -> Harbour Bank'] }, { text: 'Nordwind Air and Harbour Bank jointly acquired Kite Software.', finds: [] }],
  },
];
