/** How a relation keeps what is stated of it: a short text for each statement. Who the ends are and what type it is stands in the relation's id already. */
import type { DatePrecision, DateRange, Span } from '../../schema/facts.js';
import type { Status } from '../../schema/ontology.js';
import { canonicalJson } from './canonical-json.js';
import { endsInId, type Statement } from './cluster.js';

type Pair = readonly [start: number, end: number];

/** Lists instead of objects: two in five of the characters, and less to parse. An end that is the start is empty, a span that there is not is 0. */
type Packed = readonly [
  status: Status, confidence: number, attributes: Statement['attributes'],
  date: readonly [start: string, end: string, precision: DatePrecision, origin: DateRange['origin'], text: string],
  evidence: readonly [milestone: string, span: Pair, source: Pair | 0, target: Pair | 0, attributes: Readonly<Record<string, Pair>> | 0, rule: string],
];

/** The same statement gives the same text. */
export function packStatement({ date, attributes, status, confidence, evidence }: Statement): string {
  const { milestone, sourceSpan, targetSpan, attributeSpans, rule } = evidence;
  const packed: Packed = [
    status, confidence, attributes,
    [date.start, date.end === date.start ? '' : date.end, date.precision, date.origin, date.text],
    [milestone, pair(evidence), sourceSpan === null ? 0 : pair(sourceSpan), targetSpan === null ? 0 : pair(targetSpan), Object.keys(attributeSpans).length === 0 ? 0 : mapped(attributeSpans, pair), rule],
  ];
  return canonicalJson(packed);
}

/** `id` is that of the relation whose statement it is. Older stores keep a statement as it is, or say every end, `null` and `{}`. */
export function unpackStatement(id: string, text: string): Statement {
  const kept = JSON.parse(text) as Packed | Statement;
  return isPacked(kept) ? unpacked(id, kept) : kept;
}

function isPacked(kept: Packed | Statement): kept is Packed {
  return Array.isArray(kept);
}

function unpacked(id: string, [status, confidence, attributes, [start, end, precision, origin, words], [milestone, own, source, target, spans, rule]]: Packed): Statement {
  return {
    ...endsInId(id), date: { start, end: end || start, precision, origin, text: words }, attributes, status, confidence,
    evidence: { milestone, ...span(own), sourceSpan: source ? span(source) : null, targetSpan: target ? span(target) : null, attributeSpans: mapped(spans || {}, span), rule },
  };
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}

function span([start, end]: Pair): Span {
  return { start, end };
}

function mapped<A, B>(values: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  const changed: Record<string, B> = {};
  for (const name of Object.keys(values)) changed[name] = change(values[name] as A);
  return changed;
}
