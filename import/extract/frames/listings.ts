/** Shares and the exchanges that they are listed on. */
import type { Frame } from './frame.js';


export const listings: readonly Frame[] = [
  {
    name: 'list/verb', yields: 'LISTED_ON', trigger: 'verb', lemmas: ['list', 'float', 'debut', 'go', 'trade', 'quote', 'begin', 'start', 'make', 'raise', 'land', 'hold', 'launch', 'file', 'submit', 'plan', 'complete', 'apply', 'seek', 'join', 'enter', 'move', 'admit', 'be', 'offer', 'close', 'open', 'sell', 'introduce', 'register', 'bring', 'come', 'conduct', 'transfer', 'obtain', 'have', 'place', 'change', 'become', 'price', 'issue', 'appear', 'take', 'win', 'ring', 'add', 'follow', 'switch', 'arrive', 'welcome', 'get', 'make', 'celebrate', 'achieve', 'open', 'pursue', 'prepare', 'set', 'return'],
    source: ['object', 'subject', 'subject.in', 'subject.of', 'in', 'object.of', 'object.in'], target: ['on', 'to', 'at', 'with', 'object', 'object.on', 'object.at', 'for', 'object.of', 'only-exchange'], targetTypes: ['Company'], weight: 0.9,
    examples: [{ text: 'Kite Software was listed on the London Stock Exchange.', finds: ['Kite Software -> London Stock Exchange'] }, { text: 'Kite Software went public on Euronext and raised USD 3 million.', finds: ['Kite Software -> Euronext'] }, { text: 'Kite Software, which has been listed since May, opened a shop beside Euronext.', finds: ['Kite Software -> Euronext'] }, { text: 'Kite Software opened a shop on the London Stock Exchange square.', finds: [] }, { text: 'Euronext and Nasdaq opened late. Kite Software has been listed since May.', finds: [] }],
  },
  {
    name: 'list/moves', yields: 'LISTED_ON', trigger: 'verb', lemmas: ['rise', 'fall', 'jump', 'climb', 'drop', 'double', 'soar', 'plunge', 'surge', 'gain', 'lose', 'slip', 'sink', 'slump', 'tumble', 'pop', 'halve', 'triple', 'leap', 'decline', 'advance'],
    source: ['subject', 'subject.of', 'subject.in'], target: ['on', 'object.on', 'at'], sourceTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Shares of Kite Software fell 12 percent on the London Stock Exchange.', finds: ['Kite Software -> London Stock Exchange'] }, { text: 'Kite Software doubled on Euronext.', finds: ['Kite Software -> Euronext'] }, { text: 'Kite Software fell behind Harbour Bank.', finds: [] }],
  },
  {
    name: 'list/admitted', yields: 'LISTED_ON', trigger: 'verb', lemmas: ['welcome', 'admit', 'list', 'accept', 'approve', 'receive'], source: ['object', 'object*'], target: ['subject'], targetTypes: ['Company'], weight: 0.85,
    examples: [{ text: 'Euronext admitted the shares of Kite Software.', finds: ['Kite Software -> Euronext'] }, { text: 'Harbour Bank admitted the guests of Kite Software.', finds: [] }],
  },
  {
    name: 'list/noun', yields: 'LISTED_ON', trigger: 'noun', lemmas: ['listing', 'ipo', 'flotation', 'debut', 'offering', 'float', 'prospectus', 'trading', 'share', 'introduction', 'stock', 'admission', 'quotation', 'application', 'shares', 'filing', 'ads'], source: ['owner', 'of', 'agent', 'by', 'in'], target: ['on', 'at', 'to', 'with', 'modifier', 'only-exchange'], weight: 0.9,
    examples: [{ text: "Kite Software's flotation on the London Stock Exchange raised GBP 3 million.", finds: ['Kite Software -> London Stock Exchange'] }],
  },
  {
    name: 'list/adjective', yields: 'LISTED_ON', trigger: 'noun', lemmas: ['*name', '*owned'], source: ['self', 'theme'], target: ['owner'], weight: 0.85,
    examples: [{ text: 'The Nasdaq-listed Kite Software bought a ship.', finds: ['Kite Software -> Nasdaq'] }, { text: 'Kite Software, the Nasdaq-listed mapmaker, bought a ship.', finds: ['Kite Software -> Nasdaq'] }, { text: "Kite Software, Harbour Bank's mapmaker, bought a ship.", finds: [] }],
  },
  {
    name: 'list/described', yields: 'LISTED_ON', trigger: 'noun', lemmas: ['*name'], source: ['self'], target: ['listed'], weight: 0.85,
    examples: [{ text: 'Kite Software (Euronext: KITE) bought a ship.', finds: ['Kite Software -> Euronext'] }],
  },
];
