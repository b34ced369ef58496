/** What every example says of the sample that is shipped: facts that stand in its text. On Neo4j the answers are the same (examples.test.ts). */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readChronicle } from '../../import/pipeline.js';
import { parseExamples } from '../../schema/examples.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { dataOf, storeWith } from './support.js';

const root = new URL('../../', import.meta.url);
const examples = parseExamples(readFileSync(new URL('examples/queries.graphql', root), 'utf8'));
const sample = 'china-internet-2011-retold.txt';
const { facts } = readChronicle(readFileSync(new URL(`samples/${sample}`, root)), sample);
const textOf = new Map(facts?.milestones.map(({ id, text }) => [id, text]));

let store: GraphStore;
beforeAll(async () => { if (facts !== null) store = await storeWith(facts); });
afterAll(() => store.close());

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every value under a key, at whatever depth, in order. */
function all(data: Json, key: string): readonly Json[] {
  if (Array.isArray(data)) return data.flatMap((item: Json) => all(item, key));
  if (data === null || typeof data !== 'object') return [];
  return Object.entries(data as Readonly<Record<string, Json>>).flatMap(([name, value]) => name === key ? [value] : all(value, key));
}
const written = (value: Json | undefined): string => typeof value === 'string' ? value : JSON.stringify(value ?? null);
const numbers = (data: Json, key: string): readonly number[] => all(data, key).map(Number);
const falls = (some: readonly number[]): boolean => some.every((value, place) => place === 0 || value <= (some[place - 1] ?? 0));
/** Lists under a key, each with something in it. */
const lists = (data: Json, key: string): readonly (readonly Json[])[] => all(data, key) as readonly (readonly Json[])[];
const member = (data: Json | undefined, key: string): Json => (data as Readonly<Record<string, Json>>)[key] ?? null;

/** What an answer has as text; or what holds of it, which is then to be true. */
type Said = readonly string[] | ((data: Json) => boolean);

