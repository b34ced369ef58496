import type { GraphQLResolveInfo } from 'graphql';
import { groupBy } from '../../store/group-by.js';
import { findMotifs, type MotifStep } from '../../time/motifs.js';
import { badInput } from '../bad-input.js';
import { checkedNumber } from '../paths/checked-number.js';
import { checkedSize } from '../connection.js';
import type { Context } from '../context.js';
import { type EntityFilterInput, toEntityFilter } from '../filter.js';
import { sentenceOf } from '../relation/seen-relation.js';
import { type GraphArguments, type SeenGraph, seenGraph } from '../seen-graph.js';

export interface MotifArguments extends Omit<GraphArguments, 'of' | 'types'> {
  readonly steps: readonly { readonly type: MotifStep['type']; readonly source?: string | null; readonly target?: string | null }[];
  readonly within: number;
  readonly where?: readonly { readonly name: string; readonly is: EntityFilterInput }[] | null;
  readonly first: number;
}

/** How many relations one search looks at: about a second. */
const budget = 500_000;
/** A hundred years. */
const longest = 36_525;

/** Throws BAD_USER_INPUT for steps that make no pattern. */
export async function motifs({ steps, within, where, first, ...args }: MotifArguments, context: Context, info: GraphQLResolveInfo): Promise<unknown> {
  const pattern = checkedSteps(steps);
  const names = new Set(pattern.flatMap(({ source, target }) => [source, target]));
  for (const { name } of where ?? []) if (!names.has(name)) throw badInput(`where speaks of "${name}", which is no source or target of the steps.`, `Use one of these names: ${[...names].filter(one => one !== null).join(', ')}.`);
  const search = { steps: pattern, within: checkedNumber('within', within, 0, longest), first: checkedSize('first', first), budget };
  const graph = await seenGraph(args, context, info);
  const { motifs: found, count, isComplete } = await context.reckon(findMotifs(await context.reckon(graph.relations()), { ...search, admits: admission(where ?? [], graph) }));
  return {
    totalCount: count, complete: isComplete,
    nodes: found.map(({ relations, bindings, days }) => {
      const shown = relations.map(relation => graph.show(relation));
      return {
        steps: shown, days, sentence: shown.map(step => `${sentenceOf(step)} (${step.date.start})`).join(', then '),
        bindings: [...bindings].map(([name, id]) => ({ name, entity: graph.entity(id) })),
      };
    }),
  };
}

function checkedSteps(steps: MotifArguments['steps']): readonly MotifStep[] {
  if (steps.length < 2 || steps.length > 6) throw badInput(`The pattern has ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}.`, 'Give from 2 to 6 steps.');
  return steps.map(({ type, source = null, target = null }, place) => {
    for (const name of [source, target]) if (name?.trim() === '') throw badInput(`A name in step ${place + 1} is empty.`, 'Give a name, or leave it out for anybody.');
    if (source !== null && source === target) throw badInput(`Step ${place + 1} has "${source}" at both ends.`, 'Give two names, as nobody does it to himself.');
    return { type, source, target };
  });
}

/** Whom a name may stand for; each entity is looked at once a name. */
function admission(where: NonNullable<MotifArguments['where']>, graph: SeenGraph): (variable: string, id: string) => boolean {
  const filters = groupBy(where.map(({ name, is }) => ({ name, filter: toEntityFilter(is) })), ({ name }) => name);
  const known = new Map<string, boolean>();
  return (variable, id) => {
    const key = `${variable}|${id}`;
    const passes = known.get(key) ?? (filters.get(variable) ?? []).every(({ filter }) => graph.matcher.entity(graph.entity(id), filter));
    known.set(key, passes);
    return passes;
  };
}
