/**
 * A post frame says how one wording gives a person a post: its verb, and where the person, the post and the body stand.
 * Frames are data; the reader (`from-verb.ts`) is one loop. Roles are those of `frame.ts`.
 */
import type { Change } from '../../../../schema/ontology.js';

/** Where the phrase of the post stands: `object`; `complement`, the second of two objects; `subject` (logical); a preposition. */
export type OfficeRole = string;

export interface PostFrame {
  readonly name: string;
  /** Lemmas; a particle belongs to its verb ("step down"). */
  readonly lemmas: readonly string[];
  readonly person: readonly string[];
  /** Where the post is looked for, in this order. */
  readonly office: readonly OfficeRole[];
  /** Where the body stands when the post does not say; the first role that gives one. */
  readonly body: readonly string[];
  /** The title where no phrase names the post; without it such a sentence is passed over. */
  readonly title?: string;
  /** Whether a post without a named body is at the one that the passage speaks of: "She became president." */
  readonly salient?: true;
  /** The other person of the change: the predecessor of who comes, the successor of who goes. */
  readonly other?: { readonly person: readonly string[]; readonly change: Change };
  /** The verb's object must have one of these head nouns. */
  readonly object?: readonly string[];
  readonly change: Change;
  readonly examples: readonly PostExample[];
}

/** `Person: title @ Body (change)` for each post; an empty list for what must not be found. */
export interface PostExample {
  readonly text: string;
  readonly finds: readonly string[];
}
