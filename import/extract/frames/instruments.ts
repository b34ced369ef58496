/** Laws, rules and reports, and who brings them out. */
import type { Frame } from './frame.js';


export const instruments: readonly Frame[] = [
  {
    name: 'issue/verb', yields: 'ISSUED', trigger: 'verb', lemmas: ['issue', 'promulgate', 'publish', 'release', 'adopt', 'pass', 'enact', 'announce', 'unveil', 'promote', 'launch', 'proclaim', 'introduce', 'circulate', 'print', 'formulate', 'put out', 'bring out', 'approve', 'present', 'draft', 'gazette', 'lay down', 'decree', 'amend', 'revise', 'bring in', 'put forward', 'produce', 'deliver', 'table', 'come out', 'draw up', 'roll out', 'post', 'hand down', 'submit', 'write', 'ratify'],
    source: ['subject', 'object.by', 'object.of'], target: ['object', 'object.called', 'with'], targetTypes: ['Regulation'], weight: 0.93,
    examples: [{ text: 'The Ministry of Transport issued the Air Safety Regulations.', finds: ['Ministry of Transport -> Air Safety Regulations'] }, { text: 'The Ministry of Transport cited the Air Safety Regulations.', finds: [] }],
  },
  {
    name: 'issue/noun', yields: 'ISSUED', trigger: 'noun', lemmas: ['promulgation', 'publication', 'release', 'adoption', 'issue', 'issuance', 'proclamation', 'appearance', 'announcement', 'enactment'], source: ['agent', 'by', 'of'], target: ['of', 'theme'], targetTypes: ['Regulation'], weight: 0.9, examples: [{ text: 'The promulgation of the Air Safety Act by the Ministry of Transport came in May.', finds: ['Ministry of Transport -> Air Safety Act'] }],
  },
  {
    name: 'issue/owner', yields: 'ISSUED', trigger: 'noun', lemmas: ['*name'], source: ['owner', 'by'], target: ['self'], targetTypes: ['Regulation'], sourceTypes: ['Regulator', 'Court', 'Organization', 'Company'], weight: 0.9, examples: [{ text: "Harbour Institute's Annual Wine Report showed a rise.", finds: ['Harbour Institute -> Annual Wine Report'] }],
  },
];
