/** Elements whose text a reader of the page doesn't read as part of it. */
const SKIPPED: ReadonlySet<string> = new Set<string>([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'title',
  'figure',
  'form',
  'button',
  'select',
  'textarea',
  'video',
  'audio',
  'nav',
]);

/** Elements that stand within a line. All others begin a paragraph. */
const INLINE: ReadonlySet<string> = new Set<string>([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);

/** Text of HTML, and the address of the link with which it ends, if it ends with one. */
export interface PlainText {
  /** paragraphs separated by blank lines */
  text: string;
  endsInLink?: string;
}

/** Collects the text of elements, which are told in the order of the document. */
export interface TextCollector {
  open(name: string, href?: string): void;
  text(text: string): void;
  close(name: string): void;
  take(): PlainText;
}

export function collectText(): TextCollector {
  const paragraphs: string[] = [];
  let line: string[] = [];
  let skipped = 0;
  let link: string | undefined;
  let lastLink: string | undefined;
  const end = () => {
    const text = line.join('').replace(/\s+/gu, ' ').trim();
    if (text) paragraphs.push(text);
    line = [];
  };
  return {
    open(name, href) {
      if (SKIPPED.has(name)) skipped++;
      else if (!INLINE.has(name)) end();
      if (name === 'a') link = href;
    },
    text(text) {
      if (skipped > 0) return;
      line.push(text);
      if (text.trim()) lastLink = link;
    },
    close(name) {
      if (SKIPPED.has(name)) skipped = Math.max(0, skipped - 1);
      else if (!INLINE.has(name)) end();
      if (name === 'a') link = undefined;
    },
    take() {
      end();
      return { text: paragraphs.join('\n\n'), ...(lastLink ? { endsInLink: lastLink } : {}) };
    },
  };
}
