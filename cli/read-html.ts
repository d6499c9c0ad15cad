import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageContext, TextBlock } from '../lib/core/gazetteer/mention.ts';
import { findPageAbout } from '../lib/page/about/page-about.ts';
import { findPageDate } from '../lib/page/about/page-date.ts';
import { createPageReader } from '../lib/page/read/page-reader.ts';

/** A page as the extension would read it. */
export interface HtmlPage {
  /** all blocks, joined by line feeds; offsets refer to it */
  text: string;
  /** each block's id is where it begins in `text` */
  blocks: TextBlock[];
  page: PageContext;
}

/**
 * Reads the text of an HTML file by the same rules as the extension. Blocks and omitted parts are the same. Styles are
 * those in the file. Scripts don't run and nothing is fetched. Bytes are read in the encoding that they declare.
 */
export function readHtml(html: Uint8Array | string): HtmlPage {
  // Without a console of its own, jsdom reports every style sheet that it can't parse.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  const { document } = window;
  const blocks: TextBlock[] = [];
  let text = '';
  for (const block of inWindow(window, () => readBlocks(document))) {
    if (text) text += '\n';
    blocks.push({ id: text.length, ...block });
    text += block.text;
  }
  const publishedOn = findPageDate(document);
  const { lang } = document.documentElement;
  const about = findPageAbout(document);
  window.close();
  return {
    text,
    blocks,
    page: { ...(publishedOn ? { publishedOn } : {}), ...(lang ? { lang } : {}), about },
  };
}

function readBlocks({ body }: Document): Omit<TextBlock, 'id'>[] {
  const reader = createPageReader({ root: () => body, mayHoldName: () => true });
  for (const _ of reader.read());
  return reader.blocks().map(({ text, aside }) => ({ text, ...(aside ? { aside } : {}) }));
}

/**
 * The globals of a page that Node lacks: its interfaces and the functions that reading calls. They exist while `read`
 * runs. jsdom has no layout, so everything counts as visible.
 */
function inWindow<Result>(window: Window & typeof globalThis, read: () => Result): Result {
  window.Element.prototype.checkVisibility = isRendered;
  const interfaces = Object.getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name));
  const missing = [...interfaces, 'getComputedStyle', 'innerHeight'].filter(
    (name) => !(name in globalThis),
  );
  for (const name of missing) Reflect.set(globalThis, name, Reflect.get(window, name));
  try {
    return read();
  } finally {
    for (const name of missing) Reflect.deleteProperty(globalThis, name);
  }
}

/**
 * `checkVisibility` without arguments, which jsdom lacks. Neither the element nor one around it may be `display: none`.
 */
function isRendered(this: Element): boolean {
  for (let each: Element | null = this; each; each = each.parentElement) {
    const { display } = getComputedStyle(each);
    if (display === 'none' || (display === 'contents' && each === this)) return false;
  }
  return true;
}
