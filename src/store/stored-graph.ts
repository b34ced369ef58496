/** Reads the graph in whole, to be held in memory: strings and dates that are the same are kept once. */
import { setImmediate as turnOfOthers } from 'node:timers/promises';
import type { Assertion, DateRange } from '../../schema/facts.js';
import { storeError } from '../errors.js';
import type { Statement } from './cluster.js';
import type { CypherDriver, Row } from './cypher-driver.js';
import * as pages from './cypher/export.js';
import { relationTypeNames } from './cypher/schema.js';
import { readVersion } from './document-writer.js';
import type { StoredGraph } from './graph-store.js';
import { toAssertion, toEntity, toMilestone, toStatements } from './stored-values.js';

/** How many relations are taken over before others get their turn. */
const rowsInTurn = 1_000;

/** Everything of one data version. Throws STORE_CHANGED when somebody writes meanwhile. */
export async function readGraph(driver: CypherDriver): Promise<StoredGraph> {
  const dataVersion = await readVersion(driver.read);
  const entities = (await driver.read(pages.allEntities)).map(toEntity);
  const milestones = (await driver.read(pages.allMilestones)).map(row => toMilestone(row['milestone'] as Row));
  const texts = new Map(milestones.map(({ id, text }) => [id, text]));
  const lean = leanStatements([...entities, ...milestones].map(({ id }) => id));
  const assertions: Assertion[] = [];
  for (const type of relationTypeNames) {
    for (const [place, row] of (await driver.read(pages.allStatements(type))).entries()) {
      if (place % rowsInTurn === 0) await turnOfOthers();
      for (const statement of toStatements(row)) assertions.push(toAssertion(lean(statement), texts));
    }
  }
  if (await readVersion(driver.read) !== dataVersion) throw storeError('STORE_CHANGED', 'The store was written to while its graph was read.', 'Ask again.');
  return { dataVersion, entities, milestones, assertions };
}

/** Statements that share what is the same in all of them: half a million would else keep each name half a million times. */
function leanStatements(ids: readonly string[]): (statement: Statement) => Statement {
  const known = new Map(ids.map(id => [id, id]));
  const dates = new Map<string, DateRange>();
  const shared = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    known.set(text, text);
    return text;
  };
  const sharedDate = (date: DateRange): DateRange => {
    const key = `${date.start} ${date.end} ${date.precision} ${date.origin} ${date.text}`;
    const before = dates.get(key);
    if (before !== undefined) return before;
    dates.set(key, date);
    return date;
  };
  return ({ type, source, target, date, attributes, status, confidence, evidence }) => ({
    type: shared(type) as Statement['type'], source: shared(source), target: shared(target), date: sharedDate(date), attributes, status: shared(status) as Statement['status'], confidence,
    evidence: { ...evidence, milestone: shared(evidence.milestone), rule: shared(evidence.rule) },
  });
}
