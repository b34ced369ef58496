const loneYear = /(?<![\d.,])(1[5-9]\d\d|20\d\d|21\d\d)(?![\d.,]?\d)/g;

/** The year that a position line, title or file name names, when it names exactly one. */
export function subjectYear(words: string | undefined): number | null {
  const years = new Set((words ?? '').match(loneYear));
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}
