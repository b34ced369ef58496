/** Public quarrels. */
import type { Frame } from './frame.js';


export const disputes: readonly Frame[] = [
  {
    name: 'dispute/verb', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['accuse', 'criticise', 'criticize', 'denounce', 'attack', 'blame', 'clash', 'quarrel', 'argue', 'feud', 'dispute', 'protest', 'boycott', 'complain', 'fall out', 'retaliate', 'allege', 'spar', 'condemn', 'challenge', 'threaten', 'reproach', 'charge', 'contest', 'contradict', 'rebuke', 'row', 'lambast', 'slam', 'scold'], source: ['subject'], target: ['object', 'with', 'against', 'object.of', 'object.from', 'object.by', 'of', 'about', 'to'],
    sourceTypes: ['Company', 'Organization', 'Person', 'Regulator'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.85,
    examples: [{ text: 'Nordwind Air accused Kite Software of copying its code.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air was accused by Kite Software of lying.', finds: ['Kite Software -> Nordwind Air'] }, { text: 'Nordwind Air protested in Oslo.', finds: [] }],
  },
  {
    name: 'dispute/each-other', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['accuse', 'blame', 'criticise', 'criticize', 'attack', 'denounce', 'contradict', 'boycott', 'block', 'insult'], object: ['other', 'another'], pairs: true, source: ['subject'], target: [], weight: 0.9,
    examples: [{ text: 'Nordwind Air and Kite Software blamed each other for the delay.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air and Kite Software helped each other.', finds: [] }],
  },
  {
    name: 'dispute/two-sides', yields: 'DISPUTED_WITH', trigger: 'verb', lemmas: ['argue', 'clash', 'quarrel', 'feud', 'spar', 'fall out', 'trade', 'exchange', 'row', 'squabble', 'bicker'], notObject: ['share', 'stock', 'contract', 'right', 'player', 'product', 'share', 'letter', 'memorandum', 'information', 'technology'], pairs: true, source: ['subject'], target: ['with'], weight: 0.8,
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
    name: 'dispute/noun', yields: 'DISPUTED_WITH', trigger: 'noun', lemmas: ['dispute', 'quarrel', 'row', 'conflict', 'feud', 'war', 'spat', 'controversy', 'clash', 'disagreement', 'accusation', 'battle', 'argument', 'allegation', 'criticism', 'falling-out', 'standoff', 'stand-off', 'protest', 'tension', 'complaint', 'denial', 'charge', 'boycott'], pairs: true, source: ['agent', 'from'], target: ['of', 'with', 'between', 'against', 'among', 'from', 'by'],
    sourceTypes: ['Company', 'Organization', 'Person', 'Regulator'], targetTypes: ['Company', 'Organization', 'Person', 'Regulator'], weight: 0.8,
    examples: [{ text: 'The dispute between Nordwind Air and Kite Software went on.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air got into a dispute with Kite Software.', finds: ['Nordwind Air -> Kite Software'] }],
  },
];
