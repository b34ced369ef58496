import { Kind, type ValueNode } from 'graphql';
import type { Asked } from './limits.js';

/** Of the arguments: objects within objects, objects in all, and the longest text. */
export type ValueMeasures = Asked<'argumentDepth' | 'conditions' | 'text'>;

export const nothingInValue: ValueMeasures = { argumentDepth: 0, conditions: 0, text: 0 };

/** No deeper than this does measuring go: what a client sends may be nested deeper than the stack is. */
const deepest = 100;

/** Measures an argument, be it written in the document or given by a variable. */
export function measureValue(value: ValueNode, variables: Readonly<Record<string, unknown>>): ValueMeasures {
  switch (value.kind) {
    case Kind.VARIABLE: return measureJson(variables[value.name.value], 0);
    case Kind.OBJECT: return object(value.fields.map(field => measureValue(field.value, variables)));
    case Kind.LIST: return value.values.map(item => measureValue(item, variables)).reduce(together, nothingInValue);
    case Kind.STRING: return { ...nothingInValue, text: value.value.length };
    default: return nothingInValue;
  }
}

function measureJson(value: unknown, level: number): ValueMeasures {
  if (typeof value === 'string') return { ...nothingInValue, text: value.length };
  if (typeof value !== 'object' || value === null) return nothingInValue;
  if (level > deepest) return { ...nothingInValue, argumentDepth: deepest };
  const members = Object.values(value).map(member => measureJson(member, level + 1));
  return Array.isArray(value) ? members.reduce(together, nothingInValue) : object(members);
}

function object(members: readonly ValueMeasures[]): ValueMeasures {
  const { argumentDepth, conditions, text } = members.reduce(together, nothingInValue);
  return { argumentDepth: argumentDepth + 1, conditions: conditions + 1, text };
}

function together(a: ValueMeasures, b: ValueMeasures): ValueMeasures {
  return { argumentDepth: Math.max(a.argumentDepth, b.argumentDepth), conditions: a.conditions + b.conditions, text: Math.max(a.text, b.text) };
}
