/** The SDL that follows from the ontology: pure functions from declarations to text. */
import { attributes, type AttributeKind, type AttributeName, changes, type EntityType, entityTypeNames, entityTypes, type RelationType, relationType, relationTypeNames, statuses } from './ontology.js';
import { connectionTypeName, edgeTypeName, hasTwoSides, otherEnd, relationFieldsOf, relationTypeName, type RelationField, type Side } from './names.js';

/** The domain files say the same at more length: these stand a hundred times in the schema, which is read by people and by programs. */
const page = `"How many." first: Int
    "A cursor." after: String
    "From the end." last: Int
    "A cursor." before: String`;

const relationArguments = `${page}
    "Which." filter: RelationFilter
    "By date." orderBy: [RelationOrder!]
    "On or before." asOf: LocalDate
    "These days." between: DateRangeInput
    "As stated." statuses: [Status!]`;

const exampleIds: Readonly<Record<EntityType, string>> = {
  Company: 'company:tencent', Regulator: 'regulator:ministry-of-commerce', Court: 'court:beijing-high-people-s-court', Organization: 'organization:tsinghua-university',
  Person: 'person:jack-ma', Product: 'product:weibo', Regulation: 'regulation:advertising-law', Place: 'place:beijing',
};

const attributeTypes: Readonly<Record<AttributeKind, string>> = { money: 'Money', percent: 'Float', text: 'String', change: 'Change' };

/** Entity types, relation types, their fields and connections, and the enums and inputs that list them. */
export function printOntology(): string {
  return [
    '# Printed from ontology.ts by generate.ts: change it there.',
    rootFields(),
    ...entityTypeNames.flatMap(type => [entityObject(type), ...entityConnection(type)]),
    ...relationTypeNames.flatMap(relationTypes),
    entityFilter(),
    enumeration('EntityType', 'The kinds of entities.', entityTypeNames.map(type => [type, entityTypes[type].about])),
    enumeration('RelationType', 'The kinds of relations.', relationTypeNames.map(type => [type, relationType(type).about])),
    enumeration('Status', 'How the text presents a fact.', Object.entries(statuses)),
    enumeration('Change', 'What happened to a post.', Object.entries(changes).map(([change, about]) => [change.toUpperCase(), about])),
    enumeration('EntityOrderKey', 'What entities can be sorted by.', [
      ['NAME', 'Name.'], ['TYPE', 'Type.'], ['RELATION_COUNT', 'How many relations it has.'],
      ...relationTypeNames.map((type): [string, string] => [`COUNT_${type}`, `How many of type ${type}.`]),
    ]),
    enumeration('SearchType', 'What a search can find.', [...entityTypeNames.map((type): [string, string] => [type, `Entities of type ${type}.`]), ['Milestone', 'Passages.']]),
  ].join('\n\n') + '\n';
}

function rootFields(): string {
  return `extend type Query {\n${entityTypeNames.map(type => `  "A ${type} by id or by name. Null where there is none."
  ${entityTypes[type].field}("For example ${exampleIds[type]}." id: ID, "Its name or any alias; case and punctuation do not matter." name: String): ${type}
  "All of type ${type}."
  ${entityTypes[type].pluralField}(
    ${page}
    "Which ones." filter: EntityFilter
    "Default: by name." orderBy: [EntityOrder!]
  ): ${type}Connection!`).join('\n')}\n}`;
}

function entityObject(type: EntityType): string {
  return `${quoted(entityTypes[type].about)}
type ${type} implements Entity & Node {
  "For example ${exampleIds[type]}."
  id: ID!
  "What it is."
  type: EntityType!
  "The fullest name that the text uses."
  name: String!
  "Its other names in the text."
  aliases: [String!]!
  "Where the text names it, in order of date."
  mentions("How many at most." first: Int): MentionList!
  "Why its other names are names of it."
  mergedFrom: [MergedName!]!
  "Its relations of all types, seen from it: node is the other end."
  relations(
    "Only these types." types: [RelationType!]
    "Which end it is: OUT for the one who does it." direction: Direction
    ${relationArguments}
  ): EntityRelationsConnection!
${relationFieldsOf(type, relationTypeNames).map(relationFieldText).join('\n')}
}`;
}

