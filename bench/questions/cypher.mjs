/** The six questions as the best Cypher that we know, over the same graph. */
const facts = 'INVESTED_IN|PARTNERED_WITH|LAUNCHED|ACQUIRED|SUED|LICENSED';
const deal = other => `{id: r.id, date: r.start, amount: r.amount, currency: r.currency, other: ${other}.id, name: ${other}.name}`;
const pairs = rows => rows.map(({ id, other }) => [id, other]);

export const cypher = {
  Q1: {
    query: `MATCH (c:Company {name: $name})
      CALL (c) { MATCH (c)-[r:INVESTED_IN]->(t) WITH r, t ORDER BY r.start DESC, r.id LIMIT 25 RETURN collect(${deal('t')}) AS investments }
      CALL (c) { MATCH (c)<-[r:INVESTED_IN]-(s) WITH r, s ORDER BY r.start DESC, r.id LIMIT 25 RETURN collect(${deal('s')}) AS investors }
      RETURN c.id AS id, c.name AS name, investments, investors`,
    told: ([{ investments, investors }]) => [pairs(investments), pairs(investors)],
  },
  Q2: {
    query: `MATCH (c:Company) WHERE c.name > '' WITH c ORDER BY c.name LIMIT 50
      CALL (c) { MATCH (c)-[r:${facts}]-(o) WITH r, o ORDER BY r.start DESC, r.id LIMIT 3 RETURN collect({id: r.id, type: type(r), date: r.start, other: o.id, name: o.name}) AS newest }
      RETURN c.id AS id, c.name AS name, COUNT { (c)-[:${facts}]-() } AS relations, newest ORDER BY name`,
    told: rows => rows.map(({ id, relations, newest }) => [id, relations, pairs(newest)]),
  },
  Q3: {
    query: `MATCH (c:Company {name: $name})
      CALL (c) { MATCH (c)-[p:PARTNERED_WITH]-(x:Company) RETURN p, x ORDER BY p.start DESC, p.id LIMIT 10 }
      CALL (x) { MATCH (x)<-[r:INVESTED_IN]-(i) WITH r, i ORDER BY r.start DESC, r.id LIMIT 10 RETURN collect(${deal('i')}) AS investors }
      RETURN p.id AS id, p.start AS date, x.id AS partner, x.name AS name, investors ORDER BY date DESC, id`,
    told: rows => rows.map(({ id, partner, investors }) => [id, partner, pairs(investors)]),
  },
  Q4: {
    query: `MATCH (c:Company {id: $id})-[r:${facts}]-(o) WITH c, r, o ORDER BY r.start, r.id LIMIT 50
      MATCH (m:Milestone {id: r.milestone})
      RETURN r.id AS id, type(r) AS type, startNode(r) = c AS outgoing, r.start AS date, o.id AS other, o.name AS name, m.id AS milestone, m.text AS text ORDER BY date, id`,
    told: rows => rows.map(({ id, text }) => [id, text]),
  },
  Q5: {
    query: `MATCH (a:Company {id: $from}), (b:Company {id: $to}) MATCH p = shortestPath((a)-[:${facts}*..4]-(b))
      RETURN [n IN nodes(p) | {id: n.id, name: n.name}] AS nodes, [r IN relationships(p) | {id: r.id, type: type(r), date: r.start}] AS relations`,
    told: ([path]) => path?.nodes.length ?? null,
  },
  Q6: {
    query: `CALL () { MATCH ()-[r:INVESTED_IN]->() WHERE r.currency = $currency WITH substring(r.start, 0, 7) AS month, count(r) AS deals, sum(r.amount) AS total ORDER BY month
        RETURN collect({month: month, deals: deals, total: total}) AS months }
      CALL () { MATCH (i)-[r:INVESTED_IN]->() WHERE r.currency = $currency WITH i, count(r) AS deals, sum(r.amount) AS total ORDER BY total DESC, i.name LIMIT 10
        RETURN collect({id: i.id, name: i.name, deals: deals, total: total}) AS investors }
      RETURN months, investors`,
    told: ([{ months, investors }]) => [months.map(({ month, deals }) => [month, deals]), investors.map(({ id, total }) => [id, total])],
  },
};
