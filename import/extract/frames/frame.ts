/**
 * A frame says how one wording states a relation: its trigger and where its two ends stand. Frames are data; the engine (`engine.ts`) is one loop.
 * To add one, add an object to the file of its family, with sentences it must find something in and sentences it must not.
 */
import type { EntityType, RelationType, Status } from '../../../schema/ontology.js';

/**
 * Where an end stands, seen from the trigger; several may be tried, first that gives somebody wins.
 * `subject`, `object`: logical ones, so the passive is turned round. A preposition: the phrase behind it. `owner`: whose it is ("Kite's purchase").
 * `agent` (nouns): owner, "by", a name before the noun, or the subject of the verb it is the object of. `theme` (nouns): what is called so: "X, a unit of Y".
 * `object.in`: of the object, the phrase behind "in". `object.owner`: whose the object is.
 */
export type Role = string;

export interface Frame {
  /** `<family>/<name>`: stands on every relation it finds. */
  readonly name: string;
  readonly yields: RelationType;
  readonly trigger: 'verb' | 'noun';
  /** Lemmas; a particle belongs to its verb ("set up"). */
  readonly lemmas: readonly string[];
  readonly source: readonly Role[];
  readonly target: readonly Role[];
  /** Every pair among the people of both roles, for symmetric relations. */
  readonly pairs?: true;
  /** Narrower types than the ontology's. */
  readonly sourceTypes?: readonly EntityType[];
  readonly targetTypes?: readonly EntityType[];
  /** Roles whose people are sources beside those of `source`: "founded with Ann Lee". */
  readonly alsoSource?: readonly Role[];
  /** The verb's grammatical subject must have one of these head nouns. */
  readonly subject?: readonly string[];
  /** The verb's object must have one of these head nouns. */
  readonly object?: readonly string[];
  /** The verb's object must not have one of these head nouns. */
  readonly notObject?: readonly string[];
  /** The noun must be the object of one of these verbs (or the subject of their passive). */
  readonly under?: readonly string[];
  /** A preposition that must follow with one of these nouns: ["on", "stake"]; `*` for any, and for nouns anywhere in the sentence. */
  readonly withPhrase?: { readonly preposition: string; readonly nouns: readonly string[] };
  /** Words one of which must stand behind the verb: "independent". */
  readonly says?: readonly string[];
  /** Fixed status where the wording itself gives it: "terminated". */
  readonly status?: Status;
  /** How often the wording means the relation, 0 to 1; measured on learning text, 0.9 where nothing is said. */
  readonly weight?: number;
  /** Sentences with what is found: `A -> B`; an empty list for what must not be found. */
  readonly examples: readonly { readonly text: string; readonly finds: readonly string[] }[];
}
