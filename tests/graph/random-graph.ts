/** Small random graphs, and what a search may use of them, the same for the same seed. */
import type { Assertion, Entity } from '../../schema/facts.js';
import { type RelationType, relationType, type Status } from '../../schema/ontology.js';
import type { SightOptions } from '../../src/graph/sight.js';
import { project, type Projection } from '../../src/projection/projection.js';
import { cluster, relationId } from '../../src/store/cluster.js';
import { groupBy } from '../../src/store/group-by.js';
import { allAtOnce } from '../../src/work/work.js';
import { date } from '../seed.js';
import type { Random } from '../store/random.js';

const types: readonly RelationType[] = ['INVESTED_IN', 'SUED', 'PARTNERED_WITH'];
const days = ['2011-01-05', '2011-04-26', '2011-09-01'];

/** From 4 to 9 entities with up to 20 relations, several of which may join the same two. */
export function randomGraph(random: Random): Projection {
  const entities = Array.from({ length: 4 + random.below(6) }, (_, n): Entity => ({ id: `company:${String.fromCharCode(97 + n)}`, type: 'Company', name: String.fromCharCode(65 + n), aliases: [] }));
  const assertions = Array.from({ length: random.below(21) }, (_, n) => randomAssertion(random, entities, n)).filter(({ source, target }) => source !== target);
  return projectionOf(entities, assertions);
}

/** The graph of entities `company:a`, `company:b` … and relations written `a>b`, or `a>b 0.5` with a confidence, each as INVESTED_IN. */
export function graphOf(...edges: readonly string[]): Projection {
  const ids = [...new Set(edges.flatMap(edge => edge.split(/[> ]/).slice(0, 2)))];
  const entities = ids.map((id): Entity => ({ id: `company:${id}`, type: 'Company', name: id, aliases: [] }));
  return projectionOf(entities, edges.map((edge, n) => {
    const [source = '', target = '', confidence = 0.9] = edge.split(/[> ]/);
    return assertion('INVESTED_IN', `company:${source}`, `company:${target}`, n, { date: date('2011-01-01'), status: 'STATED', confidence: Number(confidence) });
  }));
}

function projectionOf(entities: readonly Entity[], assertions: readonly Assertion[]): Projection {
  const reading = project({ dataVersion: '0', entities, milestones: [] });
  for (const stated of groupBy(assertions, assertion => relationId(assertion, '')).values()) reading.take(cluster(stated));
  return allAtOnce(reading.projection());
}

export function randomSight(random: Random, { entities }: Projection): SightOptions {
  return {
    view: { statuses: random.chance(80) ? ['STATED', 'ALLEGED'] : ['STATED'], ...random.maybe('minConfidence', () => 0.5), ...random.maybe('asOf', () => '2011-04-26'), ...random.maybe('between', () => ({ start: '2011-02-01' })), ...random.maybe('withoutMilestones', () => ['doc#M001', 'doc#M002']) },
    ...random.maybe('types', () => random.some(types, 70)),
    ...random.maybe('avoid', () => random.some([...entities.keys()].slice(2), 20)),
  };
}

function randomAssertion(random: Random, entities: readonly Entity[], n: number): Assertion {
  const type = random.one(types);
  const ends = [random.one(entities).id, random.one(entities).id] as const;
  const [source, target] = relationType(type).symmetric === true && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
  return assertion(type, source, target, n, { date: date(random.one(days)), status: random.chance(80) ? 'STATED' : 'ALLEGED', confidence: random.one([0.25, 0.5, 0.75, 1]) });
}

function assertion(type: RelationType, source: string, target: string, n: number, what: { readonly date: Assertion['date']; readonly status: Status; readonly confidence: number }): Assertion {
  return {
    type, source, target, ...what, attributes: {},
    evidence: { milestone: `doc#M00${n % 6}`, start: 0, end: 1, quote: 'q', sourceSpan: null, targetSpan: null, attributeSpans: {}, rule: `seed/${n}` },
  };
}
