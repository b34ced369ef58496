/** Relations that others imply: who launches or founds together is partners, and who is to be paid by order of a court had claimed it. */
import type { DateRange } from '../../schema/facts.js';
import { dateOf } from './date.js';
import type { Draft, Prepared } from './draft.js';
import { broughtOutIn, speaksOfLaunch } from './frames/coming-out.js';
import type { Finding } from './frames/engine.js';
import type { Item } from './grammar/item.js';
import { fill, logicalObject } from './frames/roles.js';
import { listStart, phraseAt } from './grammar/list.js';
import type { Argument } from './grammar/reference.js';
import { sumNearby } from './worth.js';

/** Several who launch or found one thing in one breath are partners. */
export function partnersOf({ items: sentences, milestone }: Prepared, findings: readonly Finding[], drafts: readonly Draft[]): Draft[] {
  const joint: Draft[] = [];
  const byPlace = new Map<string, number[]>();
  findings.forEach(({ type, sentence, at, target, frame, source }, i) => {
    if (type !== 'LAUNCHED' && type !== 'FOUNDED' || source.entity.type === 'Person' || areExamples(sentences[sentence] ?? [], source.start)) return;
    const place = `${frame.name}|${type}|${sentence}|${at}|${target.entity.id}`;
    for (const earlier of byPlace.get(place) ?? []) {
      const [a, b, draft] = [findings[earlier] as Finding, findings[i] as Finding, drafts[i]];
      // Who will launch something together next month is partners today.
      if (draft) joint.push({ ...draft, date: draft.status === 'PLANNED' ? milestone.date : draft.date, type: 'PARTNERED_WITH', source: a.source, target: b.source, attributes: {}, attributeSpans: {}, rule: `${a.frame.name}+joint`, confidence: draft.confidence * 0.9 });
    }
    byPlace.set(place, [...(byPlace.get(place) ?? []), i]);
  });
  return joint;
}

/** "launched by bodies such as Kite and Nordwind": examples of many, who need not know each other. */
function areExamples(items: readonly Item[], start: number): boolean {
  const at = items.findIndex(item => item.kind === 'phrase' && item.head.start === start);
  const before = at < 0 ? undefined : items[listStart(items, at) - 1];
  return before !== undefined && before.kind !== 'phrase' && before.kind !== 'verb' && /^(?:as|such as|like)$/.test(before.lower);
}

const claiming = /^(?:claim|demand|seek|sue|accuse)$/;
const suit = /^(?:case|suit|lawsuit|action|claim|complaint|proceedings?)$/;

/** The suits behind rulings: of the one to be paid, of who "had demanded" a sum, of who brought the case. */
export function claimsBehind(drafts: readonly Draft[], passage: Prepared): Draft[] {
  const plaintiffs = [...beneficiaries(drafts, passage), ...claimants(passage)];
  const rulings = drafts.filter(({ type }) => type === 'RULED_ON');
  const filed = rulings.length > 0 ? filedOn(passage) : undefined;
  return rulings.flatMap(draft => {
    const plaintiff = plaintiffs.find(({ entity }) => entity.type !== 'Court' && entity.id !== draft.target.entity.id && !drafts.some(({ type, source }) => type === 'SUED' && source.entity.id === entity.id));
    if (!plaintiff) return [];
    const { money } = sumNearby('SUED', { passage, sentence: draft.sentence }) ?? {};
    const { amount, currency, amountText } = money ? { amount: money.amount, currency: money.currency, amountText: money.text } : draft.attributes;
    const attributes = { court: draft.source.entity.name, ...(amount !== undefined && { amount }), ...(currency !== undefined && { currency }), ...(amountText !== undefined && { amountText }) };
    return [{ ...draft, type: 'SUED' as const, source: plaintiff, attributes, attributeSpans: {}, date: filed ?? draft.date, rule: `${draft.rule}+claim`, confidence: draft.confidence * 0.85 }];
  });
}

