/** What authorities grant, look into and punish: licences, investigations, sanctions. */
import type { Frame } from './frame.js';

const licences = ['renewal', 'license', 'licence', 'permit', 'permission', 'approval', 'concession', 'certificate', 'authorisation', 'authorization', 'charter', 'clearance', 'franchise', 'accreditation', 'consent', 'registration', 'licenses', 'licences', 'right', 'qualification', 'go-ahead', 'nod'];
const penalties = ['fine', 'penalty', 'sanction', 'ban', 'order', 'warning', 'reprimand', 'suspension', 'summons', 'levy', 'closure', 'injunction', 'charge'];
const probes = ['investigation', 'probe', 'inquiry', 'enquiry', 'examination', 'audit', 'inspection', 'proceeding', 'proceedings', 'review'];
const authority = ['Regulator', 'Organization'] as const;

export const authorities: readonly Frame[] = [
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
];
