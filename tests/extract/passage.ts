import type { Assertion, Document, Milestone } from '../../schema/facts.js';

/** Texts as the milestones of one small document, dated 3 May 2005. */
export function passage(...texts: readonly string[]): { document: Document; milestones: Milestone[] } {
  return {
    document: { id: 'test', title: 'Test', year: 2005, sha256: '', format: 'text' },
    milestones: texts.map((text, i) => ({
      id: `test#M${i + 1}`, document: 'test', key: `M${i + 1}`, section: 1, ordinal: i + 1, heading: '3 May 2005',
      date: { start: '2005-05-03', end: '2005-05-03', precision: 'DAY', origin: 'stated', text: '3 May 2005' }, text,
    })),
  };
}

/** What a frame or a reader of posts promises is judged without the judge, who speaks where they are silent. */
export const isByFrames = ({ evidence }: Assertion): boolean => !evidence.rule.startsWith('judge/');
