/** Markdown tables, padded so that they can be read as they are. */
export function table(head, rows) {
  const lines = [head, ...rows.map(row => row.map(String))];
  const widths = head.map((_, column) => Math.max(...lines.map(line => line[column].length)));
  const print = line => `| ${line.map((text, column) => column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column])).join(' | ')} |`;
  return [print(head), `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`, ...lines.slice(1).map(print)].join('\n');
}

/** Three digits that say something. */
export function short(number) {
  if (number === 0) return '0';
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
