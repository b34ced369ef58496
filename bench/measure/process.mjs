/** What a process has used, from /proc: CPU in milliseconds, memory in megabytes. */
import { readFileSync } from 'node:fs';

/** Ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const msATick = 10;

/** CPU time used so far. */
export function cpuOf(pid) {
  if (pid === process.pid) { const { user, system } = process.cpuUsage(); return (user + system) / 1000; }
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
  return (Number(fields[11]) + Number(fields[12])) * msATick;
}

export function memoryOf(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
}
