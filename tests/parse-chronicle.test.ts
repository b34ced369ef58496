import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { documentId, parseChronicle, type ParsedChronicle, type ParseOptions } from '../import/parse/parse-chronicle.js';
import { formatProblem } from '../import/parse/problem.js';

function parse(text: string, file = 'notes.txt', options: ParseOptions = {}): ParsedChronicle {
  return parseChronicle(new TextEncoder().encode(text), file, options);
}

/** `heading | start..end | text` of each milestone. */
function lines({ milestones }: ParsedChronicle): string[] {
  return milestones.map(({ heading, date, text }) => `${heading ?? '-'} | ${date.start === date.end ? date.start : `${date.start}..${date.end}`} | ${text}`);
}

function codes({ problems }: ParsedChronicle): string[] {
  return problems.map(({ code, line }) => `${line ?? '-'} ${code}`);
}

const museumTop = 'Harbour Museum\n\nCurrent Position: History>>2004>>Milestones\n\n';

describe('a museum page saved as text', () => {
  test('takes its year from the position line and its title from the first line', () => {
    const parsed = parse(`${museumTop}January 18\n\nHarbour Bank opened.\n\nFrom March\n\nNordwind Air grew.\n`, 'Harbour 2004.txt');
    expect(parsed.document).toEqual({ id: 'harbour-2004', title: 'Harbour Museum', year: 2004, format: 'museum', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(lines(parsed)).toEqual(['January 18 | 2004-01-18 | Harbour Bank opened.', 'From March | 2004-03-01..2004-12-31 | Nordwind Air grew.']);
    expect(parsed.problems).toEqual([]);
  });

  test('numbers its milestones M001, M002, …', () => {
    const { milestones } = parse(`${museumTop}May 4\n\nA.\n\nMay 5\n\nB.\n`, 'h.txt');
    expect(milestones.map(({ id, key, ordinal }) => [id, key, ordinal])).toEqual([['h#M001', 'M001', 1], ['h#M002', 'M002', 2]]);
  });

  test('dates a paragraph without a heading between its neighbours', () => {
    const { milestones } = parse(`${museumTop}May 4\n\nA.\n\n\nIt stands alone.\n\nMay 9\n\nB.\n`);
    expect(milestones[1]).toMatchObject({ heading: null, text: 'It stands alone.', date: { start: '2004-05-04', end: '2004-05-09', precision: 'RANGE', origin: 'inferred', text: '' } });
  });

  test('dates one before a restart of the dates up to the end of the year', () => {
    const { milestones } = parse(`${museumTop}December 30\n\nA.\n\n\nIt stands alone.\n\nJanuary 25\n\nB.\n`);
    expect(milestones.map(({ section, date }) => [section, date.start, date.end])).toEqual([[1, '2004-12-30', '2004-12-30'], [1, '2004-12-30', '2004-12-31'], [2, '2004-01-25', '2004-01-25']]);
  });

  test('begins a new section where the dates start over, and not where two are out of order', () => {
    const headings = ['April 18', 'April 1', 'August 30', 'From August 17 to 25', 'By the end of 2004', 'January 2', 'Early 2004', 'February 1'];
    const { milestones } = parse(museumTop + headings.map((heading) => `${heading}\n\nText.\n\n`).join(''));
    expect(milestones.map(({ section }) => section)).toEqual([1, 1, 1, 1, 1, 2, 2, 2]);
  });

  test('cuts a heading from the text that it is glued to', () => {
    expect(lines(parse(`${museumTop}May 4\n\nA.\n\nMay 10 launched the "Member" service.\n`))[1]).toBe('May 10 | 2004-05-10 | launched the "Member" service.');
  });

  test('keeps holes and spaces in the text exactly', () => {
    const text = 'Platforms such as and were sued by harbourbank , said ( ).  Two spaces stay.';
    expect(parse(`${museumTop}May 4\n\n${text}\n`).milestones[0]?.text).toBe(text);
  });

  test('reads Windows line ends and a byte order mark', () => {
    const unix = `${museumTop}May 4\n\nA.\n\n\nB stands alone.\n`;
    expect(lines(parse(`\ufeff${unix.replaceAll('\n', '\r\n')}`))).toEqual(lines(parse(unix)));
  });

  test('reports a heading that is no date, skips what it heads, and reads the rest', () => {
    const parsed = parse(`${museumTop}May 4\n\nA.\n\nFebruary 30\n\nB.\n\nApirl 26\n\nC.\n\nMay 5\n\nD.\n`);
    expect(lines(parsed)).toEqual(['May 4 | 2004-05-04 | A.', 'May 5 | 2004-05-05 | D.']);
    expect(codes(parsed)).toEqual(['9 UNREADABLE_DATE', '13 UNREADABLE_DATE']);
  });

  test('reports a heading without text', () => {
    expect(codes(parse(`${museumTop}May 4\n\nMay 5\n\nA.\n\nMay 6\n`))).toEqual(['5 HEADING_WITHOUT_TEXT', '11 HEADING_WITHOUT_TEXT']);
  });

  test('reads the sample that is shipped: 177 milestones in three sections, no problem', () => {
    const parsed = parseChronicle(readFileSync('samples/china-internet-2011-retold.txt'), 'china-internet-2011-retold.txt');
    expect([parsed.milestones.length, parsed.milestones.at(-1)?.section, parsed.problems]).toEqual([177, 3, []]);
    const gold = readFileSync('tests/gold/sample/china-internet-2011-retold.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; header: string | null; text: string });
    expect(parsed.milestones.map(({ key, heading, text }) => [key, heading, text])).toEqual(gold.map(({ id, header, text }) => [id, header, text]));
  });
});

describe('plain text and Markdown', () => {
  test('plain text needs no empty lines between heading and text', () => {
    expect(lines(parse('Chronicle\n2011-04-26\nA opened.\n2011-04-27\nB opened.\n'))).toEqual(['2011-04-26 | 2011-04-26 | A opened.', '2011-04-27 | 2011-04-27 | B opened.']);
  });

  test('dates may stand at the start of each line', () => {
    expect(lines(parse('26 April 2011: A opened.\n27 April 2011: B opened.\n'))).toEqual(['26 April 2011 | 2011-04-26 | A opened.', '27 April 2011 | 2011-04-27 | B opened.']);
  });

  test('a wrapped paragraph keeps its line ends', () => {
    expect(parse('26 April 2011\n\nA opened\nits doors in\nMay 2012 there.\n').milestones.map(({ text }) => text)).toEqual(['A opened\nits doors in\nMay 2012 there.']);
  });

  test('every paragraph below a heading has its date', () => {
    expect(lines(parse('26 April 2011\n\nA opened.\n\nB opened.\n'))).toEqual(['26 April 2011 | 2011-04-26 | A opened.', '26 April 2011 | 2011-04-26 | B opened.']);
  });

  test('the year comes from the title, from headings before, from the file name, or from the option', () => {
    expect(lines(parse('Harbour in 2008\n\nMay 4\n\nA.\n'))).toEqual(['May 4 | 2008-05-04 | A.']);
    expect(lines(parse('4 May 2008\n\nA.\n\n5 May\n\nB.\n'))[1]).toBe('5 May | 2008-05-05 | B.');
    expect(lines(parse('Notes\n\nMay 4\n\nA.\n', 'harbour-2008.txt'))).toEqual(['May 4 | 2008-05-04 | A.']);
    expect(lines(parse('Harbour in 2008\n\nMay 4\n\nA.\n', 'a.txt', { year: 1999 }))).toEqual(['May 4 | 1999-05-04 | A.']);
  });

  test('headings without any year are reported with what to do', () => {
    const parsed = parse('Notes\n\nMay 4\n\nA.\n');
    expect(parsed.document).toBeNull();
    expect(codes(parsed)).toEqual(['3 NO_YEAR', '- NO_DATE']);
    expect(parsed.problems.map(formatProblem)[0]).toMatch(/^notes\.txt:3: The heading "May 4" has no year.*--year/);
  });

  test('Markdown: headings date what stands below them, marks are not text', () => {
    const parsed = parse('# Harbour\n\n## 26 April 2011\n\n**Harbour Bank** bought [Nordwind Air](https://example.org/x).\n\n### April 2012\n\n- A opened.\n- B *closed*.\n', 'h.md');
    expect(parsed.document).toMatchObject({ title: 'Harbour', format: 'markdown' });
    expect(lines(parsed)).toEqual([
      '26 April 2011 | 2011-04-26 | Harbour Bank bought Nordwind Air.', 'April 2012 | 2012-04-01..2012-04-30 | A opened.', 'April 2012 | 2012-04-01..2012-04-30 | B closed.',
    ]);
    expect(parsed.problems).toEqual([]);
  });

  test('Markdown: outer headings give the year, list items begin with their day', () => {
    expect(lines(parse('# 2011\n\n## April\n\n- 3 April: A opened.\n- **4 April** – B opened.\n\n## May\n\nC opened.\n', 'h.md'))).toEqual([
      '3 April | 2011-04-03 | A opened.', '4 April | 2011-04-04 | B opened.', 'May | 2011-05-01..2011-05-31 | C opened.',
    ]);
  });

  test('Markdown: a paragraph below a heading that is no date is reported', () => {
    expect(codes(parse('## 2011-04-26\n\nA.\n\n## Sources\n\nTwo books were read.\n', 'h.md'))).toEqual(['7 TEXT_WITHOUT_DATE']);
  });

  test('Markdown: underlined headings and front matter', () => {
    const parsed = parse('---\ntitle: Harbour\nyear: 2010\n---\n\n4 May\n-----\n\nA.\n', 'h.md');
    expect([parsed.document?.title, ...lines(parsed)]).toEqual(['Harbour', '4 May | 2010-05-04 | A.']);
  });
});

describe('a saved HTML page', () => {
  const page = `<!DOCTYPE html><html><head><title>Harbour Museum</title><style>p { color: red }</style></head><body>
<nav><a href="/">Home</a></nav><div>Current Position: History&gt;&gt;2004&gt;&gt;Milestones</div>
<p><strong>January 18</strong></p>
<p><a href="#">Harbour Bank</a> &amp; Nordwind&nbsp;Air opened
  together.</p><p></p><p>It stands alone.</p>
<h3>February 2</h3><div>Second.</div><div>May 10 launched a service.</div>
<script>if (a < b) document.write("May 5")</script><footer>Copyright 2004</footer></body></html>`;

  test('is read as the page shows it', () => {
    const parsed = parse(page, 'h.html');
    expect(parsed.document).toMatchObject({ title: 'Harbour Museum', year: 2004, format: 'html' });
    expect(lines(parsed)).toEqual([
      'January 18 | 2004-01-18 | Harbour Bank & Nordwind Air opened together.', '- | 2004-01-18..2004-02-02 | It stands alone.', 'February 2 | 2004-02-02 | Second.',
      'May 10 | 2004-05-10 | launched a service.',
    ]);
    expect(parsed.problems).toEqual([]);
  });

  test('is known by its first line whatever the ending of the file', () => {
    expect(parse(page, 'h.txt').document?.format).toBe('html');
  });

  test('problems name the line of the page', () => {
    expect(codes(parse(page.replace('February 2', 'February 30'), 'h.html'))).toEqual(['6 UNREADABLE_DATE']);
  });
});

describe('JSON Lines', () => {
  test('keep their own ids and may have dates, headers or none', () => {
    const parsed = parse('{"id":"a","date":"2011-04-26","text":"A."}\n\n{"header":"May 4","text":" B. "}\n{"id":7,"header":null,"text":"C."}\n{"date":{"start":"2011-08-17","end":"2011-08-25"},"text":"D."}\n', 'harbour-2011.jsonl');
    expect(parsed.milestones.map(({ key }) => key)).toEqual(['a', 'M002', '7', 'M004']);
    expect(lines(parsed)).toEqual(['2011-04-26 | 2011-04-26 | A.', 'May 4 | 2011-05-04 |  B. ', '- | 2011-05-04..2011-08-17 | C.', '- | 2011-08-17..2011-08-25 | D.']);
    expect(parsed.problems).toEqual([]);
  });

  test('a line that cannot be read is reported and skipped', () => {
    const parsed = parse([
      '{"id":"a","date":"2011-04-26","text":"A."}', '{"id":', '[1]', '{"id":"b","date":"2011-02-30","text":"B."}', '{"id":"c","text":"C."}', '{"id":"d","date":"2011","text":""}',
      '{"id":"a","date":"2011","text":"E."}', '{"date":"May 4","text":"F."}', '{"id":"x#y","date":"2011","text":"G."}', `{"date":"2011","text":"${'long '.repeat(210_000)}"}`,
    ].join('\n'), 'h.jsonl');
    expect(lines(parsed)).toEqual(['2011-04-26 | 2011-04-26 | A.']);
    expect(codes(parsed)).toEqual(['2 BAD_JSON', '3 BAD_RECORD', '4 UNREADABLE_DATE', '5 BAD_RECORD', '6 BAD_RECORD', '7 DUPLICATE_ID', '8 NO_YEAR', '9 BAD_RECORD', '10 LINE_TOO_LONG']);
  });
});

describe('a file of which nothing can be read', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  test.each([
    ['not UTF-8', 'a.txt', Uint8Array.from([...Buffer.from('2011\nAll '), 0xe9, 0x20]), 'NOT_UTF8', 2, /byte 9 \(0xe9\)/],
    ['UTF-16', 'a.txt', bytes(0xff, 0xfe, 0x41, 0), 'NOT_UTF8', null, /UTF-16/],
    ['empty', 'a.txt', bytes(), 'EMPTY_FILE', null, /empty/],
    ['only spaces', 'a.txt', bytes(32, 10, 10), 'EMPTY_FILE', null, /empty/],
    ['binary', 'a.txt', bytes(65, 0, 66), 'BINARY_FILE', null, /zero bytes/],
    ['a PDF', 'a.pdf', new TextEncoder().encode('%PDF-1.7'), 'BINARY_FILE', null, /a PDF/],
    ['over 100 MB', 'a.txt', new Uint8Array(100 * 1024 * 1024 + 1), 'FILE_TOO_LARGE', null, /101 MB/],
    ['without a date', 'a.txt', new TextEncoder().encode('A story.\n\nIt has no dates.'), 'NO_DATE', null, /No dated paragraph/],
    ['of an unknown format', 'a.csv', new TextEncoder().encode('2011,x'), 'UNKNOWN_FORMAT', null, /"a\.csv"/],
  ])('%s', (_, file, content, code, line, message) => {
    const parsed = parseChronicle(content, file, {});
    expect(parsed.document).toBeNull();
    expect(parsed.problems).toEqual([{ file, line, code, message: expect.stringMatching(message), fix: expect.stringMatching(/\.$/) }]);
  });
});

test('a paragraph of 1 MB is reported and skipped, the rest is read', () => {
  const parsed = parse(`2011-04-26\n\n${'a'.repeat(1_000_000)}\n\n2011-04-27\n\nB.\n`);
  expect(codes(parsed)).toEqual(['3 LINE_TOO_LONG']);
  expect(lines(parsed)).toEqual(['2011-04-27 | 2011-04-27 | B.']);
});

test('the id of a document is its file name, readable and stable', () => {
  expect(['/x/The Year 2011.txt', 'Künste_1999.html', 'notes', '.txt', '…'].map(documentId)).toEqual(['the-year-2011', 'kunste-1999', 'notes', 'txt', 'document']);
});

test('the same bytes give the same result whatever the time zone', () => {
  const text = 'December 31, 2011\n\nA.\n\nJanuary 1, 2012\n\nB.\n';
  const zone = process.env['TZ'];
  const results = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((name) => {
    process.env['TZ'] = name;
    return JSON.stringify(parse(text));
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(results[0]).toBe(results[1]);
});

test('no bytes make it throw', () => {
  // A fixed linear congruential sequence: random-looking, the same in each run.
  let seed = 1;
  const next = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const pieces = ['<', '>', '<!--', '-->', '<p', '</div>', '"', '&#x', '&amp;', '# ', '**', '[', '](', '\n', '\n\n', '---\n', 'May 10', '2011', ' – ', '{"', '}', '\u0000', 'é', ' to ', '.'];
  for (const ending of ['txt', 'md', 'html', 'jsonl', '']) {
    for (let run = 0; run < 100; run += 1) {
      const text = Array.from({ length: 60 }, () => pieces[next(pieces.length)]).join('');
      expect(parse(text, `a.${ending}`).problems).toBeInstanceOf(Array);
    }
  }
});
