/**
 * The sizes of graph that are measured: S is that of the page that the product began with, M a fifth of L. `documents` of `milestones` each, every milestone with
 * `names` entities and `relations` between them.
 */
export const sizes = {
  S: { entities: 300, documents: 1, milestones: 177, names: 3, relations: 2 },
  M: { entities: 4_000, documents: 10, milestones: 200, names: 8, relations: 20 },
  L: { entities: 20_000, documents: 50, milestones: 200, names: 8, relations: 20 },
  '5L': { entities: 100_000, documents: 250, milestones: 200, names: 8, relations: 20 },
};
