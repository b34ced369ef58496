/** Puts the domain files together into one schema text: extensions are merged into the types they extend. */
import { type DefinitionNode, type InputObjectTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql';

const lineWidth = 180;

/** The whole schema, in the order given. Throws a GraphQL syntax error for a text that is no SDL. */
export function mergeSchema(texts: readonly string[]): string {
  const definitions = texts.flatMap(text => parse(text, { noLocation: true }).definitions);
  return `${definitions.filter(node => !isExtension(node)).map(node => compact(print(withExtensions(node, definitions)))).join('\n\n')}\n`;
}

/** Puts each field, value and argument beside its description, and of arguments as many as fit into a line: people read the text, and it is a tenth smaller. */
function compact(definition: string): string {
  return definition.replace(/^( {2,4}".*")\n +/gm, '$1 ').replace(/\(\n( {4}".*(?:\n {4}".*)*)\n {2}\)/g, (_all, written: string) => {
    const lines: string[] = [];
    for (const argument of written.split('\n').map(line => line.trim())) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + argument.length < lineWidth) lines[lines.length - 1] = `${last} ${argument}`;
      else lines.push(argument);
    }
    return lines.length === 1 ? `(${lines.join('')})` : `(\n${lines.map(line => `    ${line}\n`).join('')}  )`;
  });
}

function withExtensions(node: DefinitionNode, all: readonly DefinitionNode[]): DefinitionNode {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION: {
      const added = all.flatMap(other => other.kind === Kind.OBJECT_TYPE_EXTENSION && other.name.value === node.name.value ? other.fields ?? [] : []);
      return { ...node, fields: [...node.fields ?? [], ...added] } satisfies ObjectTypeDefinitionNode;
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const added = all.flatMap(other => other.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION && other.name.value === node.name.value ? other.fields ?? [] : []);
      return { ...node, fields: [...node.fields ?? [], ...added] } satisfies InputObjectTypeDefinitionNode;
    }
    default: return node;
  }
}

function isExtension(node: DefinitionNode): boolean {
  return node.kind.endsWith('Extension');
}
