import type { Assertion, Attributes, DateRange, DocumentFacts, Entity, Evidence } from '../../schema/facts.js';
import type { RelationType, Status } from '../../schema/ontology.js';
import { cluster } from '../store/cluster.js';

type LineDate = Pick<DateRange, 'start' | 'end' | 'precision' | 'text'>;

/** What `extract` prints for a milestone: the form that other programs and scorers read. */
export interface ExtractionLine {
  /** The milestone's key in its document. */
  readonly id: string;
  readonly document: string;
  readonly date: LineDate;
  readonly text: string;
  /** Those that this milestone mentions, with the names of the whole document. */
  readonly entities: readonly Pick<Entity, 'id' | 'name' | 'type' | 'aliases'>[];
  readonly relations: readonly {
    readonly id: string;
    readonly source: string;
    readonly type: RelationType;
    readonly target: string;
    readonly status: Status;
    readonly date: LineDate;
    readonly attributes: Omit<Attributes, 'amountText'>;
    readonly confidence: number;
    readonly evidence: readonly Pick<Evidence, 'start' | 'end' | 'quote' | 'rule'>[];
  }[];
}

function lineDate({ start, end, precision, text }: DateRange): LineDate {
  return { start, end, precision, text };
}

/** One key order whatever the extractor's, so that equal facts are equal bytes. */
function lineAttributes({ amount, currency, stakePercent, round, title, change, license, court, outcome, beneficiary, subject }: Attributes): Omit<Attributes, 'amountText'> {
  const all = { amount, currency, stakePercent, round, title, change, license, court, outcome, beneficiary, subject };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The lines of a document, in the order of its milestones. */
export function extractionLines({ document, milestones, entities, mentions, assertions }: DocumentFacts): ExtractionLine[] {
  const mentioned = new Map<string, Set<string>>(milestones.map(({ id }) => [id, new Set()]));
  const stated = new Map<string, Map<string, Assertion[]>>();
  for (const { milestone, entity } of mentions) mentioned.get(milestone)?.add(entity);
  for (const assertion of assertions) {
    const { milestone } = assertion.evidence;
    mentioned.get(milestone)?.add(assertion.source).add(assertion.target);
    const groups = stated.get(milestone) ?? new Map<string, Assertion[]>();
    stated.set(milestone, groups);
    push(groups, `${assertion.source}|${assertion.type}|${assertion.target}`, assertion);
  }
  return milestones.map(({ id, key, date, text }) => ({
    id: key,
    document: document.id,
    date: lineDate(date),
    text,
    entities: entities.filter((entity) => mentioned.get(id)?.has(entity.id)).map(({ id: entityId, name, type, aliases }) => ({ id: entityId, name, type, aliases })),
    relations: [...(stated.get(id)?.values() ?? [])].flatMap((group) => cluster(group)).map((fact) => {
      const [first] = fact.statements as [Assertion];
      return {
        id: fact.id, source: first.source, type: first.type, target: first.target, status: first.status, date: lineDate(fact.date), attributes: lineAttributes(fact.attributes),
        confidence: fact.confidence, evidence: fact.statements.map(({ evidence: { start, end, quote, rule } }) => ({ start, end, quote, rule })),
      };
    }),
  }));
}
