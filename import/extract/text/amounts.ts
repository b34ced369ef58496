/** Sums of money and percentages as a text writes them. */
import type { Span } from '../../../schema/facts.js';

export interface Money extends Span {
  /** In full units: "RMB 400,000" and "RMB 0.4 million" are both 400000. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly text: string;
}

export interface Percent extends Span {
  readonly percent: number;
}

const currencies: Readonly<Record<string, string>> = {
  rmb: 'CNY', cny: 'CNY', yuan: 'CNY', renminbi: 'CNY', '¥': 'CNY', 'us$': 'USD', usd: 'USD', '$': 'USD', dollar: 'USD', dollars: 'USD', 'u.s. dollars': 'USD', 'us dollars': 'USD', 'u.s. dollar': 'USD', 'american dollars': 'USD',
  'hk$': 'HKD', hkd: 'HKD', 'hong kong dollars': 'HKD', '€': 'EUR', eur: 'EUR', euro: 'EUR', euros: 'EUR', ecu: 'XEU', ecus: 'XEU', '£': 'GBP', gbp: 'GBP', pound: 'GBP', pounds: 'GBP', 'pounds sterling': 'GBP', sterling: 'GBP',
  jpy: 'JPY', yen: 'JPY', 'japanese yen': 'JPY', krw: 'KRW', won: 'KRW', 'korean won': 'KRW', inr: 'INR', rs: 'INR', 'rs.': 'INR', '₹': 'INR', rupee: 'INR', rupees: 'INR', aud: 'AUD', 'a$': 'AUD', 'australian dollars': 'AUD',
  cad: 'CAD', 'c$': 'CAD', 'ca$': 'CAD', 'canadian dollars': 'CAD', 'can$': 'CAD', chf: 'CHF', 'swiss francs': 'CHF', 'sfr': 'CHF', franc: 'FRF', francs: 'FRF', 'french francs': 'FRF', ff: 'FRF', frf: 'FRF', 'belgian francs': 'BEF', mark: 'DEM', marks: 'DEM', 'deutsche marks': 'DEM', 'deutschmarks': 'DEM', dm: 'DEM', dem: 'DEM',
  lira: 'ITL', lire: 'ITL', itl: 'ITL', peseta: 'ESP', pesetas: 'ESP', esp: 'ESP', escudos: 'PTE', pte: 'PTE', guilders: 'NLG', nlg: 'NLG', 'dutch guilders': 'NLG', schillings: 'ATS', ats: 'ATS', drachmas: 'GRD', 'irish pounds': 'IEP', 'irish punts': 'IEP', punts: 'IEP',
  sek: 'SEK', 'swedish kronor': 'SEK', kronor: 'SEK', nok: 'NOK', 'norwegian kroner': 'NOK', dkk: 'DKK', kroner: 'DKK', 'danish kroner': 'DKK', rub: 'RUB', rouble: 'RUB', roubles: 'RUB', rubles: 'RUB', brl: 'BRL', reais: 'BRL', 'r$': 'BRL', real: 'BRL', mxn: 'MXN', 'mexican pesos': 'MXN', pesos: 'MXN', clp: 'CLP', 'chilean pesos': 'CLP', ars: 'ARS', pen: 'PEN', soles: 'PEN',
  twd: 'TWD', 'nt$': 'TWD', sgd: 'SGD', 's$': 'SGD', 'singapore dollars': 'SGD', idr: 'IDR', rupiah: 'IDR', myr: 'MYR', ringgit: 'MYR', rm: 'MYR', thb: 'THB', baht: 'THB', php: 'PHP', vnd: 'VND', dong: 'VND', zar: 'ZAR', rand: 'ZAR', ngn: 'NGN', naira: 'NGN', kes: 'KES', ghs: 'GHS', cedis: 'GHS', egp: 'EGP', try: 'TRY', 'turkish lira': 'TRY', pln: 'PLN', zloty: 'PLN', zlotys: 'PLN',
  czk: 'CZK', huf: 'HUF', forint: 'HUF', ils: 'ILS', shekels: 'ILS', aed: 'AED', dirhams: 'AED', sar: 'SAR', riyals: 'SAR', nzd: 'NZD', 'nz$': 'NZD', mop: 'MOP', fim: 'FIM', markka: 'FIM', kwacha: 'ZMW', zmw: 'ZMW', pula: 'BWP', bwp: 'BWP', tenge: 'KZT', kzt: 'KZT', tugrik: 'MNT', mnt: 'MNT', uah: 'UAH', hryvnia: 'UAH', cop: 'COP', lei: 'RON', ron: 'RON', bgn: 'BGN', tzs: 'TZS', xof: 'XOF', mad: 'MAD',
};
const multipliers: Readonly<Record<string, number>> = {
  thousand: 1e3, k: 1e3, million: 1e6, millions: 1e6, mn: 1e6, m: 1e6, mln: 1e6, billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, crore: 1e7, lakh: 1e5, lac: 1e5, hundred: 1e2,
};
const numberWords: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, a: 1, half: 0.5,
};

/** Words and signs that several countries have: whose they are, a text of that country says. */
const byCountry: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  '¥': [[/\b(?:Japan|Japanese|Tokyo|Osaka|yen)\b/i, 'JPY']],
  franc: [[/\b(?:Swiss|Switzerland|Zurich|Zürich|Geneva|Basel|Lausanne)\b/i, 'CHF'], [/\bBelgi(?:an|um)\b|\bBrussels\b/i, 'BEF']],
  lira: [[/\b(?:Turkish|Turkey|Istanbul|Ankara)\b/i, 'TRY']],
  kroner: [[/\b(?:Norwegian|Norway|Oslo)\b/i, 'NOK']],
};

