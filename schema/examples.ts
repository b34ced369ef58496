/** Reads `examples/queries.graphql`: the questions that the playground lists, the documentation shows and the tests ask. */

export interface Example {
  /** The use it belongs to, for example "Follow the money". */
  readonly group: string;
  /** The question in words. */
  readonly title: string;
  /** What to know about it; may be empty. */
  readonly about: string;
  /** Name of the operation. */
  readonly name: string;
  readonly query: string;
}

/**
 * A group begins with a line `## Its name`. An example is a run of comment lines, the first its title, the others what to know, and one
 * operation up to the next empty line.
 */
export function parseExamples(text: string): readonly Example[] {
  let group = '';
  return text.split(/\n{2,}/).flatMap((block): readonly Example[] => {
    const heading = /^## (.*)/.exec(block);
    if (heading !== null) {
      group = heading[1] ?? '';
      return [];
    }
    const lines = block.trim().split('\n');
    const [title = '', ...about] = lines.filter(line => line.startsWith('# ')).map(line => line.slice(2));
    const query = lines.filter(line => !line.startsWith('#')).join('\n');
    const name = /^query (\w+)/.exec(query)?.[1];
    return name === undefined ? [] : [{ group, title, about: about.join(' '), name, query: `${query}\n` }];
  });
}
