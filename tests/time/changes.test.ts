import { describe, expect, test } from '@jest/globals';
import type { Relation } from '../../schema/facts.js';
import { applyChanges, changesBetween, entitiesOf, graphOn } from '../../src/time/changes.js';
import { allAtOnce } from '../../src/work/work.js';
import { date } from '../seed.js';
import { Random } from '../store/random.js';
import { randomDay, randomRelations, relation } from './relations.js';

const kinds = (relations: readonly Relation[], from: string, to: string): readonly string[] => allAtOnce(changesBetween(relations, from, to)).ties.map(({ key, kind }) => `${key} ${kind}`);

describe('between two days', () => {
  const planned = relation('bank INVESTED_IN air', date('2011-02-01'), { status: 'PLANNED' });
  const done = relation('bank INVESTED_IN air', date('2011-04-01'));
  const closed = relation('bank INVESTED_IN air', date('2011-06-01'), { status: 'ENDED' });
  const again = relation('bank INVESTED_IN air', date('2011-08-01'));
  const story = [planned, done, closed, again];

  test.each([
    ['2011-01-01', '2011-03-01', 'BEGAN'], ['2011-01-01', '2011-05-01', 'BEGAN'], ['2011-03-01', '2011-05-01', 'CHANGED'], ['2011-05-01', '2011-07-01', 'ENDED'],
    ['2011-01-01', '2011-07-01', 'ENDED'], ['2011-07-01', '2011-09-01', 'RESUMED'], ['2011-05-01', '2011-09-01', 'CHANGED'],
  ])('from %s to %s a tie that was planned, made, closed and made again has %s', (from, to, kind) => {
    expect(kinds(story, from, to)).toEqual([`bank|INVESTED_IN|air ${kind}`]);
  });

  test('what begins on the first day is part of it, what begins on the second is a change', () => {
    expect(kinds(story, '2011-02-01', '2011-03-31')).toEqual([]);
    expect(allAtOnce(changesBetween(story, '2011-03-31', '2011-04-01')).ties).toEqual([{ key: 'bank|INVESTED_IN|air', kind: 'CHANGED', relations: [done], before: planned }]);
  });

  test('who resigns from one post keeps another', () => {
    const posts = [
      relation('dune HELD_POSITION_AT air', date('2011-01-10'), { attributes: { title: 'CEO', change: 'appointed' } }),
      relation('dune HELD_POSITION_AT air', date('2011-01-10'), { attributes: { title: 'chair', change: 'none' } }, 2),
      relation('dune HELD_POSITION_AT air', date('2011-03-10'), { attributes: { title: 'Former CEO', change: 'none' } }),
      relation('dune HELD_POSITION_AT air', date('2011-05-10'), { attributes: { title: 'chair', change: 'resigned' } }),
    ];
    expect(kinds(posts, '2011-02-01', '2011-04-01')).toEqual(['dune|HELD_POSITION_AT|air|ceo ENDED']);
    expect(allAtOnce(changesBetween(posts, '2011-02-01', '2011-04-01')).entities.map(({ entity, kind }) => `${entity} ${kind}`)).toEqual(['air CHANGED', 'dune CHANGED']);
    expect(allAtOnce(changesBetween(posts, '2011-02-01', '2011-06-01')).entities.map(({ entity, kind }) => `${entity} ${kind}`)).toEqual(['air ENDED', 'dune ENDED']);
  });

  test('a rumour or a denial after the end resumes nothing', () => {
    const rumour = relation('bank INVESTED_IN air', date('2011-07-01'), { status: 'ALLEGED' });
    expect(kinds([planned, done, closed, rumour], '2011-06-15', '2011-07-15')).toEqual(['bank|INVESTED_IN|air CHANGED']);
  });

  test('an entity begins with its first tie', () => {
    const relations = [done, relation('commission LICENSED air', date('2011-05-01'))];
    expect(allAtOnce(changesBetween(relations, '2011-04-15', '2011-06-01')).entities.map(({ entity, kind, ties }) => [entity, kind, ties.length])).toEqual([['air', 'CHANGED', 1], ['commission', 'BEGAN', 1]]);
  });

  test('the changes applied to the graph of the first day give that of the second (300 random chronicles)', () => {
    const random = new Random(8);
    const seen = new Set<string>();
    for (let turn = 0; turn < 300; turn++) {
      const relations = randomRelations(random, random.below(40));
      const [from, to] = [randomDay(random), randomDay(random)].sort() as [string, string];
      const changes = allAtOnce(changesBetween(relations, from, to));
      const after = allAtOnce(graphOn(relations, to));
      expect(new Map([...applyChanges(allAtOnce(graphOn(relations, from)), changes)].sort())).toEqual(new Map([...after].sort()));
      // What asOf shows is what the ties of the day hold.
      expect([...after.values()].flatMap(tie => tie.relations).map(({ id }) => id).sort()).toEqual(relations.filter(({ date: { start } }) => start <= to).map(({ id }) => id).sort());

      const entities = new Map(allAtOnce(entitiesOf(allAtOnce(graphOn(relations, from)))));
      for (const { entity, kind } of changes.entities) entities.set(entity, { isOver: kind === 'ENDED' || (kind === 'CHANGED' && entities.get(entity)?.isOver === true) });
      expect(new Map([...entities].sort())).toEqual(new Map([...allAtOnce(entitiesOf(after))].sort()));
      for (const { kind } of changes.ties) seen.add(kind);
    }
    expect([...seen].sort()).toEqual(['BEGAN', 'CHANGED', 'ENDED', 'RESUMED']);
  });
});
