import { entityTypeNames, entityTypes, relationType, relationTypeNames } from '../../../schema/ontology.js';
import type { Resolvers } from '../schema.js';

export const infoResolvers: Resolvers = {
  Query: {
    info: async (_root: unknown, _args: unknown, { store, shared }) => {
      const { kind, entities, relations, ...counts } = await store.info();
      return { ...counts, store: kind, version: shared.programVersion, entities: toCounts(entityTypeNames, entities), relations: toCounts(relationTypeNames, relations) };
    },
    ontology: () => ontology,
  },
};

const ontology = {
  entityTypes: entityTypeNames.map(type => ({ type, ...entityTypes[type] })),
  relationTypes: relationTypeNames.map(type => ({ type, ...relationType(type), symmetric: relationType(type).symmetric ?? false })),
};

function toCounts<Type extends string>(types: readonly Type[], counts: Readonly<Partial<Record<Type, number>>>): readonly { readonly type: Type; readonly count: number }[] {
  return types.map(type => ({ type, count: counts[type] ?? 0 }));
}
