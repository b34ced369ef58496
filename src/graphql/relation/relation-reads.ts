/** What of its relations a list has to read, from what is asked of them. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import { type RelationColumn, relationColumns, type RelationReads } from '../../store/relation-columns.js';
import { fieldsUnder } from '../selection.js';

const ofDate: Readonly<Record<string, RelationColumn>> = { start: 'start', end: 'end', precision: 'precision', origin: 'origin', text: 'dateText' };
const ofAmount: Readonly<Record<string, RelationColumn>> = { currency: 'currency', text: 'amountText' };
/** What every relation has without reading more of it. */
const free = new Set(['__typename', 'id', 'type', 'sentence', 'source', 'target', 'node', 'cursor', 'status']);

/** `paths` lead from the list to its relations, such as `edges`, or `edges.node`. */
export function readsOf({ fieldNodes, fragments }: GraphQLResolveInfo, paths: readonly (readonly string[])[]): RelationReads {
  const fields = paths.flatMap(path => path.reduce<readonly FieldNode[]>((nodes, name) => fieldsUnder(nodes, fragments).filter(node => node.name.value === name), fieldNodes));
  const columns = new Set<RelationColumn>();
  let evidence: RelationReads['evidence'] = 'none';
  for (const field of fieldsUnder(fields, fragments)) {
    const { value: name } = field.name;
    const below = fieldsUnder([field], fragments).map(node => node.name.value);
    if (name === 'date') for (const part of below) { const column = ofDate[part]; if (column !== undefined) columns.add(column); }
    else if (name === 'amount') for (const part of ['', ...below]) columns.add(ofAmount[part] ?? 'amount');
    else if (name === 'evidence') evidence = evidence === 'passages' || below.includes('milestone') ? 'passages' : 'words';
    else if ((relationColumns as readonly string[]).includes(name)) columns.add(name as RelationColumn);
    // What is not known here may look at anything.
    else if (!free.has(name)) return { columns: relationColumns, evidence: 'passages' };
  }
  return { columns: [...columns].sort(), evidence };
}
