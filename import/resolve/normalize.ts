import { legalForms } from '../extract/names/heads.js';

/** Most names: nothing in them is to be folded but case. */
const plain = /^[A-Za-z0-9 &-]*$/;

/** The form in which two names are compared: compatibility characters and case folded, accents, punctuation, article and legal forms dropped. */
export function normalizeName(name: string): string {
  const folded = plain.test(name) ? name.toLowerCase() : name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, "'").replace(/\.(?=(?:com|cn|net|org)\b)/g, '\u0001')
    .replace(/["“”.,!()?]/g, ' ').replace(/\u0001/g, '.');
  const words = folded.replace(/^\s*the\s+/, '').split(/\s+/).filter(word => word !== '');
  const kept = words.filter((word, i) => i === 0 || !legalForms.has(word) || word === 'company' && i < words.length - 1);
  return (kept.length > 0 ? kept : words).join(' ');
}

/** A readable id: `company:qihoo-360`. Other scripts keep their letters. */
export function entityId(type: string, name: string): string {
  const slug = normalizeName(name).replace(/&/g, ' and ').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${type.toLowerCase()}:${slug === '' ? 'unnamed' : slug}`;
}
