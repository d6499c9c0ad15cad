/** Elements that begin and end a paragraph. */
const BLOCK =
  /^(?:P|H[1-6]|LI|BLOCKQUOTE|DIV|SECTION|ARTICLE|MAIN|HEADER|UL|OL|DL|DT|DD|TABLE|TBODY|THEAD|TR|TD|TH|PRE|HR|BR|FIGURE|ASIDE)$/;

/** Pictures with captions, and media: their text isn't part of the article. */
const SKIPPED =
  /^(?:FIGURE|FIGCAPTION|PICTURE|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON|FORM|SELECT|SVG|IFRAME|VIDEO|AUDIO|TIME)$/;

/** UTF-16 units: a paragraph that is one link is a teaser unless it is longer than a headline. */
const MAX_TEASER = 160;

/** `Node.TEXT_NODE` and `Node.ELEMENT_NODE`: a document on the command line has no global for them. */
const TEXT = 3;
const ELEMENT = 1;

interface Paragraph {
  text: string;
  /** UTF-16 units of it inside links */
  linked: number;
}

/**
 * The paragraphs of an article's element, with white space collapsed. A paragraph that is one link is a teaser for
 * another article and is left out.
 */
export function readParagraphs(root: Element): string[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph = { text: '', linked: 0 };
  const close = () => {
    const text = current.text.replace(/\s+/g, ' ').trim();
    if (text) paragraphs.push({ text, linked: current.linked });
    current = { text: '', linked: 0 };
  };
  const visit = (node: Node, isLink: boolean) => {
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      current.text += data;
      if (isLink) current.linked += data.trim().length;
    } else if (node.nodeType === ELEMENT) {
      const { tagName, childNodes } = node as Element;
      const name = tagName.toUpperCase();
      if (SKIPPED.test(name)) return;
      const isBlock = BLOCK.test(name);
      if (isBlock) close();
      for (const child of childNodes) visit(child, isLink || name === 'A');
      if (isBlock) close();
    }
  };
  visit(root, false);
  close();
  return paragraphs.filter((paragraph) => !isTeaser(paragraph)).map(({ text }) => text);
}

const isTeaser = ({ text, linked }: Paragraph): boolean =>
  text.length < MAX_TEASER && linked > 0.8 * text.length;
