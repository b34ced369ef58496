// How long questions about the whole graph take, and for how long at a time they keep everybody else waiting: npm run bench:graph [-- ENTITIES RELATIONS]
// Both in processor time, so that what else the machine does hardly matters; that of the collector's threads and of the library's is in it.
// That of the server: this folder has one of its own for @neo4j/graphql.
import { graphql } from '../node_modules/graphql/index.js';
import { Context, Shared } from '../dist/src/graphql/context.js';
import { makeSchema } from '../dist/src/graphql/schema.js';
import { cluster, relationId } from '../dist/src/store/cluster.js';

const [entityCount = 20_000, relationCount = 200_000] = process.argv.slice(2).map(Number);
const store = generatedStore();
const schema = makeSchema();

/** A store of companies with a few hubs among them: of two ends one is taken evenly, the other from the front. */
function generatedStore() {
  let seed = 1;
  const random = below => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const types = ['INVESTED_IN', 'PARTNERED_WITH', 'SUED', 'ACQUIRED'];
  const entities = Array.from({ length: entityCount }, (_, n) => ({ id: `company:c${String(n).padStart(6, '0')}`, type: 'Company', name: `C${n}`, aliases: [] }));
  const milestones = Array.from({ length: 400 }, (_, n) => {
    const day = new Date(Date.UTC(2011, 0, 1 + (n % 365))).toISOString().slice(0, 10);
    return { id: `g#M${n}`, document: 'g', key: `M${n}`, section: 1, ordinal: n + 1, heading: null, text: 'words', date: { start: day, end: day, precision: 'DAY', origin: 'stated', text: day } };
  });
  const assertions = Array.from({ length: relationCount }, () => {
    const [one, other] = [random(entityCount), Math.floor(entityCount * (random(1e6) / 1e6) ** 3)];
    const [type, milestone] = [types[random(types.length)], milestones[random(milestones.length)]];
    const ends = [one, other === one ? (one + 1) % entityCount : other].map(n => entities[n].id);
    const [source, target] = type === 'PARTNERED_WITH' ? ends.sort() : ends;
    return {
      type, source, target, date: milestone.date, status: 'STATED', confidence: 0.5 + random(50) / 100, attributes: random(3) === 0 ? { amount: 1_000 * random(1e6), currency: 'USD' } : {},
      evidence: { milestone: milestone.id, start: 0, end: 5, quote: 'words', sourceSpan: null, targetSpan: null, attributeSpans: {}, rule: 'seed/verb' },
    };
  });
  const pairs = new Map();
  for (const assertion of assertions) {
    const pair = relationId(assertion, '');
    pairs.set(pair, [...pairs.get(pair) ?? [], assertion]);
  }
  return {
    witnessedBy() { return this; },
    dataVersion: async () => 'generated',
    info: async () => ({ dataVersion: 'generated', relations: { INVESTED_IN: relationCount } }),
    graph: async () => ({ dataVersion: 'generated', entities, milestones, relations: relationsOf([...pairs.values()]) }),
    entitiesById: async ids => ids.map(id => entities.find(entity => entity.id === id) ?? null),
  };
}

/** Some at a time, as a store gives them. */
async function* relationsOf(pairs) {
  for (let start = 0; start < pairs.length; start += 1_000) {
    yield pairs.slice(start, start + 1_000).flatMap(stated => cluster(stated));
    await new Promise(setImmediate);
  }
}

/** Milliseconds that this process has used the processors. */
const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };

/** The longest time in which nobody else got a turn while something ran. */
async function longestWait(work) {
  let [last, longest, isOver] = [used(), 0, false];
  const beat = () => {
    const now = used();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(beat);
  };
  setImmediate(beat);
  const start = used();
  const answer = await work();
  const took = used() - start;
  isOver = true;
  return { answer, took, longest: Math.max(longest, used() - last) };
}

const id = n => `"company:c${String(n).padStart(6, '0')}"`;
const far = [entityCount - 1, entityCount - 7, entityCount - 77, entityCount - 777, entityCount - 1_777, entityCount - 2_777].map(id);
const questions = [
  ['paths, the first question of all', `{ paths(from: ${far[0]}, to: ${far[1]}) { length } }`],
  ['paths, k 3', `{ paths(from: ${far[0]}, to: ${far[1]}) { length } }`],
  ['paths, k 50, of length 6', `{ paths(from: ${far[0]}, to: ${far[1]}, k: 50, maxLength: 6, through: [SUED]) { length } }`],
  ['paths, none to be found', `{ paths(from: ${far[0]}, to: ${far[1]}, k: 50, maxLength: 6, through: [SUED], direction: OUT, between: { start: "2011-01-01", end: "2011-01-20" }) { length } }`],
  ['pathsAmong two', `{ pathsAmong(ids: [${far.slice(0, 2)}]) { connected } }`],
  ['pathsAmong six', `{ pathsAmong(ids: [${far}]) { connected } }`],
  ['commonNeighbors of two hubs', `{ commonNeighbors(a: ${id(0)}, b: ${id(1)}) { totalCount } }`],
  ['neighborhood, depth 4, 1,000 nodes', `{ neighborhood(of: [${id(0)}], depth: 4, limit: 1000) { truncated { hidden } } }`],
  ['ranking by degree', '{ ranking(first: 1) { totalCount } }'],
  ['ranking by PageRank', '{ ranking(by: PAGERANK, first: 1) { totalCount } }'],
  ['ranking by betweenness', '{ ranking(by: BETWEENNESS, first: 1) { exact } }'],
  ['communities', '{ communities(first: 1) { modularity } }'],
  ['timeline', '{ timeline(bucket: DAY, first: 1) { totalCount unplaced buckets { count } } }'],
  ['changes', '{ changes(from: "2011-03-31", to: "2011-09-30") { counts { ties entities } } }'],
  ['motifs', '{ motifs(within: 30, first: 1, steps: [{ type: INVESTED_IN, target: "a" }, { type: SUED, source: "a" }, { type: ACQUIRED, target: "a" }]) { totalCount complete } }'],
  ['stats by month and source', '{ stats(groupBy: [MONTH, SOURCE], first: 1) { totalCount } }'],
  ['stats of whom many sued', '{ stats(groupBy: [MONTH], first: 1, filter: { target: { lawsuitsFaced: { count: { gte: 10 } } } }) { totalCount } }'],
  ['conflicts', '{ conflicts(first: 1) { totalCount } }'],
];

const shared = new Shared(store, 'bench');
console.log(`${entityCount} entities, ${relationCount} relations\nquestion                               seconds  longest wait of others (ms)`);
for (const [what, source] of questions) {
  const { answer, took, longest } = await longestWait(() => graphql({ schema, source, contextValue: new Context(shared) }));
  const said = answer.errors?.[0]?.message ?? '';
  console.log(`${what.padEnd(38)}${(took / 1000).toFixed(2).padStart(8)}${longest.toFixed(0).padStart(29)}  ${said.slice(0, 90)}`);
}
process.exit(0);
