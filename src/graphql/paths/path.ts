import type { Entity, Evidence } from '../../../schema/facts.js';
import { relationType } from '../../../schema/ontology.js';
import type { Path } from '../../graph/shortest-paths.js';
import type { SeenRelation } from '../relation/seen-relation.js';
import type { Look } from './look.js';

export interface PathStep {
  readonly sentence: string;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly from: Entity;
  readonly to: Entity;
  readonly relation: SeenRelation;
  readonly quote: string;
  readonly evidence: readonly Evidence[];
}

export interface ShownPath {
  readonly sentence: string;
  readonly length: number;
  readonly confidence: number;
  readonly nodes: readonly Entity[];
  readonly steps: readonly PathStep[];
}

/** A path as GraphQL shows it. Words are looked up when they are asked for. */
export function showPath(look: Look, { nodes, relations, confidence }: Path): ShownPath {
  const steps = relations.map((relation, place) => showStep(look.relation(relation, nodes[place])));
  return { get sentence() { return sentenceOfPath(steps); }, length: steps.length, confidence, nodes: nodes.map(node => look.entity(node)), steps };
}

function showStep(relation: SeenRelation): PathStep {
  const { source, target, side } = relation;
  const [from, to] = side === 'OUT' ? [source, target] : [target, source];
  return {
    direction: side === 'OUT' ? 'FORWARD' : 'BACKWARD', from, to, relation,
    get sentence() { return `${from.name} ${saying(relation)}.`; },
    get quote() { return relation.evidence[0]?.quote ?? ''; },
    get evidence() { return relation.evidence; },
  };
}

/** "Lantern Fund invested in Nordwind Air, which sued Harbour Bank." */
function sentenceOfPath(steps: readonly PathStep[]): string {
  const [first, ...others] = steps;
  if (first === undefined) return '';
  return `${first.from.name} ${[first, ...others].map(({ from, relation }, place) => `${place === 0 ? '' : from.type === 'Person' ? 'who ' : 'which '}${saying(relation)}`).join(', ')}.`;
}

/** What the end that one comes from did or had done to it; what is not plainly stated says so: "invested in Quay Mobile (planned)". */
function saying({ type, side, node, status }: SeenRelation): string {
  const { says, inverse } = relationType(type);
  return `${side === 'OUT' ? says : inverse} ${node.name}${status === 'STATED' ? '' : ` (${status.toLowerCase()})`}`;
}
