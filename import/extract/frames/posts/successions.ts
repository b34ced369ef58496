/** Who comes for whom: the predecessor had the post that the passage gives the successor, and the other way round. */
import { prepositionals, subjectIndex } from '../../grammar/clause.js';
import { phraseAt } from '../../grammar/list.js';
import type { Item, Phrase, VerbGroup } from '../../grammar/item.js';
import { nameOf, refer, type Argument } from '../../grammar/reference.js';
import type { Passage, Place } from '../place.js';
import { fill, ownerArguments } from '../roles.js';
import { departures } from './from-noun.js';
import { personsIn, postAt, type Post } from './post.js';

interface Succession {
  readonly place: Place;
  readonly successor: Argument;
  readonly predecessor: Argument;
}

/** The posts that are said only of the other person of a succession: "Ann Lee resigned as president of Kite. She was succeeded by Otto Reimer." */
export function inheritedPosts(passage: Passage, posts: readonly Post[]): Post[] {
  if (posts.length === 0) return [];
  const found: Post[] = [...givenUp(passage, posts)];
  for (const { place, successor, predecessor } of successionsIn(passage)) {
    const of = (person: Argument): Post | undefined => {
      const own = [...posts, ...found].filter(post => post.person.entity.id === person.entity.id && post.sentence <= place.s + 1);
      return own.find(({ change }) => change !== 'none') ?? own.at(-1);
    };
    const [taken, left] = [of(successor), of(predecessor)];
    // A post that the successor had elsewhere before is not the one that was left.
    const comes = taken && taken.change !== 'resigned' && (taken.change === 'appointed' || !left) ? taken : undefined;
    if (left && !comes) found.push(postAt(place, 'successor', successor, left.body, left.title.replace(/^former /, ''), 'appointed'));
    if (comes && !left) found.push(postAt(place, 'predecessor', predecessor, comes.body, comes.title, 'resigned'));
  }
  return found;
}

/** "Ann Lee became president of Kite. Otto Reimer gave up the post." */
function givenUp(passage: Passage, posts: readonly Post[]): Post[] {
  return passage.sentences.flatMap((items, s) => items.flatMap((item, at) => {
    if (item.kind !== 'verb' || item.negated || !/^(?:give up|leave|relinquish|vacate|quit|hold)$/.test(item.lemma)) return [];
    const office = phraseAt(items, at + 1);
    const taken = office && office.determiner !== '' && /^(?:post|position|job|role|office)$/.test(office.noun) ? posts.findLast(({ sentence, change }) => sentence <= s && change === 'appointed') : undefined;
    const place: Place = { passage, s, items, at };
    return taken ? personsIn(fill(place, 'subject', 'verb')).filter(({ entity }) => !posts.some(({ person }) => person.entity.id === entity.id)).map(person => postAt(place, 'predecessor', person, taken.body, taken.title, 'resigned')) : [];
  }));
}

function successionsIn(passage: Passage): Succession[] {
  return passage.sentences.flatMap((items, s) => items.flatMap((item, at) => {
    const place: Place = { passage, s, items, at };
    const [successors, predecessors] = item.kind === 'verb' && !item.negated ? byVerb(place, item) : item.kind === 'phrase' ? byNoun(place, item) : [[], []];
    const [successor, predecessor] = [successors[0], predecessors.find(({ entity }) => entity.id !== successors[0]?.entity.id)];
    return successor && predecessor ? [{ place, successor, predecessor }] : [];
  }));
}

type Sides = readonly [successors: readonly Argument[], predecessors: readonly Argument[]];

function byVerb(place: Place, verb: VerbGroup): Sides {
  const subject = personsIn(fill(place, 'subject', 'verb'));
  if (/^(?:succeed|replace|take over|follow|supersede|relieve)$/.test(verb.lemma)) {
    const index = verb.passive ? subjectIndex(place.items, place.at) : place.at + 1;
    const taken = phraseAt(place.items, index);
    const post = taken && /^(?:place|seat|post|job|chair|role|position)$/.test(taken.noun) ? personsIn([...ownerArguments(place, index), ...fill({ ...place, at: index }, 'of', 'noun')]) : [];
    const object = [...post, ...personsIn([...fill(place, 'object', 'verb'), ...fill(place, 'from', 'verb')])];
    const by = verb.lemma === 'replace' ? personsIn(fill(place, 'with', 'verb')) : [];
    return by.length > 0 ? [by, object] : [subject, object];
  }
  const object = verb.passive ? subjectIndex(place.items, place.at) : place.at + 1;
  const phrase = phraseAt(place.items, object);
  // "took his place", "gave up the post to Ann Lee", "made way for Ann Lee"
  if (/^(?:take|fill|assume)$/.test(verb.lemma) && phrase && /^(?:place|seat|post|job|chair|role)$/.test(phrase.noun)) return [subject, [...formerHolder(place, object), ...personsIn(fill({ ...place, at: object }, 'of', 'noun'))]];
  if (/^(?:make|give)$/.test(verb.lemma) && phrase?.noun === 'way') return [personsIn([...fill(place, 'for', 'verb'), ...fill(place, 'to', 'verb')]), subject];
  return [[], []];
}

