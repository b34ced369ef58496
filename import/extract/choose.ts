/** Of all candidate relations of a passage, the best reading of each pair and type. */
import { relationType, type RelationType } from '../../schema/ontology.js';
import type { Draft } from './draft.js';

const pairOf = ({ type, source, target }: Draft): string => {
  const [a, b] = relationType(type).symmetric && source.entity.id > target.entity.id ? [target, source] : [source, target];
  return `${type}|${a.entity.id}|${b.entity.id}`;
};

/** Which other type of the same two ends makes a reading superfluous. */
const beatenBy: Readonly<Partial<Record<RelationType, readonly RelationType[]>>> = {
  OPERATES: ['LAUNCHED', 'ACQUIRED', 'SPUN_OFF'], DISPUTED_WITH: ['SUED', 'RULED_ON', 'INVESTIGATED', 'SANCTIONED'], PARTNERED_WITH: ['ACQUIRED', 'SUED', 'SUBSIDIARY_OF', 'LICENSED', 'INVESTIGATED', 'SANCTIONED', 'DISPUTED_WITH', 'SPUN_OFF'], INVESTED_IN: ['ACQUIRED'], LAUNCHED: ['ACQUIRED'], ACQUIRED: ['SUED'], SUBSIDIARY_OF: ['SPUN_OFF'], FOUNDED: ['ACQUIRED'], SANCTIONED: ['LICENSED'],
};

/** One relation a pair and type: the surest reading, with the attributes that the others add. */
export function choose(drafts: readonly Draft[]): Draft[] {
  const best = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.source.entity.id === draft.target.entity.id) continue;
    const key = pairOf(draft);
    const other = best.get(key);
    if (!other) { best.set(key, draft); continue; }
    const [first, second] = rank(draft) > rank(other) ? [draft, other] : [other, draft];
    best.set(key, { ...first, attributes: { ...second.attributes, ...first.attributes }, attributeSpans: { ...second.attributeSpans, ...first.attributeSpans } });
  }
  const kept = [...best.values()];
  return kept.filter(draft => !kept.some(other => other !== draft && (beatenBy[draft.type]?.includes(other.type) ?? false) && !(draft.type === 'OPERATES' && other.status === 'DENIED') && sameEnds(draft, other)));
}

const rank = (draft: Draft): number => draft.confidence + (draft.attributes.change !== undefined && draft.attributes.change !== 'none' ? 0.2 : 0) + Object.keys(draft.attributes).length * 0.001;

function sameEnds(a: Draft, b: Draft): boolean {
  const ids = [a.source.entity.id, a.target.entity.id];
  return ids.includes(b.source.entity.id) && ids.includes(b.target.entity.id);
}
