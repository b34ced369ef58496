/** What a citation of anything that can be shown says. */
import type { Document, Entity, Evidence, Milestone } from '../../../schema/facts.js';
import type { Citable } from '../../provenance/citation.js';
import { documentOf } from '../../store/stored-values.js';
import type { Context } from '../context.js';
import { type SeenRelation, sentenceOf } from '../relation/seen-relation.js';

export type Citing = Entity | SeenRelation | Milestone | Document | Evidence;

/** Passages that name an entity: so many are listed. */
const passagesListed = 10;

export async function citableOf(cited: Citing, { loaders }: Context): Promise<Citable> {
  const titles = new Map((await loaders.documents()).map(({ id, title }) => [id, title]));
  const documentsOf = (passages: readonly string[]): readonly string[] => [...new Set(passages.map(documentOf))].map(id => titles.get(id) ?? id);
  const located = (passages: readonly string[]): Pick<Citable, 'documents' | 'passages'> => ({ passages, documents: documentsOf(passages) });

  if ('quote' in cited) {
    const milestone = await loaders.milestone.load(cited.milestone);
    return { id: `${cited.milestone}@${cited.start}-${cited.end}`, title: null, date: milestone?.date ?? null, quotes: [cited.quote], documents: documentsOf([cited.milestone]), passages: [headed(cited.milestone, milestone)] };
  }
  if ('ordinal' in cited) return { id: cited.id, title: null, date: cited.date, quotes: [], documents: documentsOf([cited.id]), passages: [headed(cited.id, cited)] };
  if ('side' in cited) {
    const passages = [...new Set(cited.evidence.map(({ milestone }) => milestone))];
    return { id: cited.id, title: sentenceOf(cited), date: cited.date, quotes: cited.evidence.map(({ quote }) => quote), ...located(passages) };
  }
  if ('sha256' in cited) return { id: cited.id, title: null, date: null, quotes: [], documents: [cited.title], passages: [] };
  const { mentions } = await loaders.mentionsOf(passagesListed).load(cited.id);
  return { id: cited.id, title: cited.name, date: null, quotes: [], ...located([...new Set(mentions.map(({ milestone }) => milestone))]) };
}

/** A passage by its id, with the heading that one finds it by in the source. */
function headed(id: string, milestone: Pick<Milestone, 'heading'> | null): string {
  const heading = milestone?.heading ?? null;
  return heading === null ? id : `${id}, headed “${heading}”`;
}
