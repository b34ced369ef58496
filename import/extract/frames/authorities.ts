/** What authorities grant, look into and punish: licences, investigations, sanctions. */
import type { Frame } from './frame.js';

const licences = ['renewal', 'license', 'licence', 'permit', 'permission', 'approval', 'concession', 'certificate', 'authorisation', 'authorization', 'charter', 'clearance', 'franchise', 'accreditation', 'consent', 'registration', 'licenses', 'licences', 'right', 'qualification', 'go-ahead', 'nod', 'light', 'leave', 'blessing', 'endorsement', 'slot'];
const penalties = ['fine', 'penalty', 'sanction', 'ban', 'order', 'warning', 'reprimand', 'suspension', 'summons', 'levy', 'closure', 'injunction', 'charge'];
const probes = ['investigation', 'probe', 'inquiry', 'enquiry', 'examination', 'audit', 'inspection', 'proceeding', 'proceedings', 'review'];
const authority = ['Regulator', 'Organization'] as const;

export const authorities: readonly Frame[] = [
  {
    name: 'license/verb', yields: 'LICENSED', trigger: 'verb', lemmas: ['grant', 'give', 'award', 'issue', 'accord', 'hand', 'renew', 'extend', 'deliver', 'allocate', 'approve', 'restore', 'hand out', 'hand over', 'present', 'assign', 'sell', 'confirm', 'prolong', 'transfer'], object: [...licences, 'one', 'application'],
    source: ['subject', 'announcer', 'passage-authority'], target: ['to', 'object.to', 'indirect', 'object.for', 'for', 'object.of', 'object.owner', 'object.by'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport granted a charter licence to Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport renewed the licence of Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport gave warnings to Nordwind Air.', finds: [] }],
  },
  {
    name: 'license/with', yields: 'LICENSED', trigger: 'verb', lemmas: ['issue', 'provide', 'present', 'furnish', 'supply', 'entrust'], withPhrase: { preposition: 'with', nouns: licences }, source: ['subject'], target: ['object'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.9,
    examples: [{ text: 'The Ministry of Transport issued Nordwind Air with a licence.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport issued Nordwind Air with a bill.', finds: [] }],
  },
  {
    name: 'license/go', yields: 'LICENSED', trigger: 'verb', lemmas: ['go', 'pass', 'fall'], subject: licences, source: ['announcer', 'subject.of', 'subject.in', 'passage-authority'], target: ['to'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.85,
    examples: [{ text: 'Licences went to Nordwind Air and Kite Software, the Ministry of Transport said.', finds: ['Ministry of Transport -> Nordwind Air', 'Ministry of Transport -> Kite Software'] }, { text: 'Letters went to Nordwind Air, the Ministry of Transport said.', finds: [] }],
  },
  {
    name: 'license/receive', yields: 'LICENSED', trigger: 'verb', lemmas: ['obtain', 'receive', 'get', 'win', 'secure', 'gain', 'acquire', 'grant', 'award', 'give', 'issue', 'earn', 'accord', 'hold', 'collect', 'pick up'], object: licences,
    source: ['from', 'object.from', 'by', 'object.by', 'object.of', 'object.owner', 'matrix-subject', 'announcer', 'passage-authority'], target: ['subject', 'indirect'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport named the five firms granted charter licences, including Nordwind Air and Kite Software.', finds: ['Ministry of Transport -> Nordwind Air', 'Ministry of Transport -> Kite Software'] }, { text: 'Nordwind Air obtained a licence from the Ministry of Transport.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'license/license', yields: 'LICENSED', trigger: 'verb', lemmas: ['license', 'licence', 'authorise', 'authorize', 'approve', 'permit', 'clear', 'allow', 'accredit', 'certify', 'charter', 'admit'], source: ['subject'], target: ['object'], sourceTypes: authority, targetTypes: ['Company'], weight: 0.8,
    examples: [{ text: 'The Ministry of Transport licensed Nordwind Air to fly to Oslo.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'license/noun', yields: 'LICENSED', trigger: 'noun', lemmas: licences, source: ['from', 'of', 'agent', 'by'], target: ['to', 'for', 'receiving', 'bearer'], sourceTypes: authority, targetTypes: ['Company', 'Organization'], weight: 0.8,
    examples: [{ text: "The award of a charter licence to Nordwind Air by the Ministry of Transport was criticised.", finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'investigate/verb', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['investigate', 'probe', 'examine', 'question', 'audit', 'scrutinise', 'scrutinize', 'inspect', 'search', 'raid', 'interrogate', 'interview', 'reinvestigate'], source: ['subject'], target: ['object', 'object*', 'wrongdoer', 'clause-subject'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.92,
    examples: [{ text: 'The Ministry of Transport investigated Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'Inspectors of the Ministry of Transport investigate Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport raided the offices of Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport has begun examining whether Nordwind Air broke the law.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport examined tunnels.', finds: [] }],
  },
  {
    name: 'investigate/look-into', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['look', 'inquire', 'enquire', 'dig', 'delve'], source: ['subject'], target: ['into', 'into*', 'at*'], sourceTypes: ['Regulator'], targetTypes: ['Company', 'Person', 'Organization'], weight: 0.85,
    examples: [{ text: 'The Ministry of Transport is looking into the fares of Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport is looking for Nordwind Air.', finds: [] }],
  },
  {
    name: 'investigate/place', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['place', 'put', 'take'], source: ['subject'], target: ['object'], withPhrase: { preposition: 'under', nouns: [...probes, 'scrutiny', 'observation', 'supervision'] }, sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.88,
    examples: [{ text: 'The Ministry of Transport placed Nordwind Air under investigation.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport placed Nordwind Air under a roof.', finds: [] }],
  },
  {
    name: 'investigate/open', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['open', 'launch', 'start', 'begin', 'initiate', 'conduct', 'announce', 'order', 'carry out', 'commence', 'institute', 'confirm', 'reopen', 'undertake', 'hold', 'send', 'widen', 'extend'], object: probes, source: ['subject', 'object.by', 'object.owner'], target: ['against', 'object.against', 'into', 'object.into', 'of', 'object.of', 'object.on', 'on', 'object.at', 'at', 'into.owner', 'over', 'into*', 'to', 'object*', 'focus'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport opened an investigation into Nordwind Air over fares.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'investigate/noun', yields: 'INVESTIGATED', trigger: 'noun', lemmas: probes, source: ['by', 'agent', 'from', 'of'], target: ['into', 'against', 'of', 'on', 'focus', 'into*', 'owner'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.85, examples: [{ text: "The Ministry of Transport's inquiry into Nordwind Air goes on.", finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'investigate/under', yields: 'INVESTIGATED', trigger: 'verb', lemmas: ['come', 'be', 'face', 'fall', 'stand', 'remain', 'attract'], source: ['by', 'object.by', 'from', 'object.from', 'under.by'], target: ['object', 'subject'], withPhrase: { preposition: '*', nouns: [...probes, 'scrutiny'] }, sourceTypes: authority, targetTypes: ['Company', 'Person'], weight: 0.85, examples: [{ text: 'Nordwind Air came under investigation by the Ministry of Transport.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'sanction/verb', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['fine', 'penalize', 'penalise', 'sanction', 'ban', 'arrest', 'detain', 'catch', 'summon', 'shut down', 'close', 'suspend', 'order', 'punish', 'blacklist', 'warn', 'bar', 'seize', 'raid', 'reprimand', 'censure', 'apprehend', 'instruct', 'direct', 'prohibit', 'forbid', 'ground', 'block', 'require', 'disqualify', 'shut', 'rebuke', 'tell', 'capture', 'expel', 'relegate', 'dock', 'force', 'compel', 'oblige', 'admonish', 'restrain', 'command', 'chide', 'close down', 'de-register', 'strike off', 'handcuff', 'imprison', 'evict', 'seal', 'stop'],
    source: ['subject', 'only-authority'], target: ['object'], sourceTypes: ['Regulator', 'Organization'], targetTypes: ['Company', 'Person', 'Organization'], notObject: ['share', 'ticket', 'deal'], weight: 0.92,
    examples: [{ text: 'The Ministry of Transport fined Nordwind Air EUR 300,000.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'Nordwind Air was ordered by the Ministry of Transport to stop flying.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport closed roads.', finds: [] }],
  },
  {
    name: 'sanction/hit-with', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['hit', 'slap', 'strike', 'punish', 'serve', 'threaten', 'land', 'issue', 'target'], withPhrase: { preposition: 'with', nouns: penalties }, source: ['subject'], target: ['object'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.9,
    examples: [{ text: 'The Ministry of Transport hit Nordwind Air with a fine of EUR 300,000.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport hit Nordwind Air with a car.', finds: [] }],
  },
  {
    name: 'sanction/licence', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['revoke', 'withdraw', 'suspend', 'cancel', 'rescind', 'annul', 'take away', 'strip'], object: [...licences, 'operation', 'service', 'trading'], source: ['subject'], target: ['object.of', 'object.owner', 'from', 'object.from', 'of'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.85,
    examples: [{ text: 'The Ministry of Transport revoked the licence of Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'The Ministry of Transport withdrew a report of Nordwind Air.', finds: [] }],
  },
  {
    name: 'sanction/on-orders', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['close', 'shut', 'shut down', 'suspend', 'stop', 'halt', 'withdraw', 'recall', 'remove', 'ground', 'cease', 'pull', 'seal', 'delete', 'dissolve', 'block'], source: ['ordered-by'], target: ['subject', 'object', 'object*'], sourceTypes: ['Regulator'], targetTypes: ['Company', 'Organization'], weight: 0.8,
    examples: [{ text: 'Nordwind Air was closed on the orders of the Ministry of Transport.', finds: ['Ministry of Transport -> Nordwind Air'] }, { text: 'Nordwind Air was closed in front of the Ministry of Transport.', finds: [] }],
  },
  {
    name: 'sanction/custody', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['take', 'place', 'remand', 'put'], source: ['subject'], target: ['object'], withPhrase: { preposition: '*', nouns: ['custody', 'detention', 'arrest'] }, sourceTypes: ['Regulator'], targetTypes: ['Person', 'Company'], weight: 0.9,
    examples: [{ text: 'Ann Lee was taken into custody by the Oslo Police.', finds: ['Oslo Police -> Ann Lee'] }, { text: 'The Oslo Police took Ann Lee into the station.', finds: [] }],
  },
  {
    name: 'sanction/premises', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['close', 'shut', 'shut down', 'seal', 'suspend', 'seize', 'ground', 'summon', 'confiscate', 'impound', 'freeze', 'block', 'ban'], source: ['subject'], target: ['object.of', 'object.owner', 'object.from', 'from', 'object.at'], sourceTypes: ['Regulator'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'The Ministry of Transport closed a plant of Kite Software.', finds: ['Ministry of Transport -> Kite Software'] }, { text: 'The Ministry of Transport closed a road in Oslo.', finds: [] }],
  },
  {
    name: 'sanction/impose', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['impose', 'levy', 'slap', 'hand', 'issue', 'serve', 'give', 'inflict', 'announce', 'place', 'hit', 'hand down', 'pronounce', 'deal', 'order', 'confirm', 'deliver', 'send'], object: penalties, source: ['subject', 'object.by', 'object.from'], target: ['on', 'object.on', 'to', 'against', 'object.against', 'upon', 'object.to', 'indirect', 'object.for', 'of', 'at', 'object.with'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.95,
    examples: [{ text: 'The Ministry of Transport imposed a fine of EUR 300,000 on Nordwind Air.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'sanction/receive', yields: 'SANCTIONED', trigger: 'verb', lemmas: ['receive', 'pay', 'get', 'incur', 'draw', 'earn', 'face', 'accept', 'collect', 'attract', 'hit', 'hand', 'serve'], object: penalties, source: ['from', 'object.from', 'by', 'object.by', 'object.of', 'to', 'object.to', 'object.owner', 'indirect', 'only-authority'], target: ['subject', 'indirect'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.9, examples: [{ text: 'Nordwind Air received a fine from the Ministry of Transport.', finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
  {
    name: 'sanction/noun', yields: 'SANCTIONED', trigger: 'noun', lemmas: [...penalties, 'arrest', 'detention', 'closure', 'revocation'], source: ['agent', 'by', 'from'], target: ['on', 'against', 'for', 'of', 'to'], sourceTypes: authority, targetTypes: ['Company', 'Person', 'Organization'], weight: 0.8, examples: [{ text: "The Ministry of Transport's fine on Nordwind Air was paid.", finds: ['Ministry of Transport -> Nordwind Air'] }],
  },
];
