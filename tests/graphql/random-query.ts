/** Random questions, made from the schema: what a field takes and gives is read there, so that a new filter or field is asked about too. */
import {
  getNamedType, getNullableType, type GraphQLField, type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isInterfaceType, isLeafType,
} from 'graphql';
import { relationType, relationTypeNames } from '../../schema/ontology.js';
import { entityIds, milestoneIds, type Random } from '../store/random.js';

/** A field with what it is asked; `view` stands for where a view may be put. */
interface Asked {
  /** With an alias of its own where it takes arguments. */
  readonly field: string;
  readonly args: readonly string[];
  /** Takes `asOf`, `between` and `statuses`. */
  readonly takesView: boolean;
  /** ` @view(…)` or nothing. */
  readonly directive: string;
  readonly children: readonly Asked[];
  /** The type that its children are asked of, where that is one of several. */
  readonly on?: string;
}

export interface QueryOptions {
  /** No filter, order or list that looks at relations by itself, and no views: what sees relations are relation fields alone. */
  readonly isPlain?: boolean;
}

export interface RandomQuery {
  /** The text of the query; `onOperation` and `onFields` are arguments of a view, without brackets. */
  readonly text: (onOperation?: string, onFields?: string) => string;
  /** How many of its fields read the store. */
  readonly reads: number;
}

/** The relation types of the random chronicles: others are asked about seldom. */
const usualTypes = ['INVESTED_IN', 'ACQUIRED', 'PARTNERED_WITH', 'DISPUTED_WITH', 'SUED', 'LICENSED'] as const;
const usualFields = new Set<string>(usualTypes.flatMap(type => [relationType(type).field, relationType(type).inverseField]));
const relationFields = new Set<string>(relationTypeNames.flatMap(type => [relationType(type).field, relationType(type).inverseField]));

const days = ['2011-04-25', '2011-04-26', '2011-04-30', '2011-06-01', '2011-12-31'] as const;
const texts = ['Harbour', 'HARBOUR bank', 'société', 'A', 'é', 'fir', 'First', 'Å', 'invest/', 'sue/noun', 'April', 'day 1', '\u{1F600}'] as const;
const numbers = ['0', '0.5', '0.75', '1', '5', '10', '12.5', '15.68', '1e12'] as const;
const plainRoots = ['relations', 'company', 'entity', 'companies', 'entities'] as const;
const roots = [...plainRoots, 'milestones', 'people', 'courts', 'nodes', 'regulators'] as const;

/** A question with one root field. Where `$after` and `$before` are given, they are cursors of its root list. */
export function randomQuery(schema: GraphQLSchema, random: Random, { isPlain = false }: QueryOptions = {}): RandomQuery {
  return new Generator(schema, random, isPlain).query();
}

/** The arguments of a view, of those that a relation field takes too. */
export function randomNarrowing(random: Random): string {
  return new Arguments(random, false).narrowing();
}

/** Writes arguments. */
class Arguments {
  readonly random: Random;
  readonly #isPlain: boolean;

  constructor(random: Random, isPlain: boolean) {
    this.random = random;
    this.#isPlain = isPlain;
  }

  narrowing(): string {
    const days = (): string => `"${this.#day()}"`;
    const parts = [
      ...this.random.chance(40) ? [`asOf: ${days()}`] : [], ...this.random.chance(40) ? [`between: ${this.#stretch()}`] : [],
      ...this.random.chance(40) ? [`statuses: [${this.random.some(['STATED', 'PLANNED', 'ALLEGED', 'DENIED', 'ENDED'], 60).join(', ')}]`] : [],
    ];
    return parts.length === 0 ? `asOf: ${days()}` : parts.join(', ');
  }

  view(): string {
    const { random } = this;
    return ` @view(${[
      this.narrowing(), ...random.chance(25) ? ['minConfidence: 0.5'] : [], ...random.chance(25) ? [`documents: [${random.some(['alpha', 'beta', 'gamma'], 60).map(id => `"${id}"`).join(', ')}]`] : [],
      ...random.chance(25) ? [`withoutMilestones: [${random.some(milestoneIds, 30).map(id => `"${id}"`).join(', ')}]`] : [],
    ].join(', ')})`;
  }

  /** A value of a type; `name` is the field or argument that it is for. Deep ones become shallow as `depth` ends. */
  value(type: GraphQLInputType, name: string, depth: number): string {
    if (isNonNullType(type)) return this.#given(type.ofType, name, depth);
    return this.random.chance(2) ? 'null' : this.#given(type, name, depth);
  }

