/**
 * Small made-up chronicles for tests, written as they read:
 *
 *     document('alpha')
 *       .milestone('2011-04-26', 'Harbour Bank invested USD 5 million in Nordwind Air.')
 *       .states('Company Harbour Bank', 'INVESTED_IN', 'Company Nordwind Air', { amount: 5_000_000, currency: 'USD' })
 *       .facts()
 *
 * An entity is written as its type and its name. Names that stand in a milestone's text become mentions where `states` or `mentions` asks
 * for them; a quote is the whole text.
 */
import type { Assertion, Attributes, DateRange, DocumentFacts, Entity, Mention, Milestone } from '../schema/facts.js';
import { type EntityType, type RelationType, relationType, type Status } from '../schema/ontology.js';

export interface StatementOptions extends Attributes {
  readonly status?: Status;
  readonly confidence?: number;
  readonly rule?: string;
  /** ISO day, or a stretch; the milestone's date by default. */
  readonly date?: string | DateRange;
}

export function document(id: string): DocumentBuilder {
  return new DocumentBuilder(id);
}

/** `Company Harbour Bank` → `company:harbour-bank`. */
export function entityId(written: string): string {
  return split(written).id;
}

/** A day, or a stretch of days with the precision that fits it. */
export function date(start: string, end = start, precision: DateRange['precision'] = start === end ? 'DAY' : 'RANGE'): DateRange {
  return { start, end, precision, origin: 'stated', text: start };
}

export class DocumentBuilder {
  readonly #id: string;
  readonly #milestones: Milestone[] = [];
  readonly #entities = new Map<string, Entity>();
  readonly #mentions = new Map<string, Mention>();
  readonly #assertions: Assertion[] = [];

  constructor(id: string) {
    this.#id = id;
  }

  /** The milestone that the next calls are about. */
  milestone(when: string | DateRange, text: string, heading: string | null = null): this {
    const ordinal = this.#milestones.length + 1;
    const key = `M${String(ordinal).padStart(3, '0')}`;
    this.#milestones.push({ id: `${this.#id}#${key}`, document: this.#id, key, section: 1, ordinal, heading, date: typeof when === 'string' ? date(when) : when, text });
    return this;
  }

  /** An entity, under one of its names in the text (its own by default). */
  mentions(written: string, surface?: string): this {
    const { id, type, name } = split(written);
    const { id: milestone, text } = this.#last();
    const words = surface ?? name;
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in "${text}"`);
    const known = this.#entities.get(id) ?? { id, type, name, aliases: [] };
    this.#entities.set(id, words === name || known.aliases.includes(words) ? known : { ...known, aliases: [...known.aliases, words].sort() });
    this.#mentions.set(`${milestone}|${id}|${start}`, { milestone, entity: id, start, end: start + words.length, text: words, reason: 'seed' });
    return this;
  }

  states(source: string, type: RelationType, target: string, options: StatementOptions = {}): this {
    const { status = 'STATED', confidence = 0.9, rule = 'seed/rule', date: when, ...attributes } = options;
    const { id: milestone, text, date: own } = this.#last();
    const ends = [source, target].map(written => { this.mentions(written); return split(written).id; }) as [string, string];
    if (relationType(type).symmetric === true) ends.sort();
    this.#assertions.push({
      type, source: ends[0], target: ends[1], status, confidence, attributes,
      date: when === undefined ? own : typeof when === 'string' ? date(when) : when,
      evidence: { milestone, start: 0, end: text.length, quote: text, sourceSpan: null, targetSpan: null, attributeSpans: {}, rule },
    });
    return this;
  }

  facts(): DocumentFacts {
    return {
      document: { id: this.#id, title: this.#id, year: 2011, sha256: '00', format: 'text' },
      milestones: this.#milestones, entities: [...this.#entities.values()], mentions: [...this.#mentions.values()], assertions: this.#assertions,
    };
  }

  #last(): Milestone {
    const milestone = this.#milestones.at(-1);
    if (milestone === undefined) throw new Error('Begin with a milestone.');
    return milestone;
  }
}

function split(written: string): { readonly id: string; readonly type: EntityType; readonly name: string } {
  const blank = written.indexOf(' ');
  const type = written.slice(0, blank) as EntityType;
  const name = written.slice(blank + 1);
  return { id: `${type.toLowerCase()}:${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`, type, name };
}
