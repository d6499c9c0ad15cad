import { markBlockQuotes } from './block-quotes.ts';

/** Elements that begin and end a paragraph. */
const BLOCK =
  /^(?:P|H[1-6]|LI|BLOCKQUOTE|DIV|SECTION|ARTICLE|MAIN|HEADER|UL|OL|DL|DT|DD|TABLE|TBODY|THEAD|TR|TD|TH|PRE|HR|BR|FIGURE|ASIDE)$/;

/** Pictures with captions, and media. Their text isn't part of the article. */
const SKIPPED =
  /^(?:FIGURE|FIGCAPTION|PICTURE|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|FORM|SELECT|SVG|IFRAME|VIDEO|AUDIO|TIME)$/;

/**
 * In UTF-16 units. A paragraph that is one link is a teaser, unless it is longer than any headline or is a sentence.
 */
const MAX_TEASER = 160;

/** At least six words that end as a sentence does. Headlines have no full stop. */
const SENTENCE = /^(?:\S+\s+){5,}\S*[.!?…]['"”’»)]*$/u;

/** `Node.TEXT_NODE` and `Node.ELEMENT_NODE`. On the command line there is no global with these. */
const TEXT = 3;
const ELEMENT = 1;

interface Paragraph {
  text: string;
  /** UTF-16 units inside links */
  linked: number;
  /** the block quotation that contains it */
  quote: Element | undefined;
  /** a paragraph of running text, and not an item of a list or a heading */
  isRunning: boolean;
}

/**
 * The paragraphs of an article's element, with white space collapsed. A paragraph that is one link is left out as a
 * teaser for another article, unless it is a sentence.
 */
export function readParagraphs(root: Element): string[] {
  const paragraphs: Paragraph[] = [];
  const open = (quote?: Element, isRunning = false) => ({ text: '', linked: 0, quote, isRunning });
  let current: Paragraph = open();
  const close = (quote?: Element, isRunning?: boolean) => {
    const text = current.text.replace(/\s+/g, ' ').trim();
    if (text) paragraphs.push({ ...current, text });
    current = open(quote, isRunning);
  };
  const visit = (node: Node, isLink: boolean, around?: Element) => {
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      current.text += data;
      if (isLink) current.linked += data.trim().length;
    } else if (node.nodeType === ELEMENT) {
      const { tagName, childNodes } = node as Element;
      const name = tagName.toUpperCase();
      if (SKIPPED.test(name)) return;
      const isBlock = BLOCK.test(name);
      const quote = name === 'BLOCKQUOTE' ? (node as Element) : around;
      if (isBlock) close(quote, name === 'P' || name === 'DIV');
      for (const child of childNodes) visit(child, isLink || name === 'A', quote);
      if (isBlock) close(around);
    }
  };
  visit(root, false);
  close();
  return markBlockQuotes(paragraphs.filter((paragraph) => !isTeaser(paragraph)));
}

const isTeaser = ({ text, linked, isRunning }: Paragraph): boolean =>
  text.length < MAX_TEASER && linked > 0.8 * text.length && !(isRunning && SENTENCE.test(text));
