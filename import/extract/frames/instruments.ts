/** Laws, rules and reports, and who brings them out. */
import type { Frame } from './frame.js';


export const instruments: readonly Frame[] = [
  {
    name: 'issue/verb', yields: 'ISSUED', trigger: 'verb', lemmas: ['issue', 'promulgate', 'publish', 'release', 'adopt', 'pass', 'enact', 'announce', 'unveil', 'promote', 'launch', 'proclaim', 'introduce', 'circulate', 'print', 'formulate', 'put out', 'bring out', 'approve', 'present', 'draft', 'gazette', 'lay down', 'decree', 'amend', 'revise', 'bring in', 'put forward', 'produce', 'deliver', 'table', 'come out', 'draw up', 'roll out', 'post', 'hand down', 'submit', 'write', 'ratify', 'agree', 'agree on', 'make', 'work out', 'set out', 'disclose', 'endorse', 'follow', 'answer', 'respond', 'complete', 'update', 'compile', 'prepare', 'impose', 'put down', 'author'],
    source: ['subject', 'object.by', 'object.of'], target: ['object', 'object.called', 'with'], targetTypes: ['Regulation'], weight: 0.93,
    examples: [{ text: 'The Ministry of Transport issued the Air Safety Regulations.', finds: ['Ministry of Transport -> Air Safety Regulations'] }, { text: 'The Ministry of Transport cited the Air Safety Regulations.', finds: [] }],
  },
  {
    name: 'issue/noun', yields: 'ISSUED', trigger: 'noun', lemmas: ['promulgation', 'publication', 'release', 'adoption', 'issue', 'issuance', 'proclamation', 'appearance', 'announcement', 'enactment'], source: ['agent', 'by', 'of'], target: ['of', 'theme'], targetTypes: ['Regulation'], weight: 0.9, examples: [{ text: 'The promulgation of the Air Safety Act by the Ministry of Transport came in May.', finds: ['Ministry of Transport -> Air Safety Act'] }],
  },
  {
    name: 'issue/owner', yields: 'ISSUED', trigger: 'noun', lemmas: ['*name'], source: ['owner', 'by'], target: ['self'], targetTypes: ['Regulation'], sourceTypes: ['Regulator', 'Court', 'Organization', 'Company'], weight: 0.9, examples: [{ text: "Harbour Institute's Annual Wine Report showed a rise.", finds: ['Harbour Institute -> Annual Wine Report'] }],
  },
  {
    name: 'issue/into-force', yields: 'ISSUED', trigger: 'verb', lemmas: ['put', 'bring', 'set', 'sign', 'make', 'give'], source: ['subject'], target: ['object', 'object.called'], withPhrase: { preposition: '*', nouns: ['force', 'effect', 'law', 'practice', 'public', 'light'] }, targetTypes: ['Regulation'], weight: 0.9,
    examples: [{ text: 'The Ministry of Transport put the Air Safety Regulations into force.', finds: ['Ministry of Transport -> Air Safety Regulations'] }, { text: 'The Ministry of Transport put the Air Safety Regulations on a shelf.', finds: [] }],
  },
  {
    name: 'issue/its-publication', yields: 'ISSUED', trigger: 'noun', lemmas: ['promulgation', 'publication', 'release', 'adoption', 'issuance', 'proclamation', 'announcement', 'enactment'], source: ['by'], target: ['owner'], targetTypes: ['Regulation'], weight: 0.88,
    examples: [{ text: 'The Air Safety Act entered into force after its publication by the Ministry of Transport.', finds: ['Ministry of Transport -> Air Safety Act'] }, { text: 'The Air Safety Act was praised by the Ministry of Transport.', finds: [] }],
  },
  {
    name: 'issue/described', yields: 'ISSUED', trigger: 'noun', lemmas: ['report', 'document', 'work', 'text', 'paper', 'study', 'yearbook', 'survey', 'publication', 'law', 'order', 'act', 'decree', 'code', 'charter', 'directive', 'circular', 'guideline', 'rule', 'regulation', 'ordinance', 'declaration', 'statement', 'review', 'list', 'plan', 'notice', 'standard', 'handbook', 'programme', 'convention', 'bill', 'memorandum', 'white-paper', 'creation', 'product'], source: ['owner', 'of', 'by', 'from'], target: ['theme'], targetTypes: ['Regulation'], sourceTypes: ['Regulator', 'Court', 'Organization'], weight: 0.85,
    examples: [{ text: 'The Air Safety Code, the work of the Ministry of Transport, was praised.', finds: ['Ministry of Transport -> Air Safety Code'] }, { text: 'A decree by the Ministry of Transport, the Night Flight Order, was gazetted.', finds: ['Ministry of Transport -> Night Flight Order'] }, { text: 'The Air Safety Code, the pride of the Ministry of Transport, was praised.', finds: [] }],
  },
  {
    name: 'issue/heading', yields: 'ISSUED', trigger: 'noun', lemmas: ['*name'], source: ['heading.issuer'], target: ['heading'], targetTypes: ['Regulation'], sourceTypes: ['Regulator', 'Court', 'Organization'], weight: 0.8,
    examples: [{ text: 'Air Safety Code: the Ministry of Transport lays down who may fly.', finds: ['Ministry of Transport -> Air Safety Code'] }, { text: 'Air Safety Code: Kite Software sells a commentary.', finds: [] }],
  },
];
