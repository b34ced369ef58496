/**
 * The grammar of date words, for headings and running text alike: `April 26, 2011`, `26 April`, `2011-04-26`, `Q3 2011`, `early 2011`,
 * `from August 17 to 25`, `by the end of December`, `since March`. It reads words only; what they mean is decided in `date-meaning.ts`.
 */

/** A day, month, quarter, half or year; what the words leave out is null. */
export interface DatePoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter: number | null;
  readonly half: number | null;
  /** True for `03/04/2011`, where nobody can tell which is the month. */
  readonly ambiguous: boolean;
}

export type DatePart = 'whole' | 'early' | 'mid' | 'late' | 'end';

export type DateWords =
  | { readonly kind: 'at'; readonly point: DatePoint; readonly part: DatePart }
  | { readonly kind: 'between'; readonly from: DatePoint; readonly to: DatePoint }
  | { readonly kind: 'since'; readonly point: DatePoint; readonly part: DatePart };

interface Read<T> {
  readonly value: T;
  /** Offset after the last character read. */
  readonly end: number;
}

const month = '(?<m>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![A-Za-z])';
// A figure is no day where it goes on as an amount: "In March 15 million users", "June 5.2%".
const day = '(?<d>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%A-Za-z]|[.,]\\d|[-\\s]*(?:million|billion|thousand|percent|per\\s+cent)\\b)';
const year = '(?<y>(?:1[5-9]|20|21)\\d\\d)(?![\\d%A-Za-z]|[.,]\\d)';
const ordinals = ['first', 'second', 'third', 'fourth'];

const pointPatterns = [
  `${year}-(?<mm>\\d\\d)-(?<d>\\d\\d)(?!\\d)`,
  `${year}/(?<mm>\\d{1,2})/(?<d>\\d{1,2})(?!\\d)`,
  `(?<y>\\d{4})\\.(?<mm>\\d{1,2})\\.(?<d>\\d{1,2})(?!\\d)`,
  `(?<d>\\d{1,2})\\.(?<mm>\\d{1,2})\\.${year}`,
  `(?<a>\\d{1,2})/(?<b>\\d{1,2})/${year}`,
  `${year}-(?<mm>0[1-9]|1[0-2])(?![-\\d])`,
  `${year}[-\\s]?Q(?<q>[1-4])(?![\\dA-Za-z])`,
  `Q(?<q>[1-4])(?![\\dA-Za-z])(?:[,\\s/-]+(?:of\\s+)?${year})?`,
  `H(?<h>[12])[,\\s/-]+${year}`,
  `(?:the\\s+)?(?<nth>first|second|third|fourth|last)\\s+(?<unit>quarter|half)\\b(?:\\s+(?:of|in)\\s+${year})?`,
  `(?:the\\s+)?${day}\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`,
  `${month}\\s+${day}(?:,?\\s+${year})?`,
  `${month},?\\s+(?:of\\s+)?${year}`,
  month,
  `(?:(?:the\\s+)?year\\s+)?${year}`,
].map((pattern) => new RegExp(pattern, 'iy'));

const parts: readonly (readonly [RegExp, DatePart])[] = [
  [/early[-\s]+(?:in\s+)?|(?:the\s+)?(?:beginning|start)\s+of\s+/iy, 'early'],
  [/mid(?:[-\s]+|dle\s+of\s+)|the\s+middle\s+of\s+/iy, 'mid'],
  [/late[-\s]+(?:in\s+)?/iy, 'late'],
  [/(?:(?:by|at|as\s+of|until)\s+)?(?:the\s+)?(?:end|close)\s+of\s+/iy, 'end'],
];

const since = /(?:from|since|starting\s+(?:from|in|on)|beginning\s+(?:from|in|on)|as\s+from)\s+/iy;
const rangeStart = /(?:from|between)\s+/iy;
const rangeLink = /\s*[-–—/]\s*|\s+(?:to|until|till|through)\s+/iy;
const betweenLink = /\s+and\s+/iy;
const secondDay = new RegExp(`(?:[-–—]|\\s+(?:to|until|till|through)\\s+(?:the\\s+)?|\\s+[-–—]\\s+(?=\\S+$))${day}(?:,?\\s+${year})?`, 'iy');
const betweenDay = new RegExp(`\\s+and\\s+(?:the\\s+)?${day}(?:,?\\s+${year})?`, 'iy');
const firstDay = new RegExp(`${day}(?=\\s*[-–—]\\s*\\d|\\s+(?:to|until|till|through|and)\\s+\\d)`, 'iy');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

