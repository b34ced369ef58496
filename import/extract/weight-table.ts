/** Learnt weights in memory: one table of small numbers, and keys that keep nothing else alive. */

/** Rows of `class weight class weight …`, each as `width` numbers of the table. */
export function tableOf(rows: readonly string[], width: number): Int16Array {
  const table = new Int16Array(rows.length * width);
  rows.forEach((row, i) => {
    const numbers = row.split(' ').map(Number);
    for (let k = 0; k + 1 < numbers.length; k += 2) table[i * width + (numbers[k] ?? 0)] = numbers[k + 1] ?? 0;
  });
  return table;
}

/** A piece cut from a text would keep the whole of it in memory. */
export const copyOf = (piece: string): string => Buffer.from(piece).toString();
