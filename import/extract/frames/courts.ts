/** Law suits and what courts decide. */
import type { Frame } from './frame.js';

const suits = ['suit', 'lawsuit', 'complaint', 'claim', 'action', 'writ', 'case', 'proceeding', 'proceedings', 'petition'];
const parties = ['Company', 'Organization', 'Person', 'Regulator'] as const;

export const courts: readonly Frame[] = [
  {
    name: 'sue/verb', yields: 'SUED', trigger: 'verb', lemmas: ['sue', 'countersue', 'counter-sue', 'prosecute'], source: ['subject'], target: ['object'], weight: 0.97,
    examples: [{ text: 'Nordwind Air sued Kite Software over fares.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Kite Software was sued by Nordwind Air.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air sued for peace.', finds: [] }],
  },
  {
    name: 'sue/file', yields: 'SUED', trigger: 'verb', lemmas: ['file', 'bring', 'lodge', 'launch', 'lay', 'start', 'open', 'begin', 'initiate', 'institute', 'win', 'lose', 'drop', 'pursue', 'serve', 'issue', 'settle', 'dismiss', 'reject', 'hear', 'press', 'uphold', 'commence', 'enter', 'take', 'submit', 'throw out', 'withdraw'], object: suits,
    source: ['subject', 'object.by', 'object.owner', 'by', 'object.of'], target: ['against', 'object.against', 'on', 'with'], sourceTypes: parties, weight: 0.92,
    examples: [{ text: 'Nordwind Air filed a lawsuit against Kite Software in London.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air filed a report against fraud.', finds: [] }],
  },
  {
    name: 'sue/noun', yields: 'SUED', trigger: 'noun', lemmas: [...suits, 'litigation', 'accusation', 'plaintiff', 'allegation', 'charge'], source: ['owner', 'by', 'of', 'modifier', 'agent', 'from'], target: ['against'], sourceTypes: parties, weight: 0.85,
    examples: [{ text: "Nordwind Air's claim against Kite Software was heard in London.", finds: ['Nordwind Air -> Kite Software'] }],
  },
  {
    name: 'sue/court', yields: 'SUED', trigger: 'verb', lemmas: ['take', 'haul', 'bring', 'drag'], source: ['subject'], target: ['object'], withPhrase: { preposition: '*', nouns: ['court', 'tribunal', 'arbitration', '*court'] }, examples: [{ text: 'Nordwind Air hauled Kite Software into the London High Court.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air took Kite Software to court.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air took Kite Software to Oslo.', finds: [] }],
  },
  {
    name: 'rule/verb', yields: 'RULED_ON', trigger: 'verb', lemmas: ['order', 'sentence', 'convict', 'fine', 'condemn', 'find', 'require', 'hold', 'direct', 'instruct', 'tell', 'enjoin', 'bar', 'oblige', 'declare', 'command', 'ban', 'jail', 'compel'], source: ['subject', 'passage-court'], target: ['object'], sourceTypes: ['Court'], weight: 0.92,
    examples: [{ text: 'Kite Software was ordered to pay GBP 3 million. The London High Court gave its reasons.', finds: ['London High Court -> Kite Software'] }, { text: 'The London High Court ordered Kite Software to pay GBP 3 million to Nordwind Air.', finds: ['London High Court -> Kite Software'] }, { text: 'The London High Court ordered paper.', finds: [] }],
  },
  {
    name: 'rule/against', yields: 'RULED_ON', trigger: 'verb', lemmas: ['rule', 'decide', 'find', 'judge', 'award', 'hand down', 'issue', 'deliver', 'enter', 'uphold', 'confirm', 'impose', 'give', 'grant', 'affirm', 'side', 'reach', 'pronounce'], source: ['subject'], target: ['against', 'object.against', 'on', 'object.on'], sourceTypes: ['Court'], weight: 0.92,
    examples: [{ text: 'The London High Court ruled against Kite Software.', finds: ['London High Court -> Kite Software'] }],
  },
  {
    name: 'rule/shall-pay', yields: 'RULED_ON', trigger: 'verb', lemmas: ['pay', 'compensate', 'apologize', 'apologise', 'infringe', 'assume', 'bear', 'breach', 'owe', 'make', 'reimburse', 'indemnify', 'violate', 'cease', 'stop', 'return', 'refund', 'abuse', 'copy', 'publish', 'withdraw', 'repay', 'hand over', 'be', 'break', 'misuse', 'mislead', 'mis-sell', 'act', 'fail', 'do', 'commit', 'have'], source: ['ruling-court'], target: ['subject'], sourceTypes: ['Court'], weight: 0.85,
    examples: [{ text: 'The London High Court ruled that Kite Software shall pay GBP 3 million to Nordwind Air.', finds: ['London High Court -> Kite Software'] }, { text: 'Kite Software shall pay GBP 3 million to Nordwind Air.', finds: [] }],
  },
  {
    name: 'rule/term', yields: 'RULED_ON', trigger: 'verb', lemmas: ['give', 'hand', 'hand down', 'impose', 'pass', 'issue', 'deal'], object: ['term', 'sentence', 'fine', 'penalty', 'prison', 'ban', 'year', 'injunction'], source: ['subject'], target: ['to', 'on', 'object.to', 'object.on', 'object.against', 'indirect'], sourceTypes: ['Court'], weight: 0.9,
    examples: [{ text: 'The London High Court gave a suspended sentence to Ann Lee.', finds: ['London High Court -> Ann Lee'] }, { text: 'The London High Court gave a party.', finds: [] }],
  },
  {
    name: 'rule/prison', yields: 'RULED_ON', trigger: 'verb', lemmas: ['send', 'commit', 'put'], source: ['subject'], target: ['object'], withPhrase: { preposition: '*', nouns: ['prison', 'jail'] }, sourceTypes: ['Court'], targetTypes: ['Person'], weight: 0.9,
    examples: [{ text: 'The London High Court sent Ann Lee to prison for three months.', finds: ['London High Court -> Ann Lee'] }, { text: 'The London High Court sent Ann Lee a letter.', finds: [] }],
  },
  {
    name: 'rule/damages', yields: 'RULED_ON', trigger: 'verb', lemmas: ['award'], source: ['subject'], target: ['from', 'object.from', 'against'], sourceTypes: ['Court'], weight: 0.9, examples: [{ text: 'The London High Court awarded Nordwind Air damages of GBP 3 million from Kite Software.', finds: ['London High Court -> Kite Software'] }],
  },
  {
    name: 'rule/noun', yields: 'RULED_ON', trigger: 'noun', lemmas: ['ruling', 'judgment', 'judgement', 'verdict', 'decision', 'sentence', 'award', 'injunction', 'conviction', 'order'], source: ['agent', 'of', 'from', 'in'], target: ['against', 'on'], sourceTypes: ['Court'], weight: 0.85, examples: [{ text: "The London High Court's ruling against Kite Software was welcomed.", finds: ['London High Court -> Kite Software'] }],
  },
];
