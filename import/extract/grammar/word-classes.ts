/** What both the readers of phrases and of verb groups ask of a word. */
import type { Item } from './item.js';
import type { Unit } from './unit.js';

/** A piece that was read, and the unit behind it. */
export interface Read {
  readonly item: Item;
  readonly next: number;
}

/** Pronouns that say whose. */
export const possessives = new Set(['its', 'their', 'his', 'her', 'our', 'whose']);
/** What opens a relative clause. */
export const relatives = new Set(['which', 'who', 'whom', 'that', 'whose', 'where']);
/** What opens a clause below another. */
export const subordinators = new Set(['while', 'when', 'after', 'before', 'because', 'although', 'though', 'if', 'since', 'as', 'until', 'once', 'whereas', 'unless', 'whether', 'so', 'but', 'yet']);
/** The particles that belong to a verb: "set up". */
export const particleVerbs = new Map<string, readonly string[]>(Object.entries({
  set: ['up', 'apart', 'aside'], spin: ['off', 'out'], split: ['off', 'up', 'out'], hit: ['back'], strike: ['back'], fire: ['back'], throw: ['out'], take: ['over', 'up', 'on', 'part'], buy: ['out', 'up', 'back'], carve: ['out', 'up'], roll: ['out'], hive: ['off'], shut: ['down'], close: ['down'], step: ['down', 'aside', 'back', 'in', 'up'], swear: ['in'], force: ['out'], vote: ['out'],
  team: ['up'], join: ['together'], bring: ['out', 'in'], put: ['up', 'in', 'out', 'forward'], hand: ['over', 'down', 'out'], call: ['off'], break: ['off', 'up', 'away', 'out'], float: ['off'], start: ['up'], open: ['up'], come: ['out'], stand: ['down'], give: ['up', 'out'], link: ['up'],
  branch: ['off'], divide: ['up', 'off'], separate: ['out', 'off'], snap: ['up'], pay: ['out'], sell: ['off'], hold: ['back'], turn: ['down', 'over'], fall: ['out'], tie: ['up'], build: ['up'], split_off: ['from'], rule: ['out'], partner: ['up'], pair: ['up'], pull: ['out'], pick: ['up'], sign: ['on', 'up'], bow: ['out'], lay: ['off', 'down', 'up', 'out'], draw: ['up'], write: ['up'], switch: ['on'],
}));

/** A name, a sum or a noun. */
export const isNominal = (unit: Unit): boolean => unit.kind === 'name' || unit.kind === 'money' || unit.kind === 'percent' || /^(?:NOUN|PROPN|NUM)$/.test(unit.pos) && unit.kind === 'word';
/** A verb or an auxiliary. */
export const isVerbal = (unit: Unit | undefined): boolean => unit !== undefined && unit.kind === 'word' && (unit.pos === 'VERB' || unit.pos === 'AUX');
/** 's, or the apostrophe alone. */
export const isPossessiveMark = (unit: Unit | undefined): boolean => unit !== undefined && /^(?:'s|’s|'|’)$/.test(unit.text);
