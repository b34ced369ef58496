/** What a document says of a person in one passage helps to read another: "Ann Lee, the chief executive, said …" is the chief executive of where she was said to be. */
import type { Draft, Prepared } from './draft.js';
import type { Argument } from './grammar/reference.js';

/** The drafts of every passage, posts at bodies that were only guessed moved to the one in the passage where the document says that the person is. */
export function atKnownBodies(drafts: readonly (readonly Draft[])[], passages: readonly Prepared[]): readonly (readonly Draft[])[] {
  const known = new Map<string, Set<string>>();
  for (const { type, source, target } of drafts.flat()) {
    if (type !== 'HELD_POSITION_AT' || !target.direct) continue;
    const bodies = known.get(source.entity.id) ?? new Set<string>();
    known.set(source.entity.id, bodies.add(target.entity.id));
  }
  return drafts.map((list, i) => list.map(draft => {
    // Who is appointed may come from where he was known to be.
    const bodies = draft.type === 'HELD_POSITION_AT' && !draft.target.direct && draft.attributes.change === 'none' ? known.get(draft.source.entity.id) : undefined;
    const passage = passages[i];
    if (!bodies || !passage || bodies.has(draft.target.entity.id)) return draft;
    const there = mentioned(passage, bodies);
    return there.length === 1 && there[0] ? { ...draft, target: there[0] } : draft;
  }));
}

/** Those of the entities that the passage names, each where it names it first. */
function mentioned({ names, tokens }: Prepared, ids: ReadonlySet<string>): Argument[] {
  const found = new Map<string, Argument>();
  names.forEach((list, s) => {
    for (const { entity, first, last } of list) {
      const [start, end] = [tokens[s]?.[first]?.start, tokens[s]?.[last - 1]?.end];
      if (ids.has(entity.id) && !found.has(entity.id) && start !== undefined && end !== undefined) found.set(entity.id, { entity, start, end, direct: false });
    }
  });
  return [...found.values()];
}
