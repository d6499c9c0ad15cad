import { Parser } from 'htmlparser2';
import { FormatError, type Pieces } from '../records/read-part.ts';

/** An element of XML with everything in it. */
export interface XmlNode {
  /** lower case, with its prefix: `content:encoded` */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlNode | string)[];
}

/** UTF-16 units of one item. */
const LONGEST = 4_000_000;
/** Elements within each other in one item. */
const DEEPEST = 200;

/**
 * Reads a feed as XML, forgivingly, item by item. Yields each item, and then the root with all the rest. Entities of a
 * document type are not read, so none can grow. Throws a FormatError for an item that is too large or too deep.
 */
export async function* readXml(
  pieces: Pieces,
  isItem: (name: string) => boolean,
): AsyncGenerator<XmlNode> {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const open: XmlNode[] = [root];
  const ready: XmlNode[] = [];
  let inItem = 0;
  let length = 0;
  const grow = (by: number) => {
    length += by;
    if (length > LONGEST) throw new FormatError({ cause: 'size', detail: `${LONGEST}` });
  };
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const name = raw.toLowerCase();
        if (open.length > DEEPEST) throw new FormatError({ cause: 'size', detail: name });
        const node: XmlNode = { name, attributes, children: [] };
        for (const value of Object.values(attributes)) grow(value.length);
        grow(name.length);
        if (isItem(name) && inItem === 0) inItem = open.length;
        else open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(text) {
        grow(text.length);
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        const node = open.length > 1 ? open.pop() : undefined;
        if (!node || inItem !== open.length) return;
        ready.push(node);
        inItem = 0;
        length = 0;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for await (const piece of pieces) {
    parser.write(piece);
    yield* ready.splice(0);
  }
  const isCut = open.length > 1;
  // The end closes whatever is open, also the item that is not whole.
  const isItemCut = inItem > 0;
  parser.end();
  yield* isItemCut ? ready.slice(0, -1) : ready;
  yield root;
  if (isCut) throw new FormatError({ cause: 'cut' });
}

/** The children of this name. */
export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== 'string' && child.name === name,
  );

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  childrenOf(node, name)[0];

/** All text in an element. Undefined without the element. */
export const xmlText = (node: XmlNode | undefined): string | undefined =>
  node?.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('');
