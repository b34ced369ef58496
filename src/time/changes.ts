/**
 * What became of ties between two days. A tie is a source, a type and a target, and for posts the post too: who leaves one may keep another.
 * It holds all relations that were stated of it so far, and it is over where the last of them that decides says so.
 */
import type { Relation } from '../../schema/facts.js';
import { compareCodePoints } from '../store/code-point-order.js';
import { flatMapped, grouped, sorted } from '../work/lists.js';
import type { Work } from '../work/work.js';

/** `BEGAN` and `RESUMED`: it stands where it did not; `ENDED`: it is over where it was not; `CHANGED`: something more is stated of it. */
export type ChangeKind = 'BEGAN' | 'CHANGED' | 'ENDED' | 'RESUMED';

/** What is known of a tie on a day. */
export interface Tie {
  /** Begun by that day, one at least, in order. */
  readonly relations: readonly Relation[];
  readonly isOver: boolean;
}

/** The graph of a day: tie by its key. Its relations are those that `asOf` shows. */
export type DayGraph = ReadonlyMap<string, Tie>;

export interface TieChange {
  readonly key: string;
  readonly kind: ChangeKind;
  /** What began after the first day and on the second at the latest, one at least, in order. */
  readonly relations: readonly [Relation, ...Relation[]];
  /** The last one on the first day. */
  readonly before: Relation | null;
}

/** An entity is over where all its ties are. */
export interface EntityChange {
  readonly entity: string;
  readonly kind: ChangeKind;
  /** Of its ties, one at least, in the order of all changes. */
  readonly ties: readonly [TieChange, ...TieChange[]];
}

export interface Changes {
  /** In order of the first relation that began, then of key. */
  readonly ties: readonly TieChange[];
  /** In order of the first relation of theirs that began, then of id. */
  readonly entities: readonly EntityChange[];
}

export function tieKey({ source, type, target, attributes: { title } }: Relation): string {
  const post = title === undefined ? '' : `|${title.toLowerCase().replace(/^former\s+/, '')}`;
  return `${source}|${type}|${target}${post}`;
}

/** All that was stated by a day. */
export function* graphOn(relations: readonly Relation[], day: string): Work<DayGraph> {
  return yield* tiesOn(yield* grouped(relations, tieKey), day);
}

/** What leads from the graph of one day to that of a later one. */
export function* changesBetween(relations: readonly Relation[], from: string, to: string): Work<Changes> {
  const stated = yield* grouped(relations, tieKey);
  const [before, after] = [yield* tiesOn(stated, from), yield* tiesOn(stated, to)];
  const changed = yield* flatMapped(after, ([key, tie]): readonly TieChange[] => {
    const earlier = before.get(key);
    const [first, ...more] = tie.relations.filter(({ date }) => date.start > from);
    return first === undefined ? [] : [{ key, kind: kindOf(earlier, tie), relations: [first, ...more], before: earlier?.relations.at(-1) ?? null }];
  });
  const ties = yield* sorted(changed, (a, b) => compareCodePoints(startOf(a), startOf(b)) || compareCodePoints(a.key, b.key));
  const ends = yield* flatMapped(ties, tie => endsOf(tie.relations).map(entity => ({ entity, tie })));
  const touched = yield* grouped(ends, ({ entity }) => entity);
  const [stoodBefore, standAfter] = [yield* entitiesOf(before), yield* entitiesOf(after)];
  return {
    ties,
    entities: [...touched].map(([entity, [{ tie }, ...more]]): EntityChange => ({
      entity, kind: kindOf(stoodBefore.get(entity), standAfter.get(entity)), ties: [tie, ...more.map(one => one.tie)],
    })).sort((a, b) => compareCodePoints(startOf(a.ties[0]), startOf(b.ties[0])) || compareCodePoints(a.entity, b.entity)),
  };
}

/** The graph of the later day, from that of the earlier one and what lies between. */
export function applyChanges(graph: DayGraph, { ties }: Pick<Changes, 'ties'>): DayGraph {
  const changed = ties.map(({ key, kind, relations }): [string, Tie] => {
    const tie = graph.get(key);
    return [key, { relations: [...tie?.relations ?? [], ...relations], isOver: kind === 'ENDED' || (kind === 'CHANGED' && tie?.isOver === true) }];
  });
  return new Map([...graph, ...changed]);
}

/** Which entities a graph has, and whether all is over with them. */
export function* entitiesOf(graph: DayGraph): Work<ReadonlyMap<string, { readonly isOver: boolean }>> {
  const entities = new Map<string, { isOver: boolean }>();
  for (const { relations, isOver } of graph.values()) {
    yield;
    for (const id of endsOf(relations)) entities.set(id, { isOver: isOver && (entities.get(id)?.isOver ?? true) });
  }
  return entities;
}

function kindOf(before: { readonly isOver: boolean } | undefined, after: { readonly isOver: boolean } | undefined): ChangeKind {
  if (after?.isOver === true) return before?.isOver === true ? 'CHANGED' : 'ENDED';
  if (before === undefined) return 'BEGAN';
  return before.isOver ? 'RESUMED' : 'CHANGED';
}

function* tiesOn(stated: ReadonlyMap<string, readonly Relation[]>, day: string): Work<DayGraph> {
  const ties = new Map<string, Tie>();
  for (const [key, some] of stated) {
    yield;
    const begun = some.filter(({ date }) => date.start <= day);
    if (begun.length > 0) ties.set(key, toTie(begun));
  }
  return ties;
}

function toTie(relations: readonly Relation[]): Tie {
  const ordered = relations.toSorted((a, b) => compareCodePoints(a.date.start, b.date.start) || Number(isEnd(a)) - Number(isEnd(b)) || compareCodePoints(a.date.end, b.date.end) || compareCodePoints(a.id, b.id));
  const last = ordered.findLast(isDecisive);
  return { relations: ordered, isOver: last !== undefined && isEnd(last) };
}

/** What somebody alleges or denies neither ends nor resumes anything. */
function isDecisive({ status }: Relation): boolean {
  return status !== 'ALLEGED' && status !== 'DENIED';
}

/** The text says that it is over: in so many words, by a resignation, or by a post that "begins with former", as the ontology has it. */
function isEnd({ status, attributes: { change, title } }: Relation): boolean {
  return status === 'ENDED' || (status === 'STATED' && (change === 'resigned' || /^former\b/i.test(title ?? '')));
}

function endsOf([relation]: readonly Relation[]): readonly string[] {
  return relation === undefined ? [] : [...new Set([relation.source, relation.target])];
}

function startOf({ relations: [first] }: TieChange): string {
  return first.date.start;
}
