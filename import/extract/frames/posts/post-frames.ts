/** How verbs give and take posts. */
import type { PostFrame } from './post-frame.js';

const boards = ['as', 'to', 'for', 'on', 'onto'];

export const postFrames: readonly PostFrame[] = [
  {
    name: 'appoint', lemmas: ['appoint', 'name', 'hire', 'elect', 'promote', 'recruit', 'nominate', 'install', 'choose', 'pick', 'confirm', 'make', 'engage', 'bring in', 'designate', 'poach', 'select', 'swear', 'swear in', 'reappoint', 're-elect', 'reelect', 'invite', 'assign', 'employ', 'tap', 'draft', 'bring', 'lure', 'place', 'send', 'retain', 'keep', 'keep on', 'co-opt', 'second', 'vote', 'add', 'enlist', 'take on', 'sign up'],
    person: ['object'], office: ['complement', ...boards], body: ['employer', 'by'], salient: true, change: 'appointed',
    examples: [
      { text: 'Harbour Bank appointed Ann Lee as chief executive.', finds: ['Ann Lee: chief executive @ Harbour Bank (appointed)'] },
      { text: 'Ann Lee was elected to the supervisory board of Kite Software.', finds: ['Ann Lee: supervisory board member @ Kite Software (appointed)'] },
      { text: 'Harbour Bank named Ann Lee chairman and Otto Reimer president.', finds: ['Ann Lee: chairman @ Harbour Bank (appointed)', 'Otto Reimer: president @ Harbour Bank (appointed)'] },
      { text: 'Ann Lee was not appointed chairman of Harbour Bank.', finds: [] },
      { text: 'Harbour Bank invited Ann Lee to lunch.', finds: [] },
    ],
  },
  {
    name: 'charge', lemmas: ['put', 'put in', 'place', 'leave', 'entrust', 'charge', 'task'], person: ['object'], office: ['in', 'at', 'with', 'complement'], body: [], change: 'appointed',
    examples: [{ text: 'Ann Lee was put in charge of Kite Software.', finds: ['Ann Lee: head @ Kite Software (appointed)'] }, { text: 'Ann Lee was put in a room of Kite Software.', finds: [] }],
  },
  {
    name: 'become', lemmas: ['become', 'take over', 'move', 'take up', 'take', 'assume', 'enter', 'rejoin', 'return', 'get', 'start', 'accept', 'gain', 'receive', 'win', 'step in', 'step up', 'come', 'come back', 'rise', 'inherit', 'begin', 'arrive', 'switch', 'transfer', 'secure', 'obtain', 'go', 'move up', 'advance'],
    person: ['subject'], office: ['object', 'as', 'to', 'at'], body: ['to', 'at', 'with', 'place'], salient: true, other: { person: ['from'], change: 'resigned' }, change: 'appointed',
    examples: [
      { text: 'Ann Lee became president of Kite Software.', finds: ['Ann Lee: president @ Kite Software (appointed)'] },
      { text: 'Ann Lee took the helm at Harbour Bank.', finds: ['Ann Lee: head @ Harbour Bank (appointed)'] },
      { text: 'Ann Lee took over as chairman of Harbour Bank from Otto Reimer.', finds: ['Ann Lee: chairman @ Harbour Bank (appointed)', 'Otto Reimer: chairman @ Harbour Bank (resigned)'] },
      { text: 'Ann Lee became a customer of Harbour Bank.', finds: [] },
    ],
  },
  {
    name: 'join', lemmas: ['join'], person: ['subject'], office: ['object', 'as'], body: ['object'], title: 'member', salient: true, change: 'appointed',
    examples: [{ text: 'Ann Lee joined Kite Software as finance director.', finds: ['Ann Lee: finance director @ Kite Software (appointed)'] }, { text: "Ann Lee joined Kite Software's appeal.", finds: [] }],
  },
  {
    name: 'goes-to', lemmas: ['go', 'pass', 'fall'], person: ['to'], office: ['subject'], body: [], salient: true, change: 'appointed',
    examples: [{ text: 'The post of chief executive at Kite Software went to Ann Lee.', finds: ['Ann Lee: chief executive @ Kite Software (appointed)'] }, { text: 'The shares of Kite Software went to Ann Lee.', finds: [] }],
  },
  {
    name: 'hand-over', lemmas: ['give', 'hand', 'hand over', 'entrust', 'transfer', 'award', 'assign', 'cede', 'pass', 'pass on', 'leave', 'give up', 'relinquish', 'surrender', 'yield', 'take'], person: ['to', 'object', 'by'], office: ['object', 'complement'], body: ['employer'], salient: true, other: { person: ['subject'], change: 'resigned' }, change: 'appointed',
    examples: [
      { text: 'Otto Reimer handed over the chair of Harbour Bank to Ann Lee.', finds: ['Ann Lee: chairman @ Harbour Bank (appointed)', 'Otto Reimer: chairman @ Harbour Bank (resigned)'] },
      { text: 'The position of chairman of Harbour Bank was taken by Ann Lee.', finds: ['Ann Lee: chairman @ Harbour Bank (appointed)'] },
      { text: 'Otto Reimer handed over the keys of Harbour Bank to Ann Lee.', finds: [] },
    ],
  },
  {
    name: 'gain', lemmas: ['have', 'get', 'gain', 'receive', 'find', 'welcome', 'introduce', 'present'], person: ['named', 'in', 'as'], office: ['object'], body: ['subject'], change: 'appointed',
    examples: [{ text: 'Kite Software has a new chief executive, Ann Lee.', finds: ['Ann Lee: chief executive @ Kite Software (appointed)'] }, { text: 'Kite Software has a new app, Ann Lee said.', finds: [] }],
  },
  {
    name: 'succeed', lemmas: ['succeed', 'replace', 'follow', 'supersede', 'take over'], person: ['subject'], office: ['as', 'at', 'in'], body: [], other: { person: ['object', 'from'], change: 'resigned' }, change: 'appointed',
    examples: [
      { text: 'Ann Lee succeeded Otto Reimer as chief executive of Harbour Bank.', finds: ['Ann Lee: chief executive @ Harbour Bank (appointed)', 'Otto Reimer: chief executive @ Harbour Bank (resigned)'] },
      { text: 'Otto Reimer was succeeded as chief executive of Harbour Bank by Ann Lee.', finds: ['Ann Lee: chief executive @ Harbour Bank (appointed)', 'Otto Reimer: chief executive @ Harbour Bank (resigned)'] },
      { text: 'Ann Lee followed Otto Reimer into the office of Harbour Bank.', finds: [] },
    ],
  },
  {
    name: 'replace-with', lemmas: ['replace'], person: ['with'], office: ['as', 'object'], body: ['employer'], other: { person: ['object'], change: 'resigned' }, change: 'appointed',
    examples: [{ text: 'Harbour Bank replaced its chief executive, Otto Reimer, with Ann Lee.', finds: ['Ann Lee: chief executive @ Harbour Bank (appointed)', 'Otto Reimer: chief executive @ Harbour Bank (resigned)'] }, { text: 'Harbour Bank replaced its computers with Kite Mail.', finds: [] }],
  },
  {
    name: 'make-way', lemmas: ['make', 'give'], object: ['way', 'room'], person: ['for', 'to'], office: ['as'], body: [], other: { person: ['subject'], change: 'resigned' }, change: 'appointed',
    examples: [{ text: 'Otto Reimer made way for Ann Lee as president of Harbour Bank.', finds: ['Ann Lee: president @ Harbour Bank (appointed)', 'Otto Reimer: president @ Harbour Bank (resigned)'] }, { text: 'Otto Reimer made way for Ann Lee.', finds: [] }],
  },
  {
    name: 'leave', lemmas: ['resign', 'step down', 'leave', 'retire', 'quit', 'depart', 'stand down', 'bow out', 'exit', 'give up', 'relinquish', 'vacate', 'step aside', 'step back', 'withdraw', 'lay down', 'surrender', 'go', 'move on', 'walk out', 'stop'], person: ['subject'], office: ['object', 'as', 'from', 'of'], body: ['object', 'from', 'at'], title: '', change: 'resigned',
    examples: [
      { text: 'Ann Lee stepped down from the post of chief executive of Harbour Bank.', finds: ['Ann Lee: chief executive @ Harbour Bank (resigned)'] },
      { text: 'Ann Lee left the board of Harbour Bank.', finds: ['Ann Lee: board member @ Harbour Bank (resigned)'] },
      { text: 'Nordwind Air left Harbour Bank.', finds: [] },
    ],
  },
  {
    name: 'dismiss', lemmas: ['dismiss', 'fire', 'sack', 'oust', 'remove', 'relieve', 'force out', 'drop', 'unseat', 'depose', 'vote out', 'suspend', 'lose', 'part', 'discharge', 'axe'], person: ['object', 'with'], office: ['as', 'from', 'of', 'complement'], body: ['employer', 'by', 'from'], title: '', change: 'resigned',
    examples: [
      { text: 'Harbour Bank removed Ann Lee from the post of finance director.', finds: ['Ann Lee: finance director @ Harbour Bank (resigned)'] },
      { text: 'Harbour Bank parted company with its finance director, Ann Lee.', finds: ['Ann Lee: finance director @ Harbour Bank (resigned)'] },
      { text: 'Harbour Bank dismissed the claims of Ann Lee.', finds: [] },
    ],
  },
  {
    name: 'hold', lemmas: ['be', 'serve', 'act', 'work', 'remain', 'double', 'sit', 'hold', 'have', 'stay', 'stay on', 'continue', 'function', 'occupy', 'fill', 'go on', 'officiate'], person: ['subject'], office: ['object', 'as', 'at', 'on', 'in'], body: ['at', 'for', 'with', 'place', 'object'], salient: true, change: 'none',
    examples: [
      { text: 'Ann Lee holds the post of chairman at Kite Software.', finds: ['Ann Lee: chairman @ Kite Software (none)'] },
      { text: 'Ann Lee sits on the board of Kite Software.', finds: ['Ann Lee: board member @ Kite Software (none)'] },
      { text: 'Ann Lee had been a director of Kite Software.', finds: ['Ann Lee: former director @ Kite Software (none)'] },
      { text: 'Ann Lee is a customer of Kite Software.', finds: [] },
    ],
  },
  {
    name: 'identified', lemmas: ['verify', 'identify', 'certify', 'describe', 'introduce', 'list', 'register', 'style', 'know', 'pose', 'present'], person: ['object', 'object.owner', 'subject'], office: ['as', 'complement'], body: [], change: 'none',
    examples: [
      { text: 'Ann Lee, whose identity was verified as the director of Kite Software, was there.', finds: ['Ann Lee: director @ Kite Software (none)'] },
      { text: 'The site described Ann Lee as the chairman of Kite Software.', finds: ['Ann Lee: chairman @ Kite Software (none)'] },
      { text: 'The site described Ann Lee as the friend of Kite Software.', finds: [] },
    ],
  },
  {
    name: 'is-called', lemmas: ['be', 'become', 'remain', 'include'], person: ['object'], office: ['subject'], body: [], salient: true, change: 'none',
    examples: [{ text: 'Kite Software opened an office. Its first chairman is Ann Lee.', finds: ['Ann Lee: chairman @ Kite Software (none)'] }, { text: 'Kite Software opened an office. Its first customer is Ann Lee.', finds: [] }],
  },
  {
    name: 'lead', lemmas: ['head', 'lead', 'chair', 'run', 'manage', 'oversee', 'direct', 'coach', 'captain'], person: ['subject'], office: [], body: ['object'], title: 'head', change: 'none',
    examples: [
      { text: 'Kite Software, headed by Ann Lee, opened an office.', finds: ['Ann Lee: head @ Kite Software (none)'] },
      { text: 'Ann Lee was appointed to lead Kite Software.', finds: ['Ann Lee: head @ Kite Software (appointed)'] },
      { text: 'Nordwind Air leads Kite Software by three points.', finds: [] },
    ],
  },
];
