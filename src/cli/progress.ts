import type { Progress } from '../store/graph-store.js';
import type { Io } from './command.js';

const width = 30;

/** A bar on the terminal that `done` takes away again; nothing where nobody looks at it. */
export function progressBar(io: Io, label: string): { readonly show: Progress; readonly done: () => void } {
  if (!io.isTerminal) return { show: () => undefined, done: () => undefined };
  return {
    show: (done, total) => {
      const filled = total === 0 ? width : Math.round((done / total) * width);
      io.err(`\r${label} [${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${done}/${total}`);
    },
    done: () => {
      io.err('\r\u001b[K');
    },
  };
}
