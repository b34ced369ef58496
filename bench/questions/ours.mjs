/** The six questions as our server is asked them. `told` makes an answer comparable with those of the others. */
const newest = 'orderBy: [{ by: DATE, direction: DESC }]';
const deal = 'edges { id date { start } amount { value currency } node { id name } }';
const pairs = edges => edges.map(({ id, node }) => [id, node.id]);

export const ours = {
  Q1: {
    query: `query Q1($name: String!) { company(name: $name) { id name investments(first: 25, ${newest}) { ${deal} } investors(first: 25, ${newest}) { ${deal} } } }`,
    told: ({ company }) => [pairs(company.investments.edges), pairs(company.investors.edges)],
  },
  Q2: {
    query: `query Q2 { companies(first: 50) { nodes { id name relations(first: 3, ${newest}) { totalCount edges { id type date { start } node { id name } } } } } }`,
    told: ({ companies }) => companies.nodes.map(({ id, relations }) => [id, relations.totalCount, pairs(relations.edges)]),
  },
  Q3: {
    query: `query Q3($name: String!) { company(name: $name) { partners(first: 10, ${newest}, filter: { node: { type: { eq: Company } } }) { edges { id date { start } node { id name
      ... on Company { investors(first: 10, ${newest}) { ${deal} } } } } } } }`,
    told: ({ company }) => company.partners.edges.map(({ id, node }) => [id, node.id, pairs(node.investors.edges)]),
  },
  Q4: {
    query: 'query Q4($id: ID!) { company(id: $id) { relations(first: 50) { edges { id type date { start } node { id name } evidence { quote milestone { id text } } } } } }',
    told: ({ company }) => company.relations.edges.map(({ id, evidence: [first] }) => [id, first.milestone.text]),
  },
  Q5: {
    query: 'query Q5($from: String!, $to: String!) { paths(from: $from, to: $to, k: 1, maxLength: 4) { nodes { id name } steps { relation { id type date { start } } } } }',
    told: ({ paths: [path] }) => path?.nodes.length ?? null,
  },
  Q6: {
    query: `query Q6($currency: Currency!) {
      months: stats(types: [INVESTED_IN], filter: { amount: { currency: $currency } }, groupBy: [MONTH], first: 500) { nodes { keys { label } count amounts { sum } } }
      investors: stats(types: [INVESTED_IN], filter: { amount: { currency: $currency } }, groupBy: [SOURCE], first: 10, orderBy: [{ by: SUM_AMOUNT, currency: $currency, direction: DESC }]) {
        nodes { keys { entity { id name } } count amounts { sum } } } }`,
    told: ({ months, investors }) => [months.nodes.map(({ keys: [{ label }], count }) => [label, count]), investors.nodes.map(({ keys: [{ entity }], amounts: [{ sum }] }) => [entity.id, sum])],
  },
};