/** "had sued it in April": the day that the passage gives the filing itself. */
function filedOn(passage: Prepared): DateRange | undefined {
  return passage.items.flatMap((items, s) => items.flatMap((item, at) => (item.kind === 'verb' && /^(?:sue|bring|file|lodge)$/.test(item.lemma) ? [dateOf(passage, s, at, 'SUED')] : [])))
    .find(date => date !== passage.milestone.date);
}

function beneficiaries(drafts: readonly Draft[], { names }: Prepared): Argument[] {
  return drafts.flatMap(({ attributes, attributeSpans }) => {
    const span = attributeSpans['beneficiary'];
    const mention = span && names.flat().find(({ entity }) => entity.name === attributes.beneficiary && entity.type !== 'Regulator');
    return span && mention ? [{ entity: mention.entity, ...span, direct: true }] : [];
  });
}

/** "Kite had demanded EUR 3 million", "a case brought by Kite". */
function claimants({ items: sentences }: Prepared): Argument[] {
  return sentences.flatMap((items, s) => items.flatMap((item, at) => {
    const place = { passage: { sentences }, s, items, at };
    if (item.kind === 'phrase' && /^(?:suit|lawsuit|claim|action|complaint)$/.test(item.noun)) return [...fill(place, 'of', 'noun'), ...fill(place, 'owner', 'noun')];
    if (item.kind !== 'verb') return [];
    if (claiming.test(item.lemma)) return fill(place, 'subject', 'verb');
    const before = items[at - 1]?.kind === 'comma' ? items[at - 2] : items[at - 1];
    const broughtCase = /^(?:bring|file|lodge)$/.test(item.lemma) && item.passive && before?.kind === 'phrase' && suit.test(before.noun);
    const brings = /^(?:bring|file|lodge)$/.test(item.lemma) && !item.passive && suit.test(phraseAt(items, logicalObject(items, at))?.noun ?? '');
    return broughtCase ? fill(place, 'by', 'verb') : brings ? fill(place, 'subject', 'verb') : [];
  }));
}

/** "Kite Mail, an app of Kite Software, went live": what is somebody's and comes out is launched by them, on the day that it does. */
export function launchesOfOwn(drafts: readonly Draft[], passage: Prepared): Draft[] {
  const { items: sentences } = passage;
  return drafts.flatMap(draft => {
    if (draft.type !== 'OPERATES') return [];
    const date = dayOut(draft, passage);
    if (!date && !(draft.rule === 'operate/in-name' && speaksOfLaunch(sentences[draft.sentence] ?? [], draft.source.entity.id))) return [];
    return [{ ...draft, type: 'LAUNCHED' as const, date: date ?? draft.date, rule: `${draft.rule}+live` }];
  });
}

/** "announced Kite Mail. The service will go live in May": a launch whose own words name no day has that of the sentence that says when it comes out. */
export function onDayOut(draft: Draft, passage: Prepared): Draft {
  return draft.type === 'LAUNCHED' && draft.date === passage.milestone.date ? { ...draft, date: dayOut(draft, passage) ?? draft.date } : draft;
}

/** Of the target of a draft; null where the passage does not say that it comes out. */
function dayOut({ target }: Draft, passage: Prepared): DateRange | null {
  const out = broughtOutIn(passage.items).get(target.entity.id);
  return out ? dateOf(passage, out.sentence, out.at, 'LAUNCHED') : null;
}

/** Whether a sentence speaks of building or signing: the ground-breaking of the "Kite Data Center" makes it Kite's. */
export function isBegun(items: readonly Item[]): boolean {
  return items.some(item => item.kind === 'verb' && /^(?:sign|lay|build|construct|upgrade|close|hold|begin|establish)$/.test(item.lemma) || item.kind === 'phrase' && /^(?:ceremony|construction|agreement|ground-breaking|groundbreaking|upgrade|foundation|contract)$/.test(item.noun));
}