  #given(type: GraphQLInputType, name: string, depth: number): string {
    const { random } = this;
    if (isListType(type)) return `[${Array.from({ length: random.chance(5) ? 0 : 1 + random.below(2) }, () => this.value(type.ofType, name, depth)).filter(text => text !== 'null').join(', ')}]`;
    if (isEnumType(type)) {
      const values = type.getValues().map(value => value.name).filter(value => !this.#isPlain || !value.includes('COUNT'));
      const usual = values.filter(value => (usualTypes as readonly string[]).includes(value.replace('COUNT_', '')));
      const wanted = usual.length > 0 && random.chance(85) ? usual : values;
      return random.one(wanted);
    }
    if (!isInputObjectType(type)) return this.#scalar(type.name, name);
    if (type.name === 'DateRangeInput') return this.#stretch();
    const members = Object.values(type.getFields());
    const asked = members.every(member => isNonNullType(member.type)) ? members : this.#few(members.filter(member => this.#mayAsk(member.name, member.type, depth)));
    return `{ ${asked.map(member => `${member.name}: ${this.value(member.type, member.name, depth - 1)}`).join(', ')} }`;
  }

  #mayAsk(name: string, type: GraphQLInputType, depth: number): boolean {
    const leadsOn = ['EntityFilter', 'RelationFilter', 'MilestoneFilter', 'RelationMatch'].includes(getNamedType(type).name);
    if (this.#isPlain && getNamedType(type).name === 'RelationMatch') return false;
    if (relationFields.has(name) && !usualFields.has(name) && !this.random.chance(5)) return false;
    return !leadsOn || depth > 1;
  }

  #few<T>(items: readonly T[]): readonly T[] {
    const first = this.random.one(items);
    const second = this.random.one(items);
    return this.random.chance(65) || first === second ? [first] : [first, second];
  }

  #scalar(type: string, name: string): string {
    const { random } = this;
    switch (type) {
      case 'ID': return JSON.stringify(random.one(name === 'document' ? ['alpha', 'beta'] : [...entityIds, ...milestoneIds]));
      case 'Int': return String(random.below(4));
      case 'Float': return random.one(numbers);
      case 'Boolean': return random.chance(50) ? 'true' : 'false';
      case 'LocalDate': return JSON.stringify(this.#day());
      case 'Currency': return random.one(['"USD"', '"CNY"']);
      case 'String': return JSON.stringify(random.one(texts));
      default: throw new Error(`No value is known for the scalar ${type}.`);
    }
  }

  #day(): string {
    return this.random.one(days);
  }

  #stretch(): string {
    const [start, end] = [this.random.below(days.length), this.random.below(days.length)].sort();
    return `{ ${[...this.random.chance(75) ? [`start: "${days[start ?? 0]}"`] : [], ...this.random.chance(75) ? [`end: "${days[end ?? 0]}"`] : []].join(', ')} }`;
  }
}

class Generator {
  readonly #schema: GraphQLSchema;
  readonly #random: Random;
  readonly #arguments: Arguments;
  readonly #isPlain: boolean;
  #reads = 0;
  #aliases = 0;

  constructor(schema: GraphQLSchema, random: Random, isPlain: boolean) {
    this.#schema = schema;
    this.#random = random;
    this.#isPlain = isPlain;
    this.#arguments = new Arguments(random, isPlain);
  }

  query(): RandomQuery {
    const field = this.#schema.getQueryType()?.getFields()[this.#random.one<string>(this.#isPlain ? plainRoots : roots)];
    if (field === undefined) throw new Error('A root field that is asked for is gone.');
    const asked = this.#field(field, 2, true);
    const own = this.#directive(30);
    return {
      text: (onOperation = '', onFields = '') => {
        const body = print(asked, onFields);
        const variables = ['after', 'before'].filter(name => body.includes(`$${name}`)).map(name => `$${name}: String`);
        return `query Q${variables.length === 0 ? '' : ` (${variables.join(', ')})`}${onOperation === '' ? own : ` @view(${onOperation})`} { answer: ${body} }`;
      },
      reads: this.#reads,
    };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, isRoot = false): Asked {
    const type = getNamedType(field.type);
    const names = new Set(field.args.map(arg => arg.name));
    const isList = names.has('filter');
    if (isList || isRoot || ['milestone', 'relations'].includes(field.name)) this.#reads++;
    // Entities and milestones are read apart.
    if (field.name === 'nodes' && isRoot) this.#reads++;
    // Where nobody has a name, the search index is read for who may be meant: the data version and an export.
    if (names.has('name') && isRoot) this.#reads += 2;
    return {
      field: field.args.length === 0 || isRoot ? field.name : `a${this.#aliases++}: ${field.name}`, takesView: names.has('asOf'),
      args: isList ? this.#listArguments(field, isRoot) : this.#identity(names),
      directive: isList || isRoot ? this.#directive(15) : '',
      children: this.#children(type.name, depth),
    };
  }

