/** One cell of the table: a question asked of one contender again and again, by so many callers at once. */
import { cpuOf, memoryOf } from './process.mjs';

/** Callers each ask anew as soon as they have their answer, until there were `calls` of them or `ms` are over. */
export async function measure(contender, question, sets, { callers, calls, ms, database, fresh }) {
  const times = [];
  const began = performance.now();
  const before = [cpuOf(contender.pid), database ? cpuOf(database) : 0];
  let asked = 0;
  await Promise.all(Array.from({ length: callers }, async () => {
    while (asked < calls && performance.now() - began < ms) {
      const set = sets[asked++ % sets.length];
      const start = performance.now();
      await contender.ask(question, set, fresh);
      times.push(performance.now() - start);
    }
  }));
  const seconds = (performance.now() - began) / 1000;
  return {
    times, seconds, calls: times.length, memory: memoryOf(contender.pid),
    cpu: cpuOf(contender.pid) - before[0], databaseCpu: database ? cpuOf(database) - before[1] : 0,
  };
}

/** Several runs of one cell as one. */
export function summary(runs) {
  const times = Float64Array.from(runs.flatMap(run => run.times)).sort();
  const sum = key => runs.reduce((total, run) => total + run[key], 0);
  const at = share => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return {
    p50: at(0.5), p95: at(0.95), p99: at(0.99), perSecond: sum('calls') / sum('seconds'), cpu: sum('cpu') / sum('calls'), databaseCpu: sum('databaseCpu') / sum('calls'),
    memory: Math.max(...runs.map(run => run.memory)), calls: sum('calls'),
  };
}
