import { expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { Context, Shared } from '../../src/graphql/context.js';
import { makeSchema } from '../../src/graphql/schema.js';
import { document } from '../seed.js';
import { storeWith } from './support.js';

test.each([
  'paths(from: "Firm 100", to: "Firm 150", k: 50, maxLength: 6) { length }', 'pathsAmong(ids: ["Firm 100", "Firm 110", "Firm 120", "Firm 130", "Firm 140", "Firm 150"]) { connected }',
  'ranking(by: BETWEENNESS) { exact }', 'motifs(within: 300, steps: [{ type: SUED }, { type: SUED }, { type: SUED }]) { totalCount }', 'changes(from: "2011-01-01", to: "2011-12-31") { counts { ties } }',
])('%s is ended by the time limit', async source => {
  const builder = document('court');
  const firm = (n: number): string => `Firm ${n % 100 + 100}`;
  builder.milestone('2011-03-01', `Many sued many: ${Array.from({ length: 100 }, (_, n) => firm(n)).join()}.`);
  for (let one = 0; one < 100; one++) for (const step of [1, 7, 40]) builder.states(`Company ${firm(one)}`, 'SUED', `Company ${firm(one + step)}`);
  const store = await storeWith(builder.facts());
  const { errors } = await graphql({ schema: makeSchema(), source: `{ ${source} }`, contextValue: new Context(new Shared(store, 'test', { timeoutMs: 0 })) });
  expect(errors?.[0]?.originalError).toMatchObject({ code: 'TIME_LIMIT', details: { limit: 0 } });
  await store.close();
});
