/** A document of which all sums are the same and change together, in one transaction: who reads two different ones has read two versions. */
const [lender, count] = ['company:ledger-lender', 30];
const nameOf = number => `Ledger Firm ${number}`;
const idOf = number => `company:ledger-firm-${number}`;
const date = { start: '2021-05-05', end: '2021-05-05', precision: 'DAY', origin: 'stated', text: '2021-05-05' };

function facts(turn) {
  const document = { id: 'ledger', title: 'Ledger', year: 2021, sha256: '00', format: 'text' };
  const firms = Array.from({ length: count }, (_, number) => ({ id: idOf(number), type: 'Company', name: nameOf(number), aliases: [] }));
  const entities = [{ id: lender, type: 'Company', name: 'Ledger Lender', aliases: [] }, ...firms];
  const text = `${entities.map(({ name }) => name).join('; ')}; all.`;
  const milestone = { id: 'ledger#M001', document: 'ledger', key: 'M001', section: 1, ordinal: 1, heading: null, date, text };
  const mentions = entities.map(({ id, name }) => { const start = text.indexOf(`${name};`); return { milestone: milestone.id, entity: id, start, end: start + name.length, text: name, reason: 'seed' }; });
  const evidence = { milestone: milestone.id, start: 0, end: text.length, quote: text, sourceSpan: null, targetSpan: null, attributeSpans: {}, rule: 'seed/rule' };
  const assertions = firms.map(({ id }) => ({ type: 'INVESTED_IN', source: lender, target: id, date, status: 'STATED', confidence: 0.9, attributes: { amount: 1_000 + turn, currency: 'USD' }, evidence }));
  return { document, milestones: [milestone], entities, mentions, assertions };
}

export const ledger = {
  facts,
  /** Several statements in one request. */
  query: `{ lender: company(id: "${lender}") { investments(first: 30) { edges { amount { value } } } } firm: company(id: "${idOf(7)}") { investors { edges { amount { value } } } } relations(first: 20, filter: { source: { id: { eq: "${lender}" } } }) { nodes { ... on InvestedIn { amount { value } } } } }`,
  sums: ({ lender: one, firm, relations }) => [...one?.investments.edges ?? [], ...firm?.investors.edges ?? [], ...relations.nodes].map(({ amount }) => amount.value),
};
