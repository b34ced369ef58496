/**
 * What answers cost: six questions asked of four contenders in one run, taking turns. One command prints one table:
 *
 *     npm run bench:answers -- [--size L] [--questions Q1,Q2] [--contenders neo4j,embedded,library,driver] [--callers 1,16] [--rounds 3] [--seconds 2]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { addIndexes, fill, startDatabase } from './contenders/database.mjs';
import { startDriver } from './contenders/driver.mjs';
import { startLibrary } from './contenders/library.mjs';
import { startOurs } from './contenders/ours.mjs';
import { measure, summary } from './measure/cell.mjs';
import { short, table } from './measure/table.mjs';
import { parameterSets } from './questions/parameters.mjs';

const { values: options } = parseArgs({ options: {
  size: { type: 'string', default: 'L' }, questions: { type: 'string', default: 'Q1,Q2,Q3,Q4,Q5,Q6' }, contenders: { type: 'string', default: 'neo4j,embedded,library,driver' },
  callers: { type: 'string', default: '1,16' }, rounds: { type: 'string', default: '3' }, seconds: { type: 'string', default: '2' },
} });
const [questions, wanted, callers] = [options.questions, options.contenders, options.callers].map(list => list.split(','));
const most = { calls: 1_000, ms: Number(options.seconds) * 1000 };
const say = text => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);

const folder = mkdtempSync(join(tmpdir(), 'chronicle-bench-'));
const database = await startDatabase();
const contenders = [];
try {
  say(`filling the stores with ${options.size}`);
  const { known, seconds } = await fill(database.address, options.size);
  say(`Neo4j ${seconds.toFixed(1)} s`);
  await addIndexes(database.address);
  const sets = parameterSets(options.size, known);
  const start = {
    neo4j: () => startOurs('ours on Neo4j', database.address.uri, database.address),
    embedded: async () => {
      const file = join(folder, 'graph.grafeo');
      say(`embedded ${(await fill({ uri: file }, options.size)).seconds.toFixed(1)} s`);
      return startOurs('ours embedded', file);
    },
    library: () => startLibrary('@neo4j/graphql', database.address),
    driver: () => Promise.resolve(startDriver('bare driver', database.address)),
  };
  for (const name of wanted) contenders.push({ ...await start[name](), database: name === 'embedded' ? undefined : database.pid });
  await compareAnswers(sets);
  printTable(await measureAll(sets));
} finally {
  for (const contender of contenders) await contender.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** All contenders have to give the same answers, or the table compares nothing. It warms them up, too. */
async function compareAnswers(sets) {
  for (const question of questions) {
    for (const set of sets) {
      const told = [];
      for (const contender of contenders) told.push(await contender.tell(question, set));
      const odd = told.findIndex(answer => !isDeepStrictEqual(answer, told.at(-1)));
      if (odd >= 0) throw new Error(`${question} of ${set.id}: ${contenders[odd].name} says ${JSON.stringify(told[odd])?.slice(0, 600)}, ${contenders.at(-1).name} says ${JSON.stringify(told.at(-1)).slice(0, 600)}`);
    }
    say(`${question}: the same answers from all`);
  }
}

/** Rounds in which each contender has each cell once, so that what else the machine does falls on all alike. */
async function measureAll(sets) {
  const cells = questions.flatMap(question => callers.flatMap(count => contenders.flatMap(contender => (contender.hasCache ? [true, false] : [true])
    .map(fresh => ({ question, callers: Number(count), contender, fresh, runs: [] })))));
  for (const { contender, question } of cells) for (const set of sets) await contender.ask(question, set, true);
  for (let round = 0; round <= Number(options.rounds); round++) {
    for (const cell of cells) {
      const run = await measure(cell.contender, cell.question, sets, { ...most, callers: cell.callers, database: cell.contender.database, fresh: cell.fresh });
      // The first round warms up.
      if (round > 0) cell.runs.push(run);
    }
    say(`round ${round} of ${options.rounds}`);
  }
  return cells;
}

function printTable(cells) {
  const head = ['question, callers', 'contender', 'p50 ms', 'p95 ms', 'a second', 'CPU ms', 'database CPU ms', 'RSS MB', 'calls'];
  console.log(table(head, cells.map(({ question, callers: count, contender, fresh, runs }) => {
    const { p50, p95, perSecond, cpu, databaseCpu, memory, calls } = summary(runs);
    const name = `${contender.name}${contender.hasCache ? fresh ? ', cache off' : ', cache on' : ''}`;
    return [`${options.size} ${question}, ${count}`, name, short(p50), short(p95), short(perSecond), short(cpu), contender.database ? short(databaseCpu) : '-', memory.toFixed(0), calls];
  })));
}
