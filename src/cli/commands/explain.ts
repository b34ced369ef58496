import { stat } from 'node:fs/promises';
import type { DateRange, Document, DocumentFacts, Milestone } from '../../../schema/facts.js';
import { readHeading } from '../../../import/parse/heading.js';
import { exitCodes, flagText, usageError, type Command, type ExitCode, type Invocation } from '../command.js';
import { readFacts, reportProblems } from '../files.js';

/** Any day at all: what is known of a sentence that nobody dates. */
const undated: DateRange = { start: '0001-01-01', end: '9999-12-31', precision: 'RANGE', origin: 'inferred', text: '' };

function dateOf(invocation: Invocation): DateRange {
  const words = flagText(invocation, 'date');
  if (words === undefined) return undated;
  const date = readHeading(words, null)?.date;
  if (typeof date !== 'object') throw usageError(`--date is "${words}", which is no date with a year.`, 'Give one such as 2011-04-26 or "April 2011".');
  return date;
}

interface Branch {
  readonly label: string;
  readonly branches: readonly Branch[];
}

function leaf(label: string): Branch {
  return { label, branches: [] };
}

function drawn(branches: readonly Branch[], indent: string): string {
  return branches.map(({ label, branches: inner }, i) => {
    const isLast = i === branches.length - 1;
    return `${indent}${isLast ? '└─ ' : '├─ '}${label}\n${drawn(inner, indent + (isLast ? '   ' : '│  '))}`;
  }).join('');
}

function datesOf({ start, end, text }: DateRange): string {
  if (start === undated.start && end === undated.end) return 'none; give --date';
  return `${start === end ? start : `${start} to ${end}`}${text === '' ? '' : ` ("${text}")`}`;
}

function mentionBranches({ mentions, entities }: DocumentFacts): Branch[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return [...mentions].sort((a, b) => a.start - b.start).map(({ text, start, end, entity, reason }) => {
    const known = byId.get(entity);
    return leaf(`"${text}" [${start}, ${end}) → ${known?.type ?? ''} ${known?.name ?? entity}: ${reason}`);
  });
}

function relationBranches({ assertions, entities }: DocumentFacts): Branch[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return assertions.map(({ type, source, target, status, date, attributes, confidence, evidence }) => ({
    label: `${names.get(source) ?? source} —${type}→ ${names.get(target) ?? target}`,
    branches: [
      leaf(`rule: ${evidence.rule}, confidence ${confidence.toFixed(2)}`),
      leaf(`status: ${status}`),
      leaf(`date: ${datesOf(date)}`),
      ...Object.entries(attributes).map(([name, value]) => leaf(`${name}: ${String(value)}`)),
      leaf(`quote [${evidence.start}, ${evidence.end}): "${evidence.quote}"`),
    ],
  }));
}

async function writeSilent({ io }: Invocation, document: Document, milestones: readonly Milestone[]): Promise<void> {
  const { silentSentences } = await import('../../../import/extract/silent-sentences.js');
  await io.out(silentSentences(document, milestones).map((sentence) => `${JSON.stringify(sentence)}\n`).join(''));
}

async function areFiles(args: readonly string[]): Promise<boolean> {
  const found = await Promise.all(args.map((path) => stat(path).then((entry) => entry.isFile(), () => false)));
  return args.length > 0 && found.every(Boolean);
}

async function explainFiles(invocation: Invocation): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  for (const file of invocation.args) {
    const { facts, problems } = await readFacts(file, {});
    reportProblems(invocation.io, problems);
    if (problems.length > 0) code = exitCodes.skipped;
    if (facts) await writeSilent(invocation, facts.document, facts.milestones);
  }
  return code;
}

export const explainCommand: Command = {
  name: 'explain',
  args: '"SENTENCE" | FILES…',
  summary: 'Show what is read out of a sentence and by which rules.',
  options: {
    date: { about: 'Date of the sentence, as a heading would give it.', placeholder: 'DATE' },
    refused: { about: 'Print each sentence with two names and no relation, and the rules tried in vain, as JSON Lines; a chronicle may be given instead of a sentence.' },
  },
  settings: [],
  examples: [
    { line: 'chronicle explain "Harbour Bank acquired a 20% stake in Nordwind Air for USD 5 million."', about: 'Names, relations, and the rules that found them' },
    { line: 'chronicle explain --refused samples/china-internet-2011-retold.txt', about: 'What the chronicle names together and nothing was read out of, and why' },
    { line: 'chronicle explain "On June 16, it sued Harbour Bank." --date 2011-04-12', about: 'A sentence with a date' },
  ],
  run: async (invocation) => {
    const { args, io } = invocation;
    if (invocation.flags['refused'] === true && await areFiles(args)) return explainFiles(invocation);
    const text = args.join(' ').trim();
    if (text === '') throw usageError('No sentence was given.', 'Type chronicle explain "Harbour Bank acquired Nordwind Air."');
    const date = dateOf(invocation);
    const document: Document = { id: 'sentence', title: 'sentence', year: null, sha256: '', format: 'text' };
    const milestone: Milestone = { id: 'sentence#M001', document: document.id, key: 'M001', section: 1, ordinal: 1, heading: null, date, text };
    if (invocation.flags['refused'] === true) {
      await writeSilent(invocation, document, [milestone]);
      return exitCodes.done;
    }
    const { extractWithRefusals } = await import('../../../import/extract/extract.js');
    const { facts, refused } = extractWithRefusals(document, [milestone]);
    // Rules without a word that triggers them are tried everywhere, so their refusals say nothing.
    const refusals = refused.flatMap(({ refusals: all }) => all.filter(({ trigger }) => trigger !== '')).map(({ frame, trigger, reason }) => leaf(`${frame} at "${trigger}": ${reason}`));
    const sections = [
      { label: 'mentions', branches: mentionBranches(facts) },
      { label: 'relations', branches: relationBranches(facts) },
      { label: 'rules tried in vain', branches: refusals },
    ].map(({ label, branches }) => ({ label: branches.length === 0 ? `${label}: none` : label, branches }));
    await io.out(`${text}\n${drawn(sections, '')}`);
    return exitCodes.done;
  },
};
