/** Public quarrels. */
import type { Frame } from './frame.js';


export const disputes: readonly Frame[] = [
  {
    name: 'dispute/verb', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['accuse', 'criticise', 'criticize', 'denounce', 'attack', 'blame', 'clash', 'quarrel', 'argue', 'feud', 'dispute', 'protest', 'boycott', 'complain', 'fall out', 'retaliate', 'allege', 'spar', 'condemn', 'challenge', 'threaten', 'reproach', 'charge', 'contest', 'contradict', 'rebuke', 'row', 'lambast', 'slam', 'scold', 'lash', 'castigate', 'chide', 'ridicule', 'mock', 'insult', 'defame', 'retort', 'hit back', 'strike back', 'fire back', 'object', 'rail', 'warn', 'campaign', 'demonstrate', 'spat', 'wrangle', 'squabble', 'bicker', 'fume', 'assail', 'rap', 'berate', 'disparage', 'disagree', 'scorn', 'deride', 'decry'], source: ['subject'], target: ['object', 'with', 'against', 'object.of', 'object.from', 'object.by', 'of', 'about', 'to', 'against*', 'at'],
    sourceTypes: ['Company', 'Organization', 'Person', 'Regulator'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.85,
    examples: [{ text: 'Nordwind Air accused Kite Software of copying its code.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air was accused by Kite Software of lying.', finds: ['Kite Software -> Nordwind Air'] }, { text: 'Nordwind Air struck a deal with Kite Software.', finds: [] }, { text: 'Nordwind Air protested in Oslo.', finds: [] }],
  },
  {
    name: 'dispute/blame-on', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['blame', 'pin'], source: ['subject'], target: ['on', 'object.on'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person'], weight: 0.85,
    examples: [{ text: 'Nordwind Air blamed the delay on Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air put the blame aside.', finds: [] }],
  },
  {
    name: 'dispute/call-names', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['call', 'brand', 'describe', 'label'], source: ['subject'], target: ['insulted'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.7,
    examples: [{ text: 'Nordwind Air called Kite Software a cartel.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air called the new company Kite Software.', finds: [] }, { text: 'Nordwind Air called Kite Software on Monday.', finds: [] }],
  },
  {
    name: 'dispute/at-odds', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['be', 'remain', 'get', 'embroil', 'lock', 'engage', 'involve', 'entangle', 'stand', 'come', 'enter', 'become', 'find'], withPhrase: { preposition: '*', nouns: ['odds', 'dispute', 'row', 'quarrel', 'loggerhead', 'loggerheads', 'conflict', 'feud', 'spat', 'blow'] }, pairs: true, source: ['subject'], target: ['with', 'object.with'], weight: 0.8,
    examples: [{ text: 'Nordwind Air and Kite Software are at odds over fares.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air is in dispute with Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air and Kite Software are in Oslo.', finds: [] }],
  },
  {
    name: 'dispute/under-fire', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['come', 'draw', 'attract', 'face', 'provoke', 'meet', 'earn', 'receive', 'reap', 'arouse', 'encounter', 'cause', 'trigger'], withPhrase: { preposition: '*', nouns: ['fire', 'criticism', 'attack', 'anger', 'protest', 'opposition', 'condemnation', 'accusation', 'complaint', 'rebuke', 'outcry', 'boycott', 'resistance', 'indignation'] }, source: ['from', 'object.from', 'by', 'object.by', 'object.of', 'with.from'], target: ['subject'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.8,
    examples: [{ text: 'Kite Software came under fire from Nordwind Air.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Kite Software came by rail from Nordwind Air.', finds: [] }],
  },
  {
    name: 'dispute/issue-with', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['take', 'have', 'pick', 'start', 'begin', 'wage', 'open'], object: ['issue', 'quarrel', 'fight', 'row', 'war', 'dispute', 'spat', 'exception', 'campaign', 'boycott'], source: ['subject'], target: ['with', 'object.with', 'against', 'object.against', 'to', 'of', 'object.of'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.8,
    examples: [{ text: 'Nordwind Air took issue with Kite Software over fares.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air took lunch with Kite Software.', finds: [] }],
  },
  {
    name: 'dispute/open-letter', yields: 'DISPUTED_WITH', trigger: 'noun', lemmas: ['letter', 'statement', 'campaign', 'attack', 'declaration', 'demonstration', 'rally', 'broadside', 'outburst', 'advertisement', 'remark', 'threat'], source: ['agent', 'owner', 'by', 'from'], target: ['against'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.8,
    examples: [{ text: 'Nordwind Air published an open letter against Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air published a letter from Kite Software.', finds: [] }],
  },
  {
    name: 'dispute/says-wrong', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['say', 'claim', 'allege', 'charge', 'insist', 'maintain', 'retort', 'write', 'complain', 'assert', 'state', 'declare', 'reply', 'contend', 'argue', 'point out'], source: ['subject'], target: ['wrongdoer'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person'], weight: 0.7,
    examples: [{ text: 'Nordwind Air claimed that Kite Software had stolen its code.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air said that Kite Software had bought a ship.', finds: [] }],
  },
  {
    name: 'dispute/each-other', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['accuse', 'blame', 'criticise', 'criticize', 'attack', 'denounce', 'contradict', 'boycott', 'block', 'insult'], object: ['other', 'another'], pairs: true, source: ['subject'], target: [], weight: 0.9,
    examples: [{ text: 'Nordwind Air and Kite Software blamed each other for the delay.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air and Kite Software helped each other.', finds: [] }],
  },
  {
    name: 'dispute/two-sides', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['argue', 'clash', 'quarrel', 'feud', 'spar', 'fall out', 'trade', 'exchange', 'row', 'squabble', 'bicker', 'disagree', 'differ'], notObject: ['share', 'stock', 'contract', 'right', 'player', 'product', 'share', 'letter', 'memorandum', 'information', 'technology'], pairs: true, source: ['subject'], target: ['with'], weight: 0.8,
    examples: [{ text: 'Nordwind Air and Kite Software argued in public over fares.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air and Kite Software exchanged letters of intent.', finds: [] }],
  },
  {
    name: 'dispute/reject', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['reject', 'deny', 'refute', 'rebut', 'dismiss', 'counter', 'contest', 'dispute'], object: ['allegation', 'accusation', 'charge', 'claim', 'criticism', 'report', 'complaint'], source: ['subject'], target: ['object.of', 'object.from', 'object.by', 'object.owner'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person'], weight: 0.85,
    examples: [{ text: 'Nordwind Air rejected the allegations of Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air rejected an offer of Kite Software.', finds: [] }],
  },
  {
    name: 'dispute/that', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['complain', 'allege', 'charge', 'protest', 'object'], source: ['subject'], target: ['clause-subject'], sourceTypes: ['Company', 'Organization', 'Person'], targetTypes: ['Company', 'Organization', 'Person'], weight: 0.85,
    examples: [{ text: 'Nordwind Air complained publicly that Kite Software was blocking its berth.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air complained that fares had fallen.', finds: [] }],
  },
  {
    name: 'dispute/noun', yields: 'DISPUTED_WITH', trigger: 'noun', lemmas: ['dispute', 'quarrel', 'row', 'conflict', 'feud', 'war', 'spat', 'controversy', 'disagreement', 'battle', 'argument', 'falling-out', 'standoff', 'stand-off', 'tension', 'wrangle', 'squabble', 'altercation', 'friction', 'rift', 'fight', 'hostility', 'dissension', 'confrontation', 'contradiction', 'discord', 'strife', 'clash'], pairs: true, source: ['agent', 'from'], target: ['of', 'with', 'between', 'against', 'among', 'from', 'by', 'at'],
    sourceTypes: ['Company', 'Organization', 'Person', 'Regulator'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.8,
    examples: [{ text: 'The dispute between Nordwind Air and Kite Software went on.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air got into a dispute with Kite Software.', finds: ['Nordwind Air -> Kite Software'] }],
  },
  {
    // One side's doing: those who complain together have no quarrel with each other.
    name: 'dispute/charge', yields: 'DISPUTED_WITH', trigger: 'noun', lemmas: ['accusation', 'allegation', 'criticism', 'protest', 'complaint', 'denial', 'charge', 'boycott', 'rebuke', 'insult'], source: ['agent', 'from', 'by'], target: ['against', 'at', 'about', 'with', 'of', 'from', 'by'],
    sourceTypes: ['Company', 'Organization', 'Person', 'Regulator'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.8,
    examples: [{ text: "Nordwind Air's criticism of Kite Software went on.", finds: ['Nordwind Air -> Kite Software'] }, { text: 'Accusations from Nordwind Air against Kite Software followed.', finds: ['Nordwind Air -> Kite Software'] },
      { text: 'It followed complaints by Nordwind Air and Kite Software.', finds: [] }, { text: 'Nordwind Air and Kite Software rejected the charges.', finds: [] }],
  },
];
