/** The data dictionary that follows from the ontology, as Markdown. */
import { attributes, type AttributeName, changes, entityTypeNames, entityTypes, relationType, relationTypeNames, statuses } from './ontology.js';
import { relationTypeName } from './names.js';

/** What each type, field, attribute and status means. */
export function printDictionary(): string {
  return [
    '<!-- Printed from schema/ontology.ts by schema/generate.ts: change it there. -->',
    '# Data dictionary',
    '## Entities',
    table(['type', 'root fields', 'what counts as one'], entityTypeNames.map(type => [code(type), `${code(entityTypes[type].field)}, ${code(entityTypes[type].pluralField)}`, entityTypes[type].about])),
    '## Relations',
    table(['type', 'in GraphQL', 'from', 'to', 'field on the source', 'field on the target', 'attributes', 'what counts as one'], relationTypeNames.map(type => {
      const { from, to, field, inverseField, attributes: own, about } = relationType(type);
      return [code(type), code(relationTypeName(type)), from.join(', '), to.join(', '), code(field), code(inverseField), own.map(code).join(', '), about];
    })),
    '## Attributes of relations',
    table(['attribute', 'kind', 'meaning'], (Object.keys(attributes) as readonly AttributeName[]).map(name => [code(name), attributes[name].kind, attributes[name].about])),
    '## Status',
    table(['status', 'meaning'], Object.entries(statuses).map(([status, about]) => [code(status), about])),
    '## Change of a post',
    table(['change', 'meaning'], Object.entries(changes).map(([change, about]) => [code(change), about])),
  ].join('\n\n') + '\n';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
