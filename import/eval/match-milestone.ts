/** One milestone's extraction against its gold: which entities and relations answer which. The rules are those of the gold set's `score.py`. */
import { relationType, type EntityType, type RelationType, type Status } from '../../schema/ontology.js';
import type { GoldMilestone, GoldRelation } from './gold.js';
import { normalName } from './match-name.js';
import type { PredictedMilestone, PredictedRelation } from './prediction.js';

export interface RelationMatch {
  readonly type: RelationType;
  /** Source and target under the names that the two sides are compared by. */
  readonly source: string;
  readonly target: string;
  readonly gold: GoldRelation | null;
  readonly found: PredictedRelation | null;
}

export interface EntityMatch {
  readonly name: string;
  readonly gold: EntityType | null;
  readonly found: EntityType | null;
}

export interface MilestoneMatch {
  readonly gold: GoldMilestone;
  readonly prediction: PredictedMilestone | null;
  readonly entities: readonly EntityMatch[];
  readonly relations: readonly RelationMatch[];
  /** Cluster of each mention that both sides have. */
  readonly mentions: readonly { readonly gold: string; readonly found: string }[];
}

const countedWhenEnded: ReadonlySet<RelationType> = new Set(['OPERATES', 'SUBSIDIARY_OF', 'HELD_POSITION_AT', 'SUED', 'DISPUTED_WITH']);
const countedAlways: ReadonlySet<RelationType> = new Set(['SUED', 'DISPUTED_WITH']);

/** Whether a found relation takes part: what is denied, alleged or ended is no fact, but a dispute is. */
export function counts(type: RelationType, status: Status): boolean {
  return status === 'STATED' || status === 'PLANNED' || countedAlways.has(type) || (status === 'ENDED' && countedWhenEnded.has(type));
}

/** By which normal name each name of a milestone is known: the gold entity's. */
class Names {
  private readonly goldByName = new Map<string, string>();
  private readonly canonByFound = new Map<string, string>();
  private readonly foundById = new Map<string, string>();

  constructor(gold: GoldMilestone, prediction: PredictedMilestone | null, aliases: ReadonlyMap<string, ReadonlySet<string>>) {
    for (const { name, aliases: own = [] } of gold.entities) {
      const key = normalName(name);
      for (const known of [key, ...(aliases.get(key) ?? []), ...own.map(normalName)]) if (!this.goldByName.has(known)) this.goldByName.set(known, key);
    }
    for (const entity of prediction?.entities ?? []) {
      this.foundById.set(entity.id, entity.name);
      const names = [entity.name, ...entity.aliases].map(normalName);
      const hit = names.map((name) => this.goldByName.get(name)).find((key) => key !== undefined);
      this.canonByFound.set(normalName(entity.name), hit ?? names[0] ?? '');
    }
  }

  canon(name: string): string {
    const normal = normalName(name);
    return this.canonByFound.get(normal) ?? this.goldByName.get(normal) ?? normal;
  }

  canonOfId(id: string): string {
    return this.canon(this.foundById.get(id) ?? id);
  }
}

function relationKey(type: RelationType, source: string, target: string): string {
  const ends = relationType(type).symmetric === true && source > target ? [target, source] : [source, target];
  return JSON.stringify([type, ...ends]);
}

function matchRelations(gold: GoldMilestone, prediction: PredictedMilestone | null, names: Names): RelationMatch[] {
  const goldByKey = new Map(gold.relations.map((relation) => [relationKey(relation.t, normalName(relation.s), normalName(relation.o)), relation]));
  const found = (prediction?.relations ?? []).filter(({ type, status }) => counts(type, status));
  const foundByKey = new Map(found.map((relation) => [relationKey(relation.type, names.canonOfId(relation.source), names.canonOfId(relation.target)), relation]));
  return [...new Set([...goldByKey.keys(), ...foundByKey.keys()])].map((key) => {
    const [type, source, target] = JSON.parse(key) as [RelationType, string, string];
    return { type, source, target, gold: goldByKey.get(key) ?? null, found: foundByKey.get(key) ?? null };
  });
}

function matchEntities(gold: GoldMilestone, prediction: PredictedMilestone | null, names: Names): EntityMatch[] {
  const goldTypes = new Map(gold.entities.flatMap(({ name, type }) => (type === 'Place' ? [] : [[normalName(name), type] as const])));
  const goldPlaces = new Set(gold.entities.flatMap(({ name, type }) => (type === 'Place' ? [normalName(name)] : [])));
  const foundTypes = new Map((prediction?.entities ?? []).flatMap(({ name, type }) => (type === 'Place' || goldPlaces.has(names.canon(name)) ? [] : [[names.canon(name), type] as const])));
  return [...new Set([...goldTypes.keys(), ...foundTypes.keys()])].map((name) => ({ name, gold: goldTypes.get(name) ?? null, found: foundTypes.get(name) ?? null }));
}

function matchMentions(gold: GoldMilestone, prediction: PredictedMilestone | null): MilestoneMatch['mentions'] {
  const goldBySurface = new Map(gold.entities.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((surface) => [normalName(surface), normalName(name)] as const)));
  return (prediction?.entities ?? []).flatMap(({ id, mentions }) => [...new Set(mentions.map(normalName))].flatMap((surface) => {
    const cluster = goldBySurface.get(surface);
    return cluster === undefined ? [] : [{ gold: cluster, found: id }];
  }));
}

/** Matches one milestone; `prediction` is null where the extraction has none for it. */
export function matchMilestone(gold: GoldMilestone, prediction: PredictedMilestone | null, aliases: ReadonlyMap<string, ReadonlySet<string>>): MilestoneMatch {
  const names = new Names(gold, prediction, aliases);
  return { gold, prediction, entities: matchEntities(gold, prediction, names), relations: matchRelations(gold, prediction, names), mentions: matchMentions(gold, prediction) };
}
