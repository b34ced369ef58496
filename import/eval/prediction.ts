/** What an extraction says of one milestone, as the scorer sees it. */
import type { DocumentFacts } from '../../schema/facts.js';
import type { EntityType, RelationType, Status } from '../../schema/ontology.js';

export interface PredictedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** The surface forms of its mentions in this milestone. */
  readonly mentions: readonly string[];
}

export interface PredictedRelation {
  readonly type: RelationType;
  /** Entity ids of this milestone. */
  readonly source: string;
  readonly target: string;
  readonly status: Status;
  readonly start: string;
  readonly end: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly confidence: number;
  readonly quote: string;
  readonly rule: string;
}

export interface PredictedMilestone {
  readonly key: string;
  readonly text: string;
  readonly start: string;
  readonly end: string;
  readonly entities: readonly PredictedEntity[];
  readonly relations: readonly PredictedRelation[];
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** The facts of a document, milestone by milestone. */
export function predictionsOf({ milestones, entities, mentions, assertions }: DocumentFacts): PredictedMilestone[] {
  const mentionsByMilestone = groupBy(mentions, (mention) => mention.milestone);
  const assertionsByMilestone = groupBy(assertions, (assertion) => assertion.evidence.milestone);
  return milestones.map(({ id, key, text, date }) => {
    const stated = assertionsByMilestone.get(id) ?? [];
    const byEntity = groupBy(mentionsByMilestone.get(id) ?? [], (mention) => mention.entity);
    const ids = new Set([...byEntity.keys(), ...stated.flatMap(({ source, target }) => [source, target])]);
    return {
      key, text, start: date.start, end: date.end,
      entities: entities.filter((entity) => ids.has(entity.id)).map((entity) => ({ ...entity, mentions: (byEntity.get(entity.id) ?? []).map((mention) => mention.text) })),
      relations: stated.map(({ type, source, target, status, date: when, attributes, confidence, evidence }) => ({
        type, source, target, status, start: when.start, end: when.end, attributes: { ...attributes }, confidence, quote: evidence.quote, rule: evidence.rule,
      })),
    };
  });
}
