import { expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { defaultLimits } from '../../src/graphql/limits/limits.js';
import { measure } from '../../src/graphql/limits/measure.js';
import { makeSchema } from '../../src/graphql/schema.js';

const schema = makeSchema();

function costOf(query: string): number {
  const document = parse(query);
  const operation = document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  return measure(schema, document, operation, {}).cost;
}

test.each(['timeline { unplaced }', 'stats { totalCount }', 'ranking { exact }', 'communities { modularity }', 'changes(from: "2011-01-01", to: "2011-12-31") { counts { ties } }', 'motifs(within: 9, steps: []) { totalCount }', 'conflicts { totalCount }', 'relations(first: 1) { aggregate { totalCount } }', 'companies(first: 1) { aggregate { totalCount } }'])(
  '%s may be asked five times at once, but not ten times: it walks over the whole graph', field => {
    const times = (count: number): string => `{ ${Array.from({ length: count }, (_, place) => `f${place}: ${field}`).join(' ')} }`;
    expect(costOf(times(5))).toBeLessThan(defaultLimits.cost);
    expect(costOf(times(10))).toBeGreaterThan(defaultLimits.cost);
  });

test('a page costs what it holds, and what is added up for one entity is no walk over the whole graph', () => {
  expect(costOf('{ companies(first: 10) { nodes { investments { aggregate { nodes { count } } } } } }')).toBeLessThan(20_000);
  expect(costOf('{ companies(first: 10) { nodes { name investors(first: 20) { nodes { name } } } } }')).toBeLessThan(1_000);
});
