/** Law suits and what courts decide. */
import type { Frame } from './frame.js';

const suits = ['suit', 'lawsuit', 'complaint', 'claim', 'counterclaim', 'counter-claim', 'counter-suit', 'countersuit', 'action', 'writ', 'case', 'petition', 'litigation'];
const proceedings = ['proceeding', 'proceedings'];
/** Who opens proceedings as a plaintiff; those of authorities are investigations. */
const plaintiffs = ['Company', 'Organization', 'Person'] as const;
const parties = ['Company', 'Organization', 'Person', 'Regulator'] as const;

export const courts: readonly Frame[] = [
  {
    name: 'sue/verb', yields: 'SUED', trigger: 'verb', lemmas: ['sue', 'countersue', 'counter-sue', 'prosecute'], source: ['subject'], target: ['object'], weight: 0.97,
    examples: [{ text: 'Nordwind Air sued Kite Software over fares.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Kite Software was sued by Nordwind Air.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air, suing Kite Software for libel, wants an apology.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air sued for peace.', finds: [] }],
  },
  {
    name: 'sue/each-other', yields: 'SUED', trigger: 'verb', lemmas: ['sue', 'countersue', 'counter-sue'], object: ['other', 'another', 'one'], source: ['subject'], target: ['subject'], weight: 0.9,
    examples: [{ text: 'Nordwind Air and Kite Software sued each other.', finds: ['Nordwind Air -> Kite Software', 'Kite Software -> Nordwind Air'] }, { text: 'Nordwind Air and Kite Software helped each other.', finds: [] }],
  },
  {
    name: 'sue/counter', yields: 'SUED', trigger: 'verb', lemmas: ['countersue', 'counter-sue'], source: ['subject'], target: ['object', 'opponent'], weight: 0.85,
    examples: [{ text: 'Nordwind Air sued Kite Software, which countersued.', finds: ['Nordwind Air -> Kite Software', 'Kite Software -> Nordwind Air'] }, { text: 'Kite Software countersued in Oslo.', finds: [] }],
  },
  {
    name: 'sue/file', yields: 'SUED', trigger: 'verb', lemmas: ['file', 'bring', 'lodge', 'launch', 'lay', 'start', 'open', 'begin', 'initiate', 'institute', 'win', 'lose', 'drop', 'pursue', 'serve', 'issue', 'settle', 'dismiss', 'reject', 'hear', 'press', 'uphold', 'commence', 'enter', 'take', 'submit', 'throw out', 'withdraw', 'join', 'file up', 'turn down', 'win', 'end', 'abandon', 'fight', 'prepare', 'threaten', 'announce', 'consider', 'have'], object: suits,
    source: ['subject', 'object.by', 'object.owner', 'by', 'object.of', 'from', 'object.from'], target: ['against', 'object.against', 'on', 'with', 'object.with', 'object.to'], sourceTypes: parties, weight: 0.92,
    examples: [{ text: 'Nordwind Air filed a lawsuit against Kite Software in London.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air filed a report against fraud.', finds: [] }],
  },
  {
    name: 'sue/proceedings', yields: 'SUED', trigger: 'verb', lemmas: ['bring', 'start', 'open', 'begin', 'commence', 'institute', 'launch', 'initiate', 'take', 'file'], object: proceedings, source: ['subject', 'object.by'], target: ['against', 'object.against'], sourceTypes: plaintiffs, weight: 0.9,
    examples: [{ text: 'Nordwind Air brought proceedings against Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'The Ministry of Transport opened proceedings against Kite Software.', finds: [] }],
  },
  {
    name: 'sue/for', yields: 'SUED', trigger: 'verb', lemmas: ['file', 'apply', 'petition', 'move'], withPhrase: { preposition: 'for', nouns: ['damages', 'damage', 'injunction', 'compensation', 'infringement', 'breach', 'order', 'libel', 'money'] }, source: ['subject'], target: ['against', 'object.against'], sourceTypes: plaintiffs, weight: 0.85,
    examples: [{ text: 'Nordwind Air applied to the London High Court for an injunction against Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air applied for a loan against a house of Kite Software.', finds: [] }],
  },
  {
    name: 'sue/injunction', yields: 'SUED', trigger: 'verb', lemmas: ['seek', 'obtain', 'win', 'secure', 'request', 'demand', 'want', 'get'], object: ['injunction', 'restraining', 'order', 'damages'], source: ['subject'], target: ['against', 'object.against'], sourceTypes: plaintiffs, weight: 0.85,
    examples: [{ text: 'Nordwind Air sought an injunction against Kite Software at the London High Court.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air won orders from Kite Software.', finds: [] }],
  },
  {
    name: 'sue/demand', yields: 'SUED', trigger: 'verb', lemmas: ['demand', 'claim', 'seek', 'want', 'accuse', 'ask', 'charge', 'win', 'challenge'], withPhrase: { preposition: '*', nouns: ['court', 'tribunal', '*court'] }, source: ['subject'], target: ['from', 'object.from', 'of', 'against', 'object.against', 'object'], sourceTypes: plaintiffs, targetTypes: ['Company', 'Organization', 'Person'], weight: 0.85,
    examples: [{ text: 'Nordwind Air demanded GBP 3 million from Kite Software in the London High Court.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air accused Kite Software in the London High Court of copying its code.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air demanded help from Kite Software.', finds: [] }],
  },
  {
    name: 'sue/ask-court', yields: 'SUED', trigger: 'verb', lemmas: ['ask', 'petition', 'urge', 'request', 'want'], object: ['court', 'tribunal', '*court'], source: ['subject'], target: ['infinitive.object'], sourceTypes: plaintiffs, targetTypes: ['Company', 'Organization', 'Person'], weight: 0.8,
    examples: [{ text: 'Nordwind Air asked the London High Court to order Kite Software to pay GBP 3 million.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air asked the London High Court to open its doors.', finds: [] }],
  },
  {
    name: 'sue/go-to-court', yields: 'SUED', trigger: 'verb', lemmas: ['go', 'turn', 'appeal', 'apply'], withPhrase: { preposition: 'to', nouns: ['court', 'law', 'tribunal', 'trial', 'arbitration', '*court'] }, source: ['subject'], target: ['against', 'object.against', 'with'], sourceTypes: plaintiffs, targetTypes: ['Company', 'Organization', 'Person'], weight: 0.85,
    examples: [{ text: 'Nordwind Air went to court against Kite Software.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air went to Oslo with Kite Software.', finds: [] }],
  },
  {
    name: 'sue/face', yields: 'SUED', trigger: 'verb', lemmas: ['face', 'receive', 'fight', 'contest', 'defend', 'meet', 'lose', 'settle', 'escape'], object: [...suits, ...proceedings], source: ['object.from', 'object.by', 'from', 'by', 'object.of'], target: ['subject'], sourceTypes: plaintiffs, weight: 0.85,
    examples: [{ text: 'Kite Software faces a lawsuit from Nordwind Air.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Kite Software faces a delay by Nordwind Air.', finds: [] }],
  },
  {
    name: 'sue/versus', yields: 'SUED', trigger: 'noun', lemmas: ['*name'], source: ['self'], target: ['versus', 'v.', 'vs.', 'v', 'vs'], sourceTypes: plaintiffs, targetTypes: ['Company', 'Organization', 'Person'], weight: 0.8,
    examples: [{ text: 'The trial of Nordwind Air versus Kite Software began.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air with Kite Software began.', finds: [] }],
  },
  {
    name: 'sue/proceedings-of', yields: 'SUED', trigger: 'noun', lemmas: proceedings, source: ['owner', 'by', 'of', 'agent'], target: ['against'], sourceTypes: plaintiffs, weight: 0.8,
    examples: [{ text: "Nordwind Air's proceedings against Kite Software went on.", finds: ['Nordwind Air -> Kite Software'] }, { text: 'The proceedings of the Ministry of Transport against Kite Software went on.', finds: [] }],
  },
  {
    name: 'sue/accusation', yields: 'SUED', trigger: 'noun', lemmas: ['accusation', 'allegation', 'charge'], withPhrase: { preposition: '*', nouns: ['court', 'tribunal', '*court'] }, source: ['owner', 'by', 'of', 'modifier'], target: ['against'], sourceTypes: parties, targetTypes: ['Company', 'Organization', 'Person'], weight: 0.85,
    examples: [{ text: "The London High Court ruled on Nordwind Air's accusation against Kite Software.", finds: ['Nordwind Air -> Kite Software'] }, { text: "Nordwind Air's accusation against Kite Software was read out.", finds: [] }],
  },
  {
    name: 'sue/noun', yields: 'SUED', trigger: 'noun', lemmas: [...suits, 'plaintiff'], source: ['owner', 'by', 'of', 'modifier', 'agent', 'from'], target: ['against', 'with'], sourceTypes: parties, weight: 0.85,
    examples: [{ text: "Nordwind Air's claim against Kite Software was heard in London.", finds: ['Nordwind Air -> Kite Software'] }],
  },
  {
    name: 'sue/court', yields: 'SUED', trigger: 'verb', lemmas: ['take', 'haul', 'bring', 'drag'], source: ['subject'], target: ['object'], withPhrase: { preposition: '*', nouns: ['court', 'tribunal', 'arbitration', '*court'] }, examples: [{ text: 'Nordwind Air hauled Kite Software into the London High Court.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air took Kite Software to court.', finds: ['Nordwind Air -> Kite Software'] }, { text: 'Nordwind Air took Kite Software to Oslo.', finds: [] }],
  },
  {
    name: 'rule/by-ruling', yields: 'RULED_ON', trigger: 'verb', lemmas: ['oblige', 'bar', 'order', 'require', 'force', 'forbid', 'prohibit', 'prevent', 'stop', 'compel', 'bind', 'commit', 'ban', 'instruct', 'condemn', 'hit'], subject: ['ruling', 'judgment', 'judgement', 'verdict', 'decision', 'sentence', 'injunction', 'order', 'decree', 'award'], source: ['by-ruling'], target: ['object'], sourceTypes: ['Court'], weight: 0.88,
    examples: [{ text: 'A judgment of the London High Court obliges Kite Software to pay GBP 3 million.', finds: ['London High Court -> Kite Software'] }, { text: 'A law of 1999 obliges Kite Software to pay; the London High Court is silent.', finds: [] }],
  },
  {
    name: 'rule/must', yields: 'RULED_ON', trigger: 'verb', lemmas: ['pay', 'compensate', 'apologise', 'apologize', 'repay', 'refund', 'reimburse', 'return', 'cease', 'withdraw', 'hand over', 'owe'], source: ['by-ruling', 'passage-ruling'], target: ['subject'], sourceTypes: ['Court'], weight: 0.8,
    examples: [{ text: 'Kite Software must pay GBP 3 million to Nordwind Air under a ruling of the London High Court.', finds: ['London High Court -> Kite Software'] }, { text: 'The London High Court sided with Nordwind Air. Kite Software must pay GBP 3 million.', finds: ['London High Court -> Kite Software'] }, { text: 'Kite Software must pay GBP 3 million to the London High Court.', finds: [] }],
  },
  {
    name: 'rule/receive', yields: 'RULED_ON', trigger: 'verb', lemmas: ['get', 'receive', 'earn', 'collect', 'draw', 'incur', 'give', 'hand'], object: ['term', 'sentence', 'fine', 'penalty', 'prison', 'year', 'ban', 'injunction', 'jail'], source: ['from', 'object.from', 'by', 'at', 'object.at', 'in', 'before'], target: ['subject', 'indirect'], sourceTypes: ['Court'], weight: 0.88,
    examples: [{ text: 'Ann Lee got three years in prison from the London High Court.', finds: ['London High Court -> Ann Lee'] }, { text: 'Ann Lee got three letters from the London High Court.', finds: [] }],
  },
  {
    name: 'rule/lose', yields: 'RULED_ON', trigger: 'verb', lemmas: ['lose'], object: ['appeal', 'case', 'suit', 'lawsuit', 'action', 'battle', 'dispute', 'trial'], source: ['before', 'at', 'in', 'object.before', 'object.at', 'object.in'], target: ['subject'], sourceTypes: ['Court'], weight: 0.85,
    examples: [{ text: 'Kite Software lost its appeal before the London High Court.', finds: ['London High Court -> Kite Software'] }, { text: 'Kite Software lost its keys at the London High Court.', finds: [] }],
  },
  {
    name: 'rule/win', yields: 'RULED_ON', trigger: 'verb', lemmas: ['win', 'obtain', 'prevail', 'gain'], source: ['before', 'at', 'in', 'from', 'object.before', 'object.at', 'object.in', 'object.from'], target: ['object.against', 'against', 'over', 'object.from'], sourceTypes: ['Court'], targetTypes: ['Company', 'Organization', 'Person'], weight: 0.85,
    examples: [{ text: 'Nordwind Air won its case against Kite Software in the London High Court.', finds: ['London High Court -> Kite Software'] }, { text: 'Nordwind Air won a match against Kite Software in Oslo.', finds: [] }],
  },
  {
    name: 'rule/verb', yields: 'RULED_ON', trigger: 'verb', lemmas: ['order', 'sentence', 'convict', 'fine', 'condemn', 'find', 'require', 'hold', 'direct', 'instruct', 'tell', 'enjoin', 'bar', 'oblige', 'declare', 'command', 'ban', 'jail', 'compel', 'imprison', 'stop', 'prohibit', 'forbid', 'restrain', 'rebuke'], source: ['subject', 'at', 'in', 'fronted.at', 'passage-court'], target: ['object'], sourceTypes: ['Court'], weight: 0.92,
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
    name: 'rule/noun', yields: 'RULED_ON', trigger: 'noun', lemmas: ['ruling', 'judgment', 'judgement', 'verdict', 'decision', 'sentence', 'award', 'injunction', 'conviction', 'order'], source: ['agent', 'of', 'from', 'in', 'clause-court', 'passage-court'], target: ['against', 'on'], sourceTypes: ['Court'], weight: 0.85, examples: [{ text: "The London High Court's ruling against Kite Software was welcomed.", finds: ['London High Court -> Kite Software'] }],
  },
];
