/** Gold lines: what people say a milestone states. */
import type { EntityType, RelationType, Status } from '../../schema/ontology.js';

export interface GoldEntity {
  readonly name: string;
  readonly type: EntityType;
  readonly aliases?: readonly string[];
}

export interface GoldRelation {
  readonly s: string;
  readonly t: RelationType;
  readonly o: string;
  readonly attrs?: Readonly<Record<string, string | number>>;
  readonly status?: Status;
  /** Where the sentence names a date other than its heading's: `2011-06-16`, `2011-06`, `2011`, or `start/end`. */
  readonly date?: string;
}

export interface GoldMilestone {
  readonly id: string;
  readonly text?: string;
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
  /** What the text mentions without its counting: denied, rumoured, ended. */
  readonly other?: readonly GoldRelation[];
}

function isGold(value: unknown): value is GoldMilestone {
  if (typeof value !== 'object' || value === null) return false;
  const { id, entities, relations } = value as Partial<Record<keyof GoldMilestone, unknown>>;
  return typeof id === 'string' && Array.isArray(entities) && Array.isArray(relations);
}

/** The gold milestones of a JSON Lines text. Throws a `SyntaxError` that names the line where one is none. */
export function readGold(jsonl: string): GoldMilestone[] {
  return jsonl.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new SyntaxError(`line ${i + 1} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!isGold(value)) throw new SyntaxError(`line ${i + 1} is no gold milestone {id, entities, relations}`);
    return [value];
  });
}
