/** One object of a page's JSON-LD. Its properties are whatever the page wrote. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** UTF-16 units: a longer script is the site's data and doesn't describe its article. */
const MAX_SCRIPT = 500_000;

/** At most this many objects of a page are read. */
const MAX_NODES = 2000;

/** schema.org types that are articles, https://schema.org/Article and below. */
const ARTICLE =
  /^(?:.*[/:])?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

/**
 * Every object of a page's JSON-LD scripts (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents),
 * outer before inner, with graphs and lists flattened. A script that is not valid JSON is left out: pages often break
 * theirs.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT) collect(parse(text), nodes);
  }
  return nodes;
}

/** The object that describes the page's article, or the first if a page describes several. */
export function findArticleNode(nodes: readonly JsonLdNode[]): JsonLdNode | undefined {
  return nodes.find((node) => listOf(node['@type']).some((type) => ARTICLE.test(String(type))));
}

/** The names in a property that holds texts, objects with a `name`, or references to such objects. */
export function namesOf(value: unknown, nodes: readonly JsonLdNode[]): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (!isNode(item)) return [];
    const named = item.name === undefined ? nodes.find((node) => isSameId(node, item)) : item;
    return listOf(named?.name).filter((name) => typeof name === 'string');
  });
}

/** A property as text. If there are several values, the first. */
export function textOf(value: unknown): string | undefined {
  const [first] = listOf(value);
  const text = isNode(first) ? first['@value'] : first;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function parse(text: string): unknown {
  try {
    // Old pages wrap their scripts in comments and write line breaks inside strings.
    return JSON.parse(
      text
        .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
        .replace(/[\n\r\t]/g, ' '),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function collect(start: unknown, nodes: JsonLdNode[]): void {
  const open = [start];
  for (let value = open.shift(); value !== undefined; value = open.shift()) {
    if (nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) open.unshift(...value.filter((item) => item !== undefined));
    else if (isNode(value)) {
      nodes.push(value);
      open.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner));
    }
  }
}

const isSameId = (node: JsonLdNode, reference: JsonLdNode): boolean =>
  reference['@id'] !== undefined && node['@id'] === reference['@id'] && node.name !== undefined;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