const says: Readonly<Record<string, readonly Said[]>> = {
  WhatIsHere: [['"milestones":177', '"documents":1'], data => numbers(data, 'count').length === 8 + 17],
  AllAboutOneCompany: [['Tencent invested in Kingsoft', 'For HKD 892 million, Tencent bought 15.68% of Kingsoft'], data => all(data, 'quote').every(quote => [...textOf.values()].some(text => text.includes(written(quote))))],
  FindByHalfAName: [data => all(data, 'id')[0] === 'company:alibaba'],
  Initials: [data => all(data, 'id')[0] === 'regulator:people-s-bank-of-china'],
  PassagesAboutASubject: [['handed out the first 27 licenses for third-party payment'], data => numbers(member(member(data, 'search'), 'months'), 'count').reduce((sum, count) => sum + count, 0) === numbers(data, 'totalCount')[0]],
  WhoIsInTheMiddle: [['Alibaba Group', 'China Mobile'], data => falls(numbers(member(member(data, 'companies'), 'nodes'), 'totalCount'))],
  ByTheirIds: [data => written(lists(data, 'nodes')[0]?.map(node => node && member(node, 'name'))) === '["Sina","Tencent",null]'],
  WhoInvestedInWhom: [['Tencent invested in Huayi Media', '"value":450000000,"currency":"CNY"', 'Sina invested in wm18', '"stakePercent":29', 'DST invested in 360buy']],
  WhoStandsBehind: [['"Huayi Media"', '"Kingsoft"', '"kaixin"', '"stakePercent":15.68', '"text":"July 6"'], data => lists(data, 'investors').length > 0],
  LargestSums: [['"text":"RMB 450 million"'], data => falls(numbers(data, 'value')), data => all(data, 'text').every(text => /RMB|yuan/.test(written(text)))],
  SoughtAfter: [['Trust Bridge Partners', 'Sequoia Capital'], data => numbers(data, 'totalCount').every(count => count >= 2)],
  InvestorsNeverBought: [['"Tencent"'], data => numbers(member(member(data, 'companies'), 'nodes'), 'totalCount').every(count => count > 0)],
  InvestorsInCompany: [['Sina invested in wm18', 'DST invested in 360buy']],
  SumsBetween: [['Baidu invested in Qunar', '"value":306000000'], data => falls(numbers(data, 'value')) && numbers(data, 'value').every(value => value >= 1e7 && value <= 1e9)],
  Acquisitions: [['Renren Inc. acquired 56', 'USD 80 million']],
  HowOneComesToAnother: [['which listed Youku.']],
  DifferentWays: [['which listed Youku.'], data => new Set(lists(data, 'nodes').map(nodes => JSON.stringify(nodes))).size === lists(data, 'nodes').length],
  OnlyMoneyAndOwnership: [['Sina invested in Tudou.', '"stakePercent":9.05']],
  HowSeveralHangTogether: [['"connected":true', '"Tudou"']],
  InCommon: [["People's Bank of China licensed China Mobile", "People's Bank of China licensed China Telecom"]],
  AroundOneCompany: [['company:alipay', '"truncated":[]']],
  WhatWasIssued: [["Supreme People's Court issued Opinions on Giving Full Play to the IPR Judicial Function"]],
  InvestigatedOrSanctioned: [['National Development and Reform Commission investigated China Telecom', 'National Development and Reform Commission investigated China Unicom', 'Over broadband access']],
  LicensedAndInvestigated: [data => written(lists(member(data, 'both'), 'nodes')[0]?.map(node => member(node, 'name'))) === '["China Telecom","China Unicom"]'],
  LicensedCompanies: [['China Mobile', 'China Telecom', 'China Unicom', '"license":"third-party payment license"', "People's Bank of China"]],
  LawSuits: [['Tencent sued Qihoo 360', "Chaoyang District People's Court of Beijing"]],
  Rulings: [['"beneficiary":"Tencent"', 'RMB 400,000', 'RMB 100,000']],
  Quarrels: [['Alibaba Group disputed with Yahoo!', 'Tencent sued Qihoo 360', 'Citron Research disputed with Qihoo 360']],
  PostsOfPeople: [['"title":"board member","change":"APPOINTED"', 'Zhang Hongjiang']],
  WhoResigned: [['Wei Zhe held a position at Alibaba Group', 'Li Xuhui held a position at Alibaba Group']],
  Founders: [['Wang Wei founded Tudou', 'China Telecom founded E-Surfing Media Co., Ltd.']],
  PassagesOfAMonth: [['china-internet-2011-retold#M055'], data => all(data, 'date').every(date => written(member(date, 'start')) <= '2011-04-30' && written(member(date, 'end')) >= '2011-04-01')],
  KnownByThen: [data => lists(member(data, 'june'), 'nodes')[0]?.length === 1 && (lists(member(data, 'december'), 'nodes')[0]?.length ?? 0) >= 3],
  WithoutSomePassages: [data => member(member(data, 'milestones'), 'totalCount') === 175 && !all(data, 'id').some(id => /#M00[12]$/.test(written(id)))],
  Surest: [data => falls(numbers(data, 'confidence')) && numbers(data, 'confidence').every(confidence => confidence >= 0.9)],
  LastPassages: [['"totalCount":177', '"hasPreviousPage":true', '513 million']],
  WordsBehind: [data => all(data, 'evidence').flat().every(evidence => written(all(evidence, 'text')[0]).slice(Number(member(evidence, 'start')), Number(member(evidence, 'end'))) === member(evidence, 'quote'))],
  Mentions: [data => all(data, 'text').every(text => text === 'Sina') && numbers(data, 'totalCount')[0] === all(data, 'text').length],
  WhyOneCompany: [['"name":"Alibaba"', '"reason":"well-known alias of Alibaba"']],
  WhyNoInvestment: [['the quarrel of Yahoo! and Alibaba over Alipay'], data => lists(data, 'passages')[0]?.length === numbers(data, 'totalCount')[0] && all(data, 'verdict').every(verdict => verdict !== '')],
  SilentSentences: [data => (lists(member(data, 'milestones'), 'nodes')[0] ?? []).every(node => all(node, 'silent').flat().every(span => textOf.get(written(member(node, 'id')))?.slice(Number(member(span, 'start')), Number(member(span, 'end'))) === member(span, 'text')))],
  CoverageOfAPassage: [['"text":"Kingsoft","mention":{"entity":{"id":"company:kingsoft"}}', 'Tencent invested in Kingsoft']],
  CiteADeal: [['“The video sharing website 56 was bought for USD 80 million by Renren Inc.” The Chinese Internet in 2011, retold. 2011-09-27.', '@misc{china-internet-2011-retold-M125']],
  Conflicts: [data => member(member(data, 'conflicts'), 'totalCount') === lists(member(data, 'conflicts'), 'nodes')[0]?.length],
  MonthByMonth: [['"label":"2011-01"', '"label":"2011-12"']],
  OneCompanyInOrder: [['Tencent invested in Huayi Media'], data => falls(all(data, 'start').map(start => -Date.parse(written(start))))],
  WhatChanged: [['"kind":"BEGAN"'], data => all(data, 'start').every(start => written(start) > '2011-06-30' && written(start) <= '2011-12-31')],
  InvestedThenPartnered: [['Sina invested in Tudou (2011-08-17), then Letv partnered with Tudou (2011-10-19)'], data => numbers(data, 'days').every(days => days <= 183)],
  InvestedByQuarter: [['"label":"2011-Q3"', '"currency":"HKD","count":1,"sum":892000000']],
  InvestedByMonthWithWords: [['"label":"2011-05"', '{"currency":"CNY","sum":450000000}', 'Huayi Media received an investment of RMB 450 million from Tencent.']],
  MoneyOfTheSued: [['"Qihoo 360"', 'Qihoo 360 listed on New York Stock Exchange']],
  BiggestSpenders: [data => all(data, 'label')[0] === 'Tencent' && falls(numbers(data, 'sum'))],
  CountedByType: [['Alibaba Group'], data => lists(data, 'aggregate').every(aggregate => falls(numbers(aggregate, 'count')))],
  CentralAndTogether: [['Alibaba Group'], data => falls(numbers(data, 'score')) && Number(all(data, 'modularity')[0]) > 0.3],
};

test('of every example it is checked what it says', () => {
  expect(Object.keys(says).sort()).toEqual(examples.map(({ name }) => name).sort());
});

test.each(examples)('$name: $title', async ({ name, query }) => {
  const data = await dataOf(store, query) as Json;
  for (const said of says[name] ?? []) {
    if (typeof said === 'function') expect([said.toString(), said(data)]).toEqual([said.toString(), true]);
    else for (const words of said) expect(JSON.stringify(data)).toContain(words);
  }
});
