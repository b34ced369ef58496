// A log-linear model for each class, by stochastic gradient descent with a step for each weight (AdaGrad). Same examples, same weights: the order is shuffled by a fixed seed.
import { classes } from '../../dist/import/extract/judge/weights.js';
import { relationType } from '../../dist/schema/ontology.js';

/** How it learns; chosen on tests/gold/learn by leaving sets out. */
const settings = { rounds: 6, step: 0.05, sharedStep: 0.02, decay: 0.01, least: 3, withoutFrames: 0.5 };

export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 4294967296; };
}

/** A feature as the source and the target see it, the same for both directions: `1` and `2` become `source` and `target`. */
export function seenFromSource(feature, forward) {
  const side = /^(far|frames|named)?([12])\t(.*)$/.exec(feature);
  if (side) return `${side[1] ?? ''}${(side[2] === '1') === forward ? 'source' : 'target'} ${side[3]}`;
  const both = /^(both|roles|far) (.*) &\t(.*)$/.exec(feature);
  if (both) return forward ? `${both[1]} ${both[2]} & ${both[3]}` : `${both[1]} ${both[3]} & ${both[2]}`;
  const types = /^types\t(\w+) (\w+)$/.exec(feature);
  if (types) return forward ? feature : `types\t${types[2]} ${types[1]}`;
  const frame = /^frame\t(\w+) ([<>])$/.exec(feature);
  if (frame) return `frame ${frame[1]} ${(frame[2] === '<') === forward ? 'same' : 'turned'}`;
  return /^(?:between|before|behind|own|path|bare|cue|side[12]|sentences)[ \t]/.test(feature) ? `${forward ? '<' : '>'} ${feature}` : feature;
}

/** A feature without the name of its relation: `*` for what means the judged type, `!` for what means another; null for what says nothing of that kind. */
function relative(feature, type) {
  const kind = relationType(type).symmetric ? 'both ' : '';
  const frame = /^frame (\w+) (\w+)$/.exec(feature);
  if (frame) return `${kind}frame ${frame[1] === type ? frame[2] : 'other'}`;
  const frames = /^frames(source|target) (from|to) (\w+)$/.exec(feature);
  if (frames) return `${kind}frames ${frames[1]} ${frames[2]} ${frames[3] === type ? 'same' : 'other'}`;
  if (/\*is-/.test(feature)) return null;
  if (/\*[A-Z]/.test(feature)) return kind + feature.replace(/\*([A-Z_]+)/g, (_, meant) => (meant === type || meant === 'POST' && type === 'HELD_POSITION_AT' ? '*' : '!'));
  return /^(?:distance|names between|same|apart|roles|crowd|[<>] sentences|far |named|(?:source|target) (?:as|indirect))/.test(feature) ? kind + feature : null;
}

class Model {
  constructor(step) { this.ids = new Map(); this.step = step; }
  id(name) { let id = this.ids.get(name); if (id === undefined) this.ids.set(name, id = this.ids.size); return id; }
  start() { this.weights = new Float64Array(this.ids.size); this.slopes = new Float64Array(this.ids.size).fill(1e-6); }
  sum(ids) { let sum = 0; for (const id of ids) sum += this.weights[id]; return sum; }
  learn(ids, error) {
    for (const id of ids) {
      const slope = error + settings.decay * this.weights[id];
      this.slopes[id] += slope * slope;
      this.weights[id] -= this.step * slope / Math.sqrt(this.slopes[id]);
    }
  }
}

/** Features that fewer than `least` pairs have teach nothing. */
function frequent(examples) {
  const counts = new Map();
  for (const { features } of examples) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= settings.least).map(([feature]) => feature));
}

/** Learns from examples; gives `weightOf(feature, class)`, and the features it knows. */
export function learn(examples) {
  const known = frequent(examples);
  const own = new Map(classes.map(({ type }) => [type, new Model(settings.step)]));
  const shared = new Model(settings.sharedStep);
  const idsOf = new Map();
  const idsFor = (feature, k) => {
    const key = k * 2 ** 22 + featureIds.get(feature);
    let ids = idsOf.get(key);
    if (!ids) {
      const { type, forward } = classes[k];
      const seen = seenFromSource(feature, forward);
      const common = relative(seen, type);
      idsOf.set(key, ids = [own.get(type).id(seen), common === null ? -1 : shared.id(common)]);
    }
    return ids;
  };
  const featureIds = new Map([...known].map((feature, i) => [feature, i]));
  const data = examples.flatMap(({ features, possible, right }) => {
    const unique = [...new Set(features)].filter(feature => known.has(feature));
    return possible.map(k => {
      const ids = unique.map(feature => [...idsFor(feature, k), /^frames?[12]?\t/.test(feature)]);
      const part = list => ({ own: Int32Array.from(list, ([id]) => id), shared: Int32Array.from(list.filter(([, id]) => id >= 0), ([, id]) => id) });
      return { type: classes[k].type, right: right.includes(k) ? 1 : 0, all: part(ids), silent: part(ids.filter(([, , isFrame]) => !isFrame)) };
    });
  });
  for (const model of [...own.values(), shared]) model.start();
  const random = seededRandom(12345);
  for (let round = 0; round < settings.rounds; round++) {
    for (let i = data.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); [data[i], data[j]] = [data[j], data[i]]; }
    for (const { type, right, all, silent } of data) {
      // Frames know the texts they were written on too well: half of the time the judge must do without them.
      const seen = random() < settings.withoutFrames ? silent : all;
      const model = own.get(type);
      const error = 1 / (1 + Math.exp(-model.sum(seen.own) - shared.sum(seen.shared))) - right;
      if (Math.abs(error) < 1e-4) continue;
      model.learn(seen.own, error);
      shared.learn(seen.shared, error);
    }
  }
  const weightOf = (feature, k) => {
    const { type, forward } = classes[k];
    const seen = seenFromSource(feature, forward);
    const common = relative(seen, type);
    const [id, commonId] = [own.get(type).ids.get(seen), common === null ? undefined : shared.ids.get(common)];
    return (id === undefined ? 0 : own.get(type).weights[id]) + (commonId === undefined ? 0 : shared.weights[commonId]);
  };
  return { features: [...known].sort(), weightOf };
}
