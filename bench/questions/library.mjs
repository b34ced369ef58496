/**
 * The six questions as @neo4j/graphql is asked them: as well as the API allows that it makes of the same graph. It has no field over all types of
 * relation, so Q2 and Q4 ask each; it cannot follow an edge's milestone, so Q4 asks twice; Q5 and Q6 cannot be said and are Cypher behind `@cypher`.
 */
import { cypher } from './cypher.mjs';

/** The fields of a company, by relation type and direction. */
const fields = [
  ['investments', 'INVESTED_IN', 'OUT'], ['investors', 'INVESTED_IN', 'IN'], ['partnersTo', 'PARTNERED_WITH', 'OUT'], ['partnersFrom', 'PARTNERED_WITH', 'IN'], ['launches', 'LAUNCHED', 'OUT'],
  ['acquisitions', 'ACQUIRED', 'OUT'], ['acquirers', 'ACQUIRED', 'IN'], ['lawsuitsFiled', 'SUED', 'OUT'], ['lawsuitsFaced', 'SUED', 'IN'], ['licenses', 'LICENSED', 'IN'],
];

const asJson = ({ query }, columns) => `@cypher(statement: """${query.replace(/RETURN [^{]*$/, `RETURN {${columns.map(name => `${name}: ${name}`).join(', ')}} AS answer`)}""", columnName: "answer")`;

/** One type for any other end, by the label that every entity has: the fewest types, and the shortest statements. */
export const typeDefs = `
  type Fact @relationshipProperties { id: ID! start: String! amount: Float currency: String milestone: String! }
  type Entity @node { id: ID! name: String! }
  type Milestone @node { id: ID! text: String! }
  type Company @node { id: ID! name: String!
    ${fields.map(([name, type, direction]) => `${name}: [Entity!]! @relationship(type: "${type}", direction: ${direction}, properties: "Fact")`).join('\n    ')}
    partnerCompanies: [Company!]! @relationship(type: "PARTNERED_WITH", direction: OUT, properties: "Fact", queryDirection: UNDIRECTED) }
  type PathNode { id: ID! name: String! }
  type PathRelation { id: ID! type: String! date: String! }
  type FoundPath { nodes: [PathNode!]! relations: [PathRelation!]! }
  type Month { month: String! deals: Int! total: Float! }
  type Investor { id: ID! name: String! deals: Int! total: Float! }
  type Sums { months: [Month!]! investors: [Investor!]! }
  type Query {
    shortest(from: ID!, to: ID!): FoundPath ${asJson({ query: cypher.Q5.query.replace(/RETURN \[/, 'WITH [') + ' RETURN nodes, relations' }, ['nodes', 'relations'])}
    sums(currency: String!): Sums ${asJson(cypher.Q6, ['months', 'investors'])}
  }`;

const newest = 'sort: [{ edge: { start: DESC } }, { edge: { id: ASC } }]';
const deal = 'edges { node { id name } properties { id start amount currency } }';
const pairs = edges => edges.map(({ node, properties }) => [properties.id, node.id]);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** What a client has to put together by itself. */
const together = (entity, direction, first) => fields.flatMap(([name]) => entity[`${name}Connection`].edges)
  .sort((a, b) => direction * compare(a.properties.start, b.properties.start) || compare(a.properties.id, b.properties.id)).slice(0, first);

export const library = {
  Q1: {
    query: `query Q1($name: String!) { companies(where: { name: { eq: $name } }) { id name investmentsConnection(first: 25, ${newest}) { ${deal} } investorsConnection(first: 25, ${newest}) { ${deal} } } }`,
    told: ({ companies: [{ investmentsConnection, investorsConnection }] }) => [pairs(investmentsConnection.edges), pairs(investorsConnection.edges)],
  },
  Q2: {
    query: `query Q2 { companies(limit: 50, sort: [{ name: ASC }]) { id name ${fields.map(([name]) => `${name}Connection(first: 3, ${newest}) { totalCount edges { node { id name } properties { id start } } }`).join(' ')} } }`,
    told: ({ companies }) => companies.map(company => [company.id, fields.reduce((sum, [name]) => sum + company[`${name}Connection`].totalCount, 0), pairs(together(company, -1, 3))]),
  },
  Q3: {
    query: `query Q3($name: String!) { companies(where: { name: { eq: $name } }) { partnerCompaniesConnection(first: 10, ${newest}) { edges { properties { id start } node { id name investorsConnection(first: 10, ${newest}) { ${deal} } } } } } }`,
    told: ({ companies: [{ partnerCompaniesConnection }] }) => partnerCompaniesConnection.edges.map(({ node, properties }) => [properties.id, node.id, pairs(node.investorsConnection.edges)]),
  },
  Q4: {
    query: `query Q4($id: ID!) { companies(where: { id: { eq: $id } }) { ${fields.map(([name]) => `${name}Connection(first: 50, sort: [{ edge: { start: ASC } }, { edge: { id: ASC } }]) { edges { node { id name } properties { id start milestone } } }`).join(' ')} } }`,
    second: {
      query: 'query Q4b($ids: [ID!]!) { milestones(where: { id: { in: $ids } }) { id text } }',
      variables: ({ companies: [company] }) => ({ ids: [...new Set(together(company, 1, 50).map(({ properties }) => properties.milestone))] }),
    },
    told: ({ companies: [company] }, { milestones }) => {
      const texts = new Map(milestones.map(({ id, text }) => [id, text]));
      return together(company, 1, 50).map(({ properties: { id, milestone } }) => [id, texts.get(milestone)]);
    },
  },
  Q5: { query: 'query Q5($from: ID!, $to: ID!) { shortest(from: $from, to: $to) { nodes { id name } relations { id type date } } }', told: ({ shortest }) => shortest?.nodes.length ?? null },
  Q6: {
    query: 'query Q6($currency: String!) { sums(currency: $currency) { months { month deals total } investors { id name deals total } } }',
    told: ({ sums: { months, investors } }) => [months.map(({ month, deals }) => [month, deals]), investors.map(({ id, total }) => [id, total])],
  },
};
