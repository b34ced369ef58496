import type { Example } from './examples.js';

/** The examples as a page of documentation. */
export function printExamples(examples: readonly Example[]): string {
  const groups = [...new Set(examples.map(({ group }) => group))];
  return [
    '<!-- Printed from examples/queries.graphql by schema/generate.ts: change it there. -->',
    '# Questions one can ask',
    'The playground lists the same questions and the tests ask each of them. Every answer carries the data version in its `extensions`; what each type and field means stands in [the data dictionary](../schema/generated/ontology.md) and in the schema itself, which the server gives at `/schema.graphql`.',
    ...groups.flatMap(group => [`## ${group}`, ...examples.filter(example => example.group === group).map(({ title, about, query }) =>
      [`### ${title}`, ...about === '' ? [] : [about], `\`\`\`graphql\n${query}\`\`\``].join('\n\n'))]),
  ].join('\n\n') + '\n';
}
