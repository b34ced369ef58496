/** What of its relations a list has to read, from what is asked of them. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { type MilestoneColumn, type RelationColumn, relationColumns, type RelationReads } from '../../store/relation-columns.js';
import { fieldsUnder } from '../selection.js';

const ofDate: Readonly<Record<string, RelationColumn>> = { start: 'start', end: 'end', precision: 'precision', origin: 'origin', text: 'dateText' };
const ofAmount: Readonly<Record<string, RelationColumn>> = { currency: 'currency', text: 'amountText' };
/** What every relation has without reading more of it. */
const free = new Set(['__typename', 'id', 'type', 'sentence', 'cursor', 'status']);
const ends = new Set(['source', 'target', 'node']);
/** What both ends have without their aliases. */
const freeOfEnds = new Set(['__typename', 'id', 'type', 'name']);
const ofMilestone: Readonly<Record<string, readonly MilestoneColumn[]>> = {
  __typename: [], id: [], text: [], key: ['key'], section: ['section'], ordinal: ['ordinal'], heading: ['heading'], document: ['document'], date: ['start', 'end', 'precision', 'origin', 'dateText'],
};
const wholeMilestone = [...new Set(Object.values(ofMilestone).flat())];

/** `paths` lead from the list to its relations, such as `edges`, or `edges.node`; `toEnds` to entities at their ends. */
export function readsOf({ fieldNodes, fragments }: GraphQLResolveInfo, paths: readonly (readonly string[])[], toEnds: readonly (readonly string[])[] = []): RelationReads {
  const at = (some: typeof paths): readonly FieldNode[] => some.flatMap(path => path.reduce<readonly FieldNode[]>((nodes, name) => fieldsUnder(nodes, fragments).filter(node => node.name.value === name), fieldNodes));
  const needsAliases = (entities: readonly FieldNode[]): boolean => fieldsUnder(entities, fragments).some(({ name }) => !freeOfEnds.has(name.value));
  const columns = new Set<RelationColumn>();
  const passages = new Set<MilestoneColumn>();
  let evidence: RelationReads['evidence'] = 'none';
  let aliases = needsAliases(at(toEnds));
  for (const field of fieldsUnder(at(paths), fragments)) {
    const { value: name } = field.name;
    const parts = fieldsUnder([field], fragments);
    const below = parts.map(node => node.name.value);
    if (name === 'date') for (const part of below) { const column = ofDate[part]; if (column !== undefined) columns.add(column); }
    else if (name === 'amount') for (const part of ['', ...below]) columns.add(ofAmount[part] ?? 'amount');
    else if (ends.has(name)) aliases ||= needsAliases([field]);
    else if (name === 'evidence') {
      const milestones = parts.filter(part => part.name.value === 'milestone');
      if (evidence !== 'passages') evidence = milestones.length > 0 ? 'passages' : 'words';
      for (const { name: part } of fieldsUnder(milestones, fragments)) for (const column of ofMilestone[part.value] ?? wholeMilestone) passages.add(column);
    }
    else if ((relationColumns as readonly string[]).includes(name)) columns.add(name as RelationColumn);
    // What is not known here may look at anything.
    else if (!free.has(name)) return { columns: relationColumns, evidence: 'passages', passages: wholeMilestone, aliases: true };
  }
  return { columns: [...columns].sort(), evidence, passages: [...passages].sort(), aliases };
}
