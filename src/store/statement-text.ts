/** How a relation keeps what is stated of it: a short text for each statement. Who the ends are and what type it is stands in the relation's id already. */
import type { DatePrecision, DateRange, Span } from '../../schema/facts.js';
import type { Status } from '../../schema/ontology.js';
import { canonicalJson } from './canonical-json.js';
import { endsInId, type Statement } from './cluster.js';

type Pair = readonly [start: number, end: number];

/** Lists instead of objects: two in five of the characters, and less to parse. */
type Packed = readonly [
  status: Status, confidence: number, attributes: Statement['attributes'],
  date: readonly [start: string, end: string, precision: DatePrecision, origin: DateRange['origin'], text: string],
  evidence: readonly [milestone: string, span: Pair, source: Pair | null, target: Pair | null, attributes: Readonly<Record<string, Pair>>, rule: string],
];

/** The same statement gives the same text. */
export function packStatement({ date, attributes, status, confidence, evidence }: Statement): string {
  const packed: Packed = [
    status, confidence, attributes,
    [date.start, date.end, date.precision, date.origin, date.text],
    [evidence.milestone, pair(evidence), evidence.sourceSpan && pair(evidence.sourceSpan), evidence.targetSpan && pair(evidence.targetSpan), mapped(evidence.attributeSpans, pair), evidence.rule],
  ];
  return canonicalJson(packed);
}

/** `id` is that of the relation whose statement it is. Stores made before November 2026 keep a statement as it is. */
export function unpackStatement(id: string, text: string): Statement {
  const kept = JSON.parse(text) as Packed | Statement;
  return isPacked(kept) ? unpacked(id, kept) : kept;
}

function isPacked(kept: Packed | Statement): kept is Packed {
  return Array.isArray(kept);
}

function unpacked(id: string, [status, confidence, attributes, [start, end, precision, origin, words], [milestone, own, source, target, spans, rule]]: Packed): Statement {
  return {
    ...endsInId(id), date: { start, end, precision, origin, text: words }, attributes, status, confidence,
    evidence: { milestone, ...span(own), sourceSpan: source && span(source), targetSpan: target && span(target), attributeSpans: mapped(spans, span), rule },
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