const monthStarts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function pointOf(groups: Readonly<Record<string, string | undefined>>): DatePoint {
  const { m, mm, d, y, q, h, nth, unit, a, b } = groups;
  const counted = nth === undefined ? null : nth.toLowerCase() === 'last' ? (unit?.toLowerCase() === 'half' ? 2 : 4) : ordinals.indexOf(nth.toLowerCase()) + 1;
  const named = m === undefined ? null : monthStarts.indexOf(m.slice(0, 3).toLowerCase()) + 1;
  const point = {
    year: number(y),
    month: named ?? number(mm),
    day: number(d),
    quarter: unit?.toLowerCase() === 'quarter' ? counted : number(q),
    half: unit?.toLowerCase() === 'half' ? counted : number(h),
    ambiguous: false,
  };
  if (a === undefined || b === undefined) return point;
  const [first, second] = [Number(a), Number(b)];
  if (first > 12) return { ...point, day: first, month: second };
  return { ...point, day: second, month: first, ambiguous: second <= 12 && first !== second };
}

function readPoint(text: string, at: number): Read<DatePoint> | null {
  for (const pattern of pointPatterns) {
    const match = matchAt(pattern, text, at);
    if (match?.groups) return { value: pointOf(match.groups), end: at + match[0].length };
  }
  return null;
}

/** What follows the first end of a range: `to September 2`, `-25`, `and 2012` after `between`. */
function readSecond(text: string, from: Read<DatePoint>, isBetween: boolean): Read<DatePoint> | null {
  const link = matchAt(isBetween ? betweenLink : rangeLink, text, from.end);
  const point = link && readPoint(text, from.end + link[0].length);
  // "May 10 - 2011 ..." and "April 3/May" are no ranges; both ends of one are days, or neither is.
  if (point && (point.value.day === null) === (from.value.day === null)) return point;
  if (from.value.day === null) return null;
  const bare = matchAt(isBetween ? betweenDay : secondDay, text, from.end);
  if (!bare?.groups) return null;
  const { d, y } = bare.groups;
  return { value: { ...from.value, day: number(d), year: number(y) ?? from.value.year }, end: from.end + bare[0].length };
}

/** `17-25 August 2011`, `17 to 25 August`: the month stands with the second day only. */
function readLeadingDay(text: string, at: number, isBetween: boolean): Read<DateWords> | null {
  const first = matchAt(firstDay, text, at);
  if (!first?.groups) return null;
  const link = matchAt(isBetween ? betweenLink : rangeLink, text, at + first[0].length);
  const to = link && readPoint(text, at + first[0].length + link[0].length);
  if (!to || to.value.day === null || to.value.month === null || to.value.ambiguous) return null;
  return { value: { kind: 'between', from: { ...to.value, day: number(first.groups['d']) }, to: to.value }, end: to.end };
}

function readRange(text: string, at: number): Read<DateWords> | null {
  const start = matchAt(rangeStart, text, at);
  const isBetween = start?.[0].toLowerCase().startsWith('between') ?? false;
  const begin = at + (start?.[0].length ?? 0);
  const leading = readLeadingDay(text, begin, isBetween);
  if (leading) return leading;
  const from = readPoint(text, begin);
  const to = from && readSecond(text, from, isBetween);
  return from && to ? { value: { kind: 'between', from: from.value, to: to.value }, end: to.end } : null;
}

/** A point or a part of one: `March`, `early March`, `the end of 2011`. */
function readPart(text: string, at: number): Read<{ readonly point: DatePoint; readonly part: DatePart }> | null {
  for (const [pattern, part] of parts) {
    const lead = matchAt(pattern, text, at);
    const point = lead && readPoint(text, at + lead[0].length);
    if (point && point.value.day === null) return { value: { point: point.value, part }, end: point.end };
  }
  const point = readPoint(text, at);
  return point && { value: { point: point.value, part: 'whole' }, end: point.end };
}

/**
 * The longest date expression that begins exactly at `at`, or null. Case is ignored. Prepositions that add nothing (`on`, `in`) are not
 * part of it; those that do (`from`, `since`, `by the end of`) are.
 */
export function readDateWords(text: string, at: number): Read<DateWords> | null {
  const range = readRange(text, at);
  if (range) return range;
  const open = matchAt(since, text, at);
  const read = readPart(text, at + (open?.[0].length ?? 0));
  return read && { value: { kind: open ? 'since' : 'at', ...read.value }, end: read.end };
}
