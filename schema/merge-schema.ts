/** Puts the domain files together into one schema text: extensions are merged into the types they extend. */
import { type DefinitionNode, type InputObjectTypeDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse, print } from 'graphql';

/** The whole schema, in the order given. Throws a GraphQL syntax error for a text that is no SDL. */
export function mergeSchema(texts: readonly string[]): string {
  const definitions = texts.flatMap(text => parse(text, { noLocation: true }).definitions);
  return `${definitions.filter(node => !isExtension(node)).map(node => onOneLine(print(withExtensions(node, definitions)))).join('\n\n')}\n`;
}

/** Puts the description of an argument on its line: the text is read by people, and a fifth smaller. */
function onOneLine(definition: string): string {
  return definition.replace(/^( {4}".*")\n +/gm, '$1 ');
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
