import { type ASTVisitor, type DocumentNode, Kind, type ValidationContext, visit } from 'graphql';
import { type Asked, type Limits, passedLimit } from './limits.js';

/** What stands in a document, each fragment counted once. */
export function writtenSize(document: DocumentNode): Asked<'selections' | 'aliases' | 'directives'> {
  let [selections, aliases, directives] = [0, 0, 0];
  visit(document, {
    Field: ({ alias }) => {
      selections++;
      if (alias) aliases++;
    },
    FragmentSpread: () => { selections++; },
    Directive: () => { directives++; },
  });
  return { aliases, directives, selections };
}

/**
 * A validation rule that refuses a document that is too large before the other rules look into it: some compare each field with each
 * other, which takes a third of a second for a document that is not even long.
 */
export function writtenSizeRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return context => ({
    Document: document => {
      const error = passedLimit(writtenSize(document), limits);
      if (error === undefined) return undefined;
      context.reportError(error);
      // All rules walk the document together: from here on they walk this one.
      return { kind: Kind.DOCUMENT, definitions: [] };
    },
  });
}
