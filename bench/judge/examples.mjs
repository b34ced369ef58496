// What the judge learns from: the pairs of a text, each with what is seen of it and which relations it has.
import { readFileSync } from 'node:fs';
import { matchMilestone } from '../../dist/import/eval/match-milestone.js';
import { normalAliases } from '../../dist/import/eval/match-name.js';
import { figuresOf, framesIn, inForms, readPassages } from '../../dist/import/extract/extract.js';
import { possibleClasses, seenIn } from '../../dist/import/extract/judge/judge.js';
import { classes } from '../../dist/import/extract/judge/weights.js';
import { tagText } from '../../dist/import/extract/text/tag.js';
import { parseChronicle } from '../../dist/import/parse/parse-chronicle.js';
import { entityId } from '../../dist/import/resolve/normalize.js';
import { relationType } from '../../dist/schema/ontology.js';
import { chronicleOf, goldFilesIn, goldOf } from '../../dist/src/cli/gold-sets.js';

/** Kind and word, as the lines of the weights begin. */
const asLines = features => features.flatMap((kind, i) => (i % 2 === 0 ? [`${kind}\t${features[i + 1]}`] : []));

/** Of a passage: `{features, right}` a pair, `right` the indices of its classes, `possible` those its types allow. `isRight(type, source, target)` says what is stated. */
function examplesOf(passage, isRight) {
  const drafts = framesIn(passage);
  return seenIn(passage).map(({ pair, features }) => {
    const possible = possibleClasses(pair);
    return { features: asLines(features(drafts).flat()), possible: possible.map(({ k }) => k), right: possible.filter(({ type, source, target }) => isRight(type, source.entity, target.entity)).map(({ k }) => k) };
  });
}

/** The examples of all gold sets of a group, by set. */
export async function goldExamples(wanted) {
  const files = (await goldFilesIn('tests/gold')).filter(({ group }) => group === wanted);
  return Promise.all(files.map(async ({ group, name, file }) => {
    const chronicle = await chronicleOf(file);
    const gold = await goldOf(file);
    const { milestones } = parseChronicle(readFileSync(chronicle), chronicle, {});
    const passages = readPassages(milestones);
    const byKey = new Map(milestones.map(({ key }, i) => [key, i]));
    return { name: `${group}/${name}`, examples: gold.flatMap((line, i) => {
      const passage = passages[byKey.get(line.id) ?? i];
      return passage ? examplesOf(passage, judgeByGold(line, passage)) : [];
    }) };
  }));
}

const noAliases = normalAliases({});

/** Whether the gold of a milestone, what it has under `other` included, has a relation between two entities of the extraction. */
function judgeByGold(gold, passage) {
  const everything = { ...gold, relations: [...gold.relations, ...(gold.other ?? []).filter(({ s, t, o }) => s && o && classes.some(({ type }) => type === t))] };
  const pairs = seenIn(passage).map(({ pair }) => pair);
  const entities = new Map(pairs.flatMap(({ one, two }) => [one, two]).map(({ argument: { entity } }) => [entity.id, { ...entity, mentions: [] }]));
  const claims = pairs.flatMap(possibleClasses).map(({ type, source, target }) => ({ type, source: source.entity.id, target: target.entity.id, status: 'STATED' }));
  const { relations } = matchMilestone(everything, { key: gold.id, text: '', start: '', end: '', entities: [...entities.values()], relations: claims }, noAliases);
  const right = new Set(relations.flatMap(({ gold: has, found }) => (has && found ? [`${found.type} ${found.source} ${found.target}`] : [])));
  return (type, source, target) => right.has(`${type} ${source.id} ${target.id}`);
}

/** The examples of a marked passage; none where a name is cut by the tokens. */
export function markedExamples({ text, entities, mentions, relations }) {
  const tokens = tagText(text);
  const named = entities.map(({ type, name }) => ({ id: entityId(type, name), type, name, aliases: [], typeConfidence: 1, descriptions: new Set() }));
  const names = tokens.map(() => []);
  for (const { start, end, entity } of mentions) {
    const s = tokens.findIndex(sentence => sentence.some(token => token.start === start));
    const first = tokens[s]?.findIndex(token => token.start === start) ?? -1;
    const last = tokens[s]?.findIndex(token => token.end >= end) ?? -1;
    if (first < 0 || last < first) return [];
    names[s].push({ first, last: last + 1, text: text.slice(start, end), entity: named[entity], reason: 'marked' });
  }
  const date = { start: '2000-01-01', end: '2000-01-01', precision: 'DAY', certainty: 'stated', text: '' };
  const milestone = { id: 'marked#1', key: '1', document: 'marked', text, date };
  const passage = inForms({ milestone, tokens, figures: figuresOf(milestone) }, names);
  const right = new Set(relations.flatMap(({ source, type, target }) => [[source, target], ...(relationType(type).symmetric ? [[target, source]] : [])].map(([s, t]) => `${type} ${named[s].id} ${named[t].id}`)));
  return examplesOf(passage, (type, source, target) => right.has(`${type} ${source.id} ${target.id}`));
}

/** The examples of a frame's own sentences, counter-examples above all: `finds` are `A -> B`, and say nothing of other types. */
export function frameExamples({ yields, examples }) {
  return examples.flatMap(({ text, finds }) => {
    const date = { start: '2000-01-01', end: '2000-01-01', precision: 'DAY', certainty: 'stated', text: '' };
    const [passage] = readPassages([{ id: 'frame#1', key: '1', document: 'frame', text, date }]);
    const isRight = (type, source, target) => type === yields && (finds.includes(`${source.name} -> ${target.name}`) || relationType(type).symmetric === true && finds.includes(`${target.name} -> ${source.name}`));
    return examplesOf(passage, isRight).map(example => ({ ...example, possible: example.possible.filter(k => classes[k].type === yields) }));
  });
}
