import type { Block, Page } from './block.js';
import { decodeEntities } from './html-entities.js';
import { readText } from './read-text.js';

/** Elements that show no text of the page's own. */
const skipped = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'footer', 'aside', 'button', 'select', 'iframe', 'object', 'title']);
/** Elements whose content ends at their end tag whatever stands in it. */
const raw = new Set(['script', 'style', 'title', 'template', 'noscript', 'svg', 'iframe', 'select']);
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 's',
  'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'o:p']);

const tag = /<(\/?)([a-z][\w:-]*)((?:"[^"]{0,5000}"|'[^']{0,5000}'|[^'">]){0,5000})>/iy;

/** Collects the text between block elements, as a browser shows it. */
class BlockCollector {
  readonly blocks: Block[] = [];
  private text = '';
  private firstLine = 0;

  add(html: string, line: number): void {
    const shown = decodeEntities(html).replace(/\s+/g, ' ');
    if (this.text.trim() === '' && shown.trim() !== '') this.firstLine = line + (/^\s*/.exec(html)?.[0].split('\n').length ?? 1) - 1;
    this.text += shown;
  }

  breakLine(): void {
    this.text += '\n';
  }

  flush(level: number | null): void {
    const text = this.text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ').trim();
    this.text = '';
    if (text === '') return;
    if (level !== null) this.blocks.push({ text, line: this.firstLine, level, apart: false });
    else this.blocks.push(...readText(text).blocks.map((block) => ({ ...block, line: this.firstLine, apart: false })));
  }
}

/** Offset of the end of an element whose content is skipped, its end tag included; the end of the page where it is never closed. */
function endOfElement(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]{0,5000}>`, 'gi');
  tags.lastIndex = from;
  let depth = 1;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    depth += match[1] === '/' ? -1 : raw.has(name) ? 0 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}

/** Cuts a saved HTML page into headings and paragraphs of the text that it shows. */
export function readHtml(html: string): Page {
  const collector = new BlockCollector();
  let title: string | null = null;
  let level: number | null = null;
  let line = 1;
  let at = 0;
  const advance = (to: number): void => {
    for (let i = html.indexOf('\n', at); i >= 0 && i < to; i = html.indexOf('\n', i + 1)) line += 1;
    at = to;
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) {
      collector.add(html.slice(at, end), line);
      advance(end);
    }
    if (open < 0) break;
    if (html.startsWith('<!', at) || html.startsWith('<?', at)) {
      const isComment = html.startsWith('<!--', at);
      const close = html.indexOf(isComment ? '-->' : '>', at + 2);
      advance(close < 0 ? html.length : close + (isComment ? 3 : 1));
      continue;
    }
    tag.lastIndex = at;
    const match = tag.exec(html);
    if (!match) {
      collector.add('<', line);
      advance(at + 1);
      continue;
    }
    const name = (match[2] ?? '').toLowerCase();
    const isEnd = match[1] === '/';
    const after = at + match[0].length;
    if (skipped.has(name) && !isEnd && !match[0].endsWith('/>')) {
      if (!inline.has(name) && name !== 'button') collector.flush(level);
      const stop = endOfElement(html, name, after);
      if (name === 'title') title ??= decodeEntities(html.slice(after, stop).replace(/<[\s\S]*$/, '')).replace(/\s+/g, ' ').trim();
      advance(stop);
      continue;
    }
    if (name === 'br') collector.breakLine();
    else if (!inline.has(name)) {
      collector.flush(level);
      const heading = /^h([1-6])$/.exec(name);
      if (heading) level = isEnd ? null : Number(heading[1]);
    }
    advance(after);
  }
  collector.flush(level);
  return { blocks: collector.blocks, title: title === '' ? null : title, year: null };
}
