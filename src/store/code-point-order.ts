/**
 * Compares two strings by code point, as both stores order strings. JavaScript's `<` compares UTF-16 units and puts characters beyond
 * the basic plane (emoji) before U+E000 to U+FFFF; shifting the surrogates above those mends it unit by unit.
 */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
