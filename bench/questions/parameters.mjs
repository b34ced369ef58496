/** What the questions are asked about: companies from the greatest hub to those with few relations, and pairs of them. */
import { entityAt } from '../graph/entities.mjs';
import { sizes } from '../graph/sizes.mjs';

const sets = 20;

/** Twenty sets of parameters for a size of graph. `known` are the ids of the entities that occur in it. */
export function parameterSets(size, known) {
  const companies = Array.from({ length: sets }, (_, place) => companyFrom(Math.floor(sizes[size].entities ** (place / sets)), known));
  return companies.map(({ id, name }, place) => {
    const other = companies[(place * 7 + 3) % sets];
    return { id, name, from: id, to: other.id === id ? companies[(place + 1) % sets].id : other.id, currency: place % 2 === 0 ? 'CNY' : 'USD' };
  });
}

function companyFrom(number, known) {
  for (let at = number; ; at++) {
    const entity = entityAt(at);
    if (entity.type === 'Company' && known.has(entity.id)) return entity;
  }
}
