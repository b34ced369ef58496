import type { Communities } from '../../ranking/communities.js';
import { Memo } from './memo.js';
import type { Ranking } from './ranking.js';

/** How many answers are kept of each kind: a ranking of 20,000 entities takes some 2 MB. */
const kept = 16;

/** What was reckoned of one version of the data. */
export class Measures {
  readonly rankings = new Memo<Ranking>(kept);
  readonly communities = new Memo<Communities>(kept);
}
