/** Courts, authorities and quarrels: licences, suits, rulings, investigations, sanctions, disputes, instruments. */
import type { Frame } from './frame.js';

const licences = ['renewal', 'license', 'licence', 'permit', 'permission', 'approval', 'concession', 'certificate', 'authorisation', 'authorization', 'charter', 'clearance', 'franchise', 'accreditation', 'consent', 'registration', 'licenses', 'licences', 'right', 'qualification', 'go-ahead', 'nod'];
const suits = ['suit', 'lawsuit', 'complaint', 'claim', 'action', 'writ', 'case', 'proceeding', 'proceedings', 'petition'];
const penalties = ['fine', 'penalty', 'sanction', 'ban', 'order', 'warning', 'reprimand', 'suspension', 'summons', 'levy', 'closure', 'injunction', 'charge'];
const probes = ['investigation', 'probe', 'inquiry', 'enquiry', 'examination', 'audit', 'inspection', 'proceeding', 'proceedings', 'review'];
const parties = ['Company', 'Organization', 'Person', 'Regulator'] as const;
const authority = ['Regulator', 'Organization'] as const;

export const law: readonly Frame[] = [
  {
    name: 'license/verb', yields: 'LICENSED', trigger: 'verb', lemmas: ['grant', 'give', 'award', 'issue', 'accord', 'hand', 'renew', 'extend', 'deliver', 'allocate', 'approve', 'restore', 'hand out', 'present'], object: licences,
    source: ['subject'], target: ['to', 'object.to', 'indirect', 'object.for', 'for'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport granted a charter licence to Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport gave warnings to Nordwind Air.', finds: [] }],
  },
  {
    name: 'license/receive', yields: 'LICENSED', trigger: 'verb', lemmas: ['obtain', 'receive', 'get', 'win', 'secure', 'gain', 'acquire', 'grant', 'award', 'give', 'issue', 'earn', 'accord', 'hold', 'collect', 'pick up'], object: licences,
    source: ['from', 'object.from', 'by', 'object.of', 'object.owner', 'matrix-subject'], target: ['subject', 'indirect'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport named the five firms granted charter licences, including Nordwind Air and Kite Software.', finds: ['Ministry of Transport -> Nordwind Air', 'Ministry of Transport -> Kite Software'] }, { text: 'Nordwind Air obtained a licence from the Ministry of Transport.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'license/license', yields: 'LICENSED', trigger: 'verb', lemmas: ['license', 'licence', 'authorise', 'authorize', 'approve', 'permit', 'clear', 'allow', 'accredit', 'certify', 'charter', 'admit'], source: ['subject'], target: ['object'], sourceTypes: authority, targetTypes: ['Company'], weight: 0.8,
    examples: [{ text: 'The Ministry of Transport licensed Nordwind Air to fly to Oslo.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'license/noun', yields: 'LICENSED', trigger: 'noun', lemmas: licences, source: ['from', 'of', 'agent', 'by'], target: ['to', 'for', 'receiving'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.8,
    examples: [{ text: "The award of a charter licence to Nordwind Air by the Ministry of Transport was criticised.", finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
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
  {
    name: 'investigate/verb', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['investigate', 'probe', 'examine', 'question', 'audit', 'scrutinise', 'scrutinize', 'inspect'], source: ['subject'], target: ['object'], sourceTypes: authority, weight: 0.92,
    examples: [{ text: 'The Ministry of Transport investigated Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport examined tunnels.', finds: [] }],
  },
  {
    name: 'investigate/open', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['open', 'launch', 'start', 'begin', 'initiate', 'conduct', 'announce', 'order', 'carry out', 'commence', 'institute', 'confirm', 'reopen', 'undertake', 'hold', 'send', 'widen', 'extend'], object: probes, source: ['subject', 'object.by', 'object.owner'], target: ['against', 'object.against', 'into', 'object.into', 'of', 'object.of', 'object.on', 'on', 'object.at', 'at', 'into.owner', 'over'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport opened an investigation into Nordwind Air over fares.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'investigate/noun', yields: 'INVESTIGATED', trigger: 'noun', lemmas: probes, source: ['agent', 'by', 'from', 'of'], target: ['into', 'against', 'of', 'on'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.85, examples: [{ text: "The Ministry of Transport's inquiry into Nordwind Air goes on.", finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'investigate/under', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['come', 'place', 'put', 'be', 'face'], source: ['by', 'object.by', 'from', 'object.from', 'under.by'], target: ['object', 'subject'], withPhrase: { preposition: '*', nouns: probes }, sourceTypes: authority, targetTypes: ['Company', 'Person'], weight: 0.85, examples: [{ text: 'Nordwind Air came under investigation by the Ministry of Transport.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'sanction/verb', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['fine', 'penalize', 'penalise', 'sanction', 'ban', 'arrest', 'detain', 'catch', 'summon', 'shut down', 'close', 'suspend', 'order', 'punish', 'blacklist', 'warn', 'bar', 'seize', 'raid', 'reprimand', 'censure', 'apprehend', 'instruct', 'direct', 'prohibit', 'forbid', 'ground', 'block', 'require', 'disqualify', 'shut', 'rebuke', 'tell', 'capture', 'expel', 'relegate', 'dock'],
    source: ['subject'], target: ['object'], sourceTypes: ['Regulator', 'Organization'], targetTypes: ['Company', 'Person', 'Organization'], notObject: ['share', 'ticket', 'deal'], weight: 0.92,
    examples: [{ text: 'The Ministry of Transport fined Nordwind Air EUR 300,000.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'Nordwind Air was ordered by the Ministry of Transport to stop flying.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport closed roads.', finds: [] }],
  },
  {
    name: 'sanction/custody', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['take', 'place', 'remand', 'put'], source: ['subject'], target: ['object'], withPhrase: { preposition: '*', nouns: ['custody', 'detention', 'arrest'] }, sourceTypes: ['Regulator'], targetTypes: ['Person', 'Company'], weight: 0.9,
    examples: [{ text: 'Ann Lee was taken into custody by the Oslo Police.', finds: ['Oslo Police -> Ann Lee'] }, { text: 'The Oslo Police took Ann Lee into the station.', finds: [] }],
  },
  {
    name: 'sanction/premises', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['close', 'shut', 'shut down', 'seal', 'suspend', 'raid', 'seize', 'ground'], source: ['subject'], target: ['object.of', 'object.owner'], sourceTypes: ['Regulator'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'The Ministry of Transport closed a plant of Kite Software.', finds: ['Ministry of Transport -> Kite Software'] }, { text: 'The Ministry of Transport closed a road in Oslo.', finds: [] }],
  },
  {
    name: 'sanction/impose', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['impose', 'levy', 'slap', 'hand', 'issue', 'serve', 'give', 'inflict', 'announce', 'place', 'hit', 'hand down', 'pronounce', 'deal', 'order', 'confirm', 'deliver', 'send'], object: penalties, source: ['subject', 'object.by', 'object.from'], target: ['on', 'object.on', 'to', 'against', 'object.against', 'upon', 'object.to', 'indirect', 'object.for', 'of', 'at', 'object.with'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport imposed a fine of EUR 300,000 on Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'sanction/receive', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['receive', 'pay', 'get', 'incur', 'draw', 'earn', 'face', 'accept', 'collect', 'attract', 'hit', 'hand', 'serve'], object: penalties, source: ['from', 'object.from', 'by', 'object.by', 'object.of', 'to', 'object.to', 'object.owner'], target: ['subject', 'indirect'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.9, examples: [{ text: 'Nordwind Air received a fine from the Ministry of Transport.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'sanction/noun', yields: 'SANCTIONED', trigger: 'noun', lemmas: [...penalties, 'arrest', 'detention', 'closure', 'revocation'], source: ['agent', 'by', 'from'], target: ['on', 'against', 'for', 'of', 'to'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.8, examples: [{ text: "The Ministry of Transport's fine on Nordwind Air was paid.", finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
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
