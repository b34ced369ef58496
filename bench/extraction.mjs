// How fast text becomes facts on one core, warm, with V8 set as `npm run extract` and `npm run import` set it, and how time and memory grow: npm run bench [-- CHRONICLE]
import '../dist/src/cli/v8-flags.js';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { extractFacts } from '../dist/import/extract/extract.js';
import { parseChronicle } from '../dist/import/parse/parse-chronicle.js';
import { table } from './measure/table.mjs';

const file = process.argv[2] ?? 'samples/china-internet-2011-retold.txt';
const goal = { rate: 1500, memory: 300 };
const { document, milestones } = parseChronicle(readFileSync(file), file, {});
if (document === null) throw new Error(`${file} is no chronicle.`);

/** The chronicle again and again, as documents of their own. */
const copy = i => {
  const id = `${document.id}-${i}`;
  return [{ ...document, id }, milestones.map(milestone => ({ ...milestone, id: `${id}#${milestone.key}`, document: id }))];
};
const megabytes = () => process.memoryUsage().rss / 1e6;
const timed = work => { const before = performance.now(); work(); return (performance.now() - before) / 1000; };

/** After as many readings of 177 milestones the rate no longer rises. */
const warmUp = 20;
for (let i = 0; i < warmUp; i++) extractFacts(...copy(i));
const best = Math.min(...Array.from({ length: 7 }, (_, i) => timed(() => extractFacts(...copy(i)))));
console.log(`${file}: ${milestones.length} milestones, ${Math.round(milestones.length / best)} a second warm (best of 7; goal ${goal.rate})`);

console.log('milestones  seconds  a second  memory (MB, RSS)');
for (const count of [1_000, 10_000, 100_000]) {
  let peak = 0;
  const seconds = timed(() => {
    for (let i = 0, done = 0; done < count; i++) {
      const [copied, all] = copy(i);
      const part = all.slice(0, count - done);
      extractFacts(copied, part);
      done += part.length;
      peak = Math.max(peak, megabytes());
    }
  });
  console.log(`${String(count).padStart(10)}${seconds.toFixed(1).padStart(9)}${String(Math.round(count / seconds)).padStart(10)}${peak.toFixed(0).padStart(18)}`);
}
console.log(`goal: the same number a second in every line, memory under ${goal.memory} MB`);

/** Milestones a CPU second of the same kind of text on the same kind of machine, in a run of November 2026 that moved by up to a factor of two. */
const peers = [
  ['CoreNLP 4.5.10, names', '13 to 24', '12 to 20 s', '1,500'], ['CoreNLP 4.5.10, names and relations', '7 to 9', '40 to 70 s', '3,700'],
  ['spaCy 3.8 md, names', '160 to 206', '1.9 s', '360'], ['spaCy 3.8 md, parse and verb table', '58 to 87', '1.9 s', '360'],
];
console.log(`\n${table(['extractor', 'milestones a second', 'start', 'memory MB'], [
  ['ours, names and relations (this run)', String(Math.round(milestones.length / best)), '-', megabytes().toFixed(0)], ...peers.map(([name, ...figures]) => [`${name} (another run)`, ...figures]),
])}`);
