import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, type SelectionNode } from 'graphql';

/**
 * The fields asked for below some fields, fragments opened. Fields that `@skip` leaves out are among them: what is looked up for nothing
 * then is small.
 */
export function fieldsUnder(fields: readonly FieldNode[], fragments: Readonly<Record<string, FragmentDefinitionNode>>): readonly FieldNode[] {
  const found: FieldNode[] = [];
  const collect = (selections: readonly SelectionNode[] = []): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) found.push(selection);
      else collect((selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value])?.selectionSet.selections);
    }
  };
  for (const { selectionSet } of fields) collect(selectionSet?.selections);
  return found;
}

/** Their names below the field that `info` is of. */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  return new Set(fieldsUnder(fieldNodes, fragments).map(({ name }) => name.value));
}

/** True where the list that `info` is of is asked for cursors: its own, or those of its edges or items. */
export function asksForCursors({ fieldNodes, fragments }: GraphQLResolveInfo): boolean {
  let level: readonly FieldNode[] = fieldNodes;
  for (let depth = 0; depth < 3; depth++) {
    level = fieldsUnder(level, fragments);
    if (level.some(({ name }) => /cursor$/i.test(name.value))) return true;
  }
  return false;
}
