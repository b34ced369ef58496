/** Names of U+00A0 to U+00FF in the order of their code points (HTML 4, section 24.2). */
const latin1 = ('nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para '
  + 'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml '
  + 'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave '
  + 'aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde '
  + 'ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml').split(' ');

const named = new Map<string, string>([
  ...latin1.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['ndash', '–'], ['mdash', '—'], ['lsquo', '‘'], ['rsquo', '’'],
  ['sbquo', '‚'], ['ldquo', '“'], ['rdquo', '”'], ['bdquo', '„'], ['hellip', '…'], ['bull', '•'], ['euro', '€'], ['trade', '™'],
  ['ensp', '\u2002'], ['emsp', '\u2003'], ['thinsp', '\u2009'], ['OElig', 'Œ'], ['oelig', 'œ'], ['Scaron', 'Š'], ['scaron', 'š'],
]);

function codePoint(value: number): string {
  return value > 0 && value <= 0x10ffff && !(value >= 0xd800 && value <= 0xdfff) ? String.fromCodePoint(value) : '\ufffd';
}

/** Replaces character references; one that is not known stays as it stands. A no-break space becomes a space. */
export function decodeEntities(html: string): string {
  return html
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{1,31}));?/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return codePoint(parseInt(hex, 16));
      if (decimal !== undefined) return codePoint(Number(decimal));
      return whole.endsWith(';') ? (named.get(name ?? '') ?? whole) : whole;
    })
    .replace(/\u00a0/g, ' ');
}