/** Whose place it is: "his" of who takes it is somebody said before. */
function formerHolder(place: Place, index: number): Argument[] {
  const phrase = phraseAt(place.items, index);
  const before = phrase?.pronoun ? personsIn(refer(place.passage.sentences, place.s, 0, phrase, true)) : [];
  return before.length > 0 ? before : personsIn(ownerArguments(place, index));
}

function byNoun(place: Place, phrase: Phrase): Sides {
  const { items, at } = place;
  // "Ann Lee, his successor", "named Ann Lee as his successor", "his successor is Ann Lee"
  if (phrase.noun === 'successor' || phrase.noun === 'predecessor') {
    const of = personsIn([...ownerArguments(place, at), ...fill(place, 'of', 'noun'), ...fill(place, 'to', 'noun')]);
    const named = phrase.head.kind === 'name' ? nameOf(phrase) : fill(place, 'theme', 'noun');
    const v = items.findLastIndex((item, k) => k < at && item.kind === 'verb');
    const next = items[at + 1];
    const said = personsIn([...named, ...(next?.kind === 'verb' && /^(?:be|become)$/.test(next.lemma) ? fill({ ...place, at: at + 1 }, 'object', 'verb') : [])]);
    const meant = said.length > 0 || v < 0 ? said : personsIn(fill({ ...place, at: v }, 'object', 'verb'));
    return phrase.noun === 'successor' ? [meant, of] : [of, meant];
  }
  // "in place of Otto Reimer", "in succession to Otto Reimer"
  const before = items[at - 1];
  if (!/^(?:place|succession|stead)$/.test(phrase.noun) || before?.kind !== 'preposition' || before.lower !== 'in') return [[], []];
  const gone = personsIn([...fill(place, 'of', 'noun'), ...fill(place, 'to', 'noun'), ...ownerArguments(place, at)]);
  const v = items.findLastIndex((item, k) => k < at && item.kind === 'verb');
  return v < 0 ? [[], []] : [personsIn([...fill({ ...place, at: v }, 'object', 'verb'), ...fill({ ...place, at: v }, 'subject', 'verb')]), gone];
}

const leaving = /^(?:resign|step down|leave|retire|quit|depart|stand down|bow out|dismiss|fire|sack|oust|remove|exit|give up|relinquish|vacate|relieve|force out|step aside|part)$/;
const ousting = /^(?:dismiss|fire|sack|oust|remove|relieve|force out)$/;

/** A post that an apposition gives and the passage ends nearby takes that change: "Ann Lee, CEO of Kite, resigned", "the resignation of its chairman, Ann Lee". */
export function withChanges(posts: readonly Post[], passage: Passage): Post[] {
  return posts.map(post => (post.change === 'none' && !/^former /.test(post.title) && leaves(post, passage) ? { ...post, change: 'resigned' as const } : post));
}

function leaves({ person, sentence }: Post, passage: Passage): boolean {
  const items = passage.sentences[sentence] as readonly Item[];
  const isPerson = (people: readonly Argument[]): boolean => people.some(({ entity }) => entity.id === person.entity.id);
  return items.some((item, at) => {
    const place: Place = { passage, s: sentence, items, at };
    if (item.kind === 'phrase' && departures.test(item.noun)) {
      return isPerson([...fill(place, 'of', 'noun'), ...ownerArguments(place, at)]) || prepositionals(items, at, 'noun').slice(0, 1).some(({ index }) => phraseAt(items, index)?.head.name?.entity.id === person.entity.id);
    }
    if (item.kind !== 'verb' || !leaving.test(item.lemma) || item.negated) return false;
    return isPerson(fill(place, item.passive || ousting.test(item.lemma) ? 'object' : 'subject', 'verb'));
  });
}