  #identity(names: ReadonlySet<string>): readonly string[] {
    if (names.has('ids')) return [`ids: ${JSON.stringify(this.#random.some([...entityIds, ...milestoneIds, 'company:nobody'], 30))}`];
    if (!names.has('id')) return [];
    return this.#random.chance(50) ? [`id: ${JSON.stringify(this.#random.one(entityIds))}`] : [`name: ${JSON.stringify(this.#random.one(['harbour BANK', 'Societe Brume', 'AZUR', 'nobody']))}`];
  }

  #listArguments(field: GraphQLField<unknown, unknown>, isRoot: boolean): readonly string[] {
    const isForward = this.#random.chance(65);
    return field.args.flatMap(({ name, type }) => {
      if (name === (isForward ? 'first' : 'last')) return [`${name}: ${1 + this.#random.below(5)}`];
      if (name === (isForward ? 'after' : 'before')) return isRoot ? [`${name}: $${name}`] : [];
      if (name === 'filter') return this.#random.chance(isRoot ? 75 : 40) ? [`filter: ${this.#arguments.value(type, name, isRoot ? 5 : 3)}`] : [];
      if (name === 'orderBy') return this.#random.chance(60) ? [`orderBy: ${this.#arguments.value(type, name, 2)}`] : [];
      if (['types', 'direction'].includes(name)) return this.#random.chance(30) ? [`${name}: ${this.#arguments.value(type, name, 1)}`] : [];
      return ['asOf', 'between', 'statuses'].includes(name) && !this.#isPlain && this.#random.chance(10) ? [`${name}: ${this.#arguments.value(type, name, 2)}`] : [];
    });
  }

  #directive(percent: number): string {
    return !this.#isPlain && this.#random.chance(percent) ? this.#arguments.view() : '';
  }

  /** What is asked of what a field gives: all that the model knows, of relation fields one or two. */
  #children(typeName: string, depth: number): readonly Asked[] {
    const type = this.#schema.getType(typeName);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    if (typeName === 'Node') return this.#onEach(['Entity', 'Milestone'], depth);
    const fields = type.getFields();
    const take = (...names: readonly string[]): readonly Asked[] => names.flatMap(name => fields[name] === undefined ? [] : [this.#field(fields[name], depth)]);
    if (typeName.endsWith('Connection')) {
      return [...this.#random.chance(50) ? take('totalCount') : [], ...take('pageInfo'), ...this.#random.chance(30) ? take('nodes') : [], ...take('edges')];
    }
    if (typeName === 'Entity') return [...take('id', 'type', 'name', 'aliases'), ...depth > 0 ? [this.#field(this.#one(fields, 'relations'), depth - 1)] : []];
    if (fields['aliases'] !== undefined) {
      const along = this.#random.some(Object.keys(fields).filter(name => usualFields.has(name) || name === 'relations'), 25).slice(0, 2);
      return [...take('id', 'type', 'name', 'aliases'), ...depth > 0 ? along.map(name => this.#field(this.#one(fields, name), depth - 1)) : []];
    }
    if (fields['evidence'] !== undefined) {
      const scalars = Object.values(fields).filter(({ type: each, args }) => args.length === 0 && isLeafType(getNamedType(each)) && !isListType(getNullableType(each))).map(({ name }) => name);
      return [
        ...take(...scalars, 'date', 'amount', 'evidence'), ...take(this.#random.one(['source', 'target', 'node'])),
        ...typeName === 'Relation' ? this.#onEach(['InvestedIn', 'Acquired', 'Sued'], depth) : [],
      ];
    }
    if (typeName === 'Milestone') return [...take('id', 'key', 'heading', 'date', 'text'), ...depth > 0 ? [this.#field(this.#one(fields, 'relations'), depth - 1)] : []];
    if (typeName === 'Evidence') return [...take('quote', 'start', 'end', 'rule'), ...depth > 0 && this.#random.chance(20) ? [this.#field(this.#one(fields, 'milestone'), 0)] : []];
    return Object.values(fields).filter(({ args }) => args.length === 0).map(each => this.#field(each, depth - 1));
  }

  #onEach(types: readonly string[], depth: number): readonly Asked[] {
    return types.map(on => ({ field: '', args: [], takesView: false, directive: '', on, children: this.#children(on, on === 'Entity' || on === 'Milestone' ? depth : 0).filter(({ children }) => on === 'Entity' || on === 'Milestone' || children.length === 0) }));
  }

  #one(fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>, name: string): GraphQLField<unknown, unknown> {
    const field = fields[name];
    if (field === undefined) throw new Error(`The field ${name} is gone.`);
    return field;
  }
}

function print({ field, args, takesView, directive, children, on }: Asked, viewArguments: string): string {
  const given = [...args, ...takesView && viewArguments !== '' ? [viewArguments] : []];
  const below = children.length === 0 ? '' : ` { ${children.map(child => print(child, viewArguments)).join(' ')} }`;
  return on === undefined ? `${field}${given.length === 0 ? '' : `(${given.join(', ')})`}${directive}${below}` : `... on ${on}${below}`;
}
