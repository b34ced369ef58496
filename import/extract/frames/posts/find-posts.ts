/** Posts: titles are an open class with places of their own around a name, so they have readers of their own beside the frames. */
import type { Passage, Place } from '../place.js';
import { postsOfPhrase } from './described.js';
import { postsOfAs, postsOfNoun } from './from-noun.js';
import { postsOfVerb } from './from-verb.js';
import type { Post } from './post.js';
import { inheritedPosts, withChanges } from './successions.js';

/** All posts that a passage gives, gets or ends, in order of place; the same one may come from several wordings. */
export function findPosts(passage: Passage): Post[] {
  const posts: Post[] = [];
  passage.sentences.forEach((items, s) => {
    items.forEach((item, at) => {
      const place: Place = { passage, s, items, at };
      if (item.kind === 'phrase') posts.push(...postsOfPhrase(place, item), ...postsOfNoun(place, item));
      else if (item.kind === 'verb') posts.push(...postsOfVerb(place, item));
      else posts.push(...postsOfAs(place, item));
    });
  });
  return withChanges([...posts, ...inheritedPosts(passage, posts)], passage);
}