function relationFieldText({ type, side, field }: RelationField): string {
  const seen = side === 'IN' ? 'IN' : 'OUT';
  return `  ${quoted(fieldAbout(type, side))}
  ${field}(
    ${relationArguments}
  ): ${connectionTypeName(type, seen)}!`;
}

function fieldAbout(type: RelationType, side: RelationField['side']): string {
  const { says, inverse } = relationType(type);
  return `What it ${side === 'IN' ? inverse : says}.`;
}

function entityConnection(type: EntityType): readonly string[] {
  return [connection(`${type}Connection`, `A page of type ${type}.`, `${type}Edge`, type), `"One of a page."
type ${type}Edge {
  "Its place."
  cursor: String!
  "The ${type}."
  node: ${type}!
}`];
}

/** One object type; or, where `node` differs by side, an interface and an object type for each side. */
function relationTypes(type: RelationType): readonly string[] {
  const { about } = relationType(type);
  const name = relationTypeName(type);
  const node = 'Entity';
  const pages = sidesOf(type).map(side => connection(connectionTypeName(type, side), `A page of ${name}.`, edgeTypeName(type, side), otherEnd(type, side)));
  if (!hasTwoSides(type)) return [`${quoted(about)}\ntype ${name} implements Relation & Node${priced(type)} ${relationFields(type, otherEnd(type, 'OUT'))}`, ...pages];
  return [
    `${quoted(about)}\ninterface ${name} implements Relation & Node${priced(type)} ${relationFields(type, node)}`,
    ...sidesOf(type).map(side => `"${name}, seen from its ${side === 'OUT' ? 'source' : 'target'}."\ntype ${edgeTypeName(type, side)} implements ${name} & Relation & Node${priced(type)} ${relationFields(type, otherEnd(type, side), () => `See ${name}.`)}`),
    ...pages,
  ];
}

function sidesOf(type: RelationType): readonly Side[] {
  return hasTwoSides(type) ? ['OUT', 'IN'] : ['OUT'];
}

function priced(type: RelationType): string {
  return relationType(type).attributes.includes('amount') ? ' & Priced' : '';
}

function relationFields(type: RelationType, node: string, aboutOf = (name: AttributeName): string => attributes[name].about): string {
  const own = relationType(type).attributes.map((name: AttributeName) => `  ${quoted(aboutOf(name))}\n  ${name}: ${attributeTypes[attributes[name].kind]}`);
  return `{
  "Stable."
  id: ID!
  "${type}."
  type: RelationType!
  "In words."
  sentence: String!
  "Who did it."
  source: ${otherEnd(type, 'IN')}!
  "To whom."
  target: ${otherEnd(type, 'OUT')}!
  "Other end."
  node: ${node}!
  "Its place."
  cursor: String
  "When."
  date: DateRange!
  "As stated."
  status: Status!
  "From 0 to 1."
  confidence: Float!
  "Its words."
  evidence: [Evidence!]!
${own.join('\n')}
}`;
}

/** A list of entities takes all types of their relations together. */
const aggregateOf = (isOfEntities: boolean): string => `\n  "As stats."\n  aggregate(${isOfEntities ? '"Of these." types: [RelationType!] ' : ''}"By what." groupBy: [StatsKey!] "How many." first: Int): StatsConnection!`;

function connection(name: string, about: string, edge: string, node: string): string {
  return `${quoted(about)}
type ${name} {
  "The edges."
  edges: [${edge}!]!
  "Other ends."
  nodes: [${node}!]!
  "The page."
  pageInfo: PageInfo!
  "How many in all."
  totalCount: Int!${aggregateOf(name === `${node}Connection`)}
}`.replace('"Other ends."', name === `${node}Connection` ? '"The items."' : '"Other ends."');
}

function entityFilter(): string {
  const fields = new Map(entityTypeNames.flatMap(type => relationFieldsOf(type, relationTypeNames)).map(field => [field.field, field]));
  return `extend input EntityFilter {\n${[...fields.values()].map(({ type, side, field }) => `  ${quoted(fieldAbout(type, side))} ${field}: RelationMatch`).join('\n')}\n}`;
}

function enumeration(name: string, about: string, values: readonly (readonly [string, string])[]): string {
  return `${quoted(about)}\nenum ${name} {\n${values.map(([value, text]) => `  ${quoted(text)} ${value}`).join('\n')}\n}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