const escape = (word: string): string => word.replace(/[$.]/g, '\\$&').replace(/ /g, '\\s+');
const byLength = (a: string, b: string): number => b.length - a.length;
const names = Object.keys(currencies).sort(byLength);
/** Codes and signs stand before the number, words and codes behind it. */
const before = names.filter(name => /^(?:[a-z]{2,3}|[a-z]{0,3}\$|[¥€£₹]|rs\.|rmb|sfr)$/.test(name) && !/^(?:won|ff)$/.test(name)).map(escape).join('|');
const after = names.filter(name => /^[a-z. ]{3,}$/.test(name) && !/^(?:try|real|mad|all|pen|ron|cop|mark|pound|ecu)$/.test(name)).map(escape).join('|');
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const worded = Object.keys(numberWords).filter(word => word !== 'a').join('|');
const scale = String.raw`thousand|millions?|mn|mln|m|billion|bn|b|trillion|tn|crore|lakh|k`;
const moneyPattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}$])(?:(?<c1>${before})\s?(?<n1>${digits})(?:[\s-]?(?<s1>${scale})(?![\p{L}]))?|(?<n2>${digits}|(?<![\p{L}-])(?:${worded}|a(?=[\s-](?:${scale})(?![\p{L}]))))(?:[\s-]?(?<s2>${scale}))?[\s-](?<c2>${after})(?![\p{L}]))`, 'giu');

/** All sums of money in the text, in order. */
export function findMoney(text: string): Money[] {
  return [...text.matchAll(moneyPattern)].flatMap(match => {
    const groups = match.groups ?? {};
    const number = (groups['n1'] ?? groups['n2'] ?? '').toLowerCase();
    const code = (groups['c1'] ?? groups['c2'] ?? '').toLowerCase().replace(/\s+/g, ' ');
    // Lower-case two-letter codes are words: "rm", "dm".
    if (/^[a-z]{2,3}$/.test(groups['c1'] ?? '') && code !== 'rmb') return [];
    // "two won": not a sum of money but where it counts millions.
    if (code === 'won' && groups['s2'] === undefined) return [];
    const currency = byCountry[code.replace(/^francs$/, 'franc')]?.find(([country]) => country.test(text))?.[1] ?? currencies[code];
    const value = numberWords[number] ?? Number(number.replace(/,/g, ''));
    if (currency === undefined || Number.isNaN(value)) return [];
    const factor = multipliers[(groups['s1'] ?? groups['s2'] ?? '').toLowerCase()] ?? 1;
    return [{ start: match.index, end: match.index + match[0].length, amount: Number((value * factor).toPrecision(12)), currency, text: match[0] }];
  });
}

const percentPattern = new RegExp(String.raw`(?<![\p{N}.])(?<n>\d+(?:\.\d+)?|(?<![\p{L}-])(?:${worded})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?:\s?%|[\s-]per[\s-]?cent(?![\p{L}])|[\s-]percent(?![\p{L}]))`, 'giu');
const fractions: readonly (readonly [RegExp, number])[] = [[/\b(?:a|one)[- ](?:quarter|fourth)\b(?= (?:stake|of|interest|share))/giu, 25], [/\b(?:a|one)[- ]third\b(?= (?:stake|of|interest|share))/giu, 33.33], [/\b(?:a )?half (?:of|the|stake|interest)\b/giu, 50], [/\bthree[- ]quarters\b(?= of)/giu, 75], [/\b(?:a|one)[- ]fifth\b(?= (?:stake|of|interest|share))/giu, 20], [/\b(?:a|one)[- ]tenth\b(?= (?:stake|of|interest|share))/giu, 10]];

/** All percentages in the text, in order. */
export function findPercents(text: string): Percent[] {
  // Most texts have neither, and one look tells so.
  if (!/%|per[\s-]?cent|half|third|quarter|fourth|fifth|tenth/i.test(text)) return [];
  const plain = [...text.matchAll(percentPattern)].map(match => {
    const parts = (match.groups?.['n'] ?? '').toLowerCase().split('-');
    const percent = parts.map(part => numberWords[part] ?? Number(part)).reduce((a, b) => a + b, 0);
    return { start: match.index, end: match.index + match[0].length, percent };
  });
  const worded = fractions.flatMap(([pattern, percent]) => [...text.matchAll(pattern)].map(match => ({ start: match.index, end: match.index + match[0].length, percent })));
  return [...plain, ...worded].sort((a, b) => a.start - b.start);
}
