/** One object of a page's JSON-LD. Its properties are whatever the page wrote. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** All objects of a page, and those that describe something beside its article. */
export interface JsonLd {
  nodes: readonly JsonLdNode[];
  beside: ReadonlySet<JsonLdNode>;
}

/** Properties that lead to other articles: https://schema.org/ItemList, https://schema.org/CreativeWork */
const BESIDE =
  /^(?:itemListElement|hasPart|isPartOf|citation|mentions|relatedLink|isBasedOn|comment|about|review)$/;

/** UTF-16 units: a longer script is the site's data and doesn't describe its article. */
const MAX_SCRIPT = 500_000;

/** Most objects of a page that are read. */
const MAX_NODES = 2000;

/** schema.org types that are articles, https://schema.org/Article and below. */
const ARTICLE =
  /^(?:.*[/:])?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting)$/;

/**
 * Every object of a page's JSON-LD scripts (https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents),
 * outer before inner, with graphs and lists flattened. A script that is not valid JSON is left out: pages often break
 * theirs.
 */
export function readJsonLd(document: Document): JsonLd {
  const nodes: JsonLdNode[] = [];
  const beside = new Set<JsonLdNode>();
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= MAX_SCRIPT) collect(parse(text), nodes, beside);
  }
  return { nodes, beside };
}

/**
 * The object that describes the page's article, which is the one with the highest rating by `rate`. If none is rated
 * above 0, only one may be left that isn't about another page or in a list.
 */
export function findArticleNode(
  { nodes, beside }: JsonLd,
  rate: (node: JsonLdNode) => number,
): JsonLdNode | undefined {
  const rated = nodes
    .filter(isArticle)
    .map((node) => ({ node, rating: rate(node) }))
    .sort((a, b) => b.rating - a.rating);
  const [best] = rated;
  if (best && best.rating > 0) return best.node;
  const [only, ...others] = rated.filter(({ node, rating }) => rating === 0 && !beside.has(node));
  return others.length === 0 ? only?.node : undefined;
}

export const isArticle = (node: JsonLdNode): boolean =>
  listOf(node['@type']).some((type) => ARTICLE.test(String(type)));

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

interface Open {
  value: unknown;
  isBeside: boolean;
}

function collect(start: unknown, nodes: JsonLdNode[], beside: Set<JsonLdNode>): void {
  const open: Open[] = [{ value: start, isBeside: false }];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { value, isBeside } = next;
    if (nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) open.unshift(...value.map((item) => ({ value: item, isBeside })));
    else if (isNode(value)) {
      nodes.push(value);
      if (isBeside) beside.add(value);
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner !== 'object' || !inner) continue;
        open.push({ value: inner, isBeside: isBeside || BESIDE.test(name) });
      }
    }
  }
}

const isSameId = (node: JsonLdNode, reference: JsonLdNode): boolean =>
  reference['@id'] !== undefined && node['@id'] === reference['@id'] && node.name !== undefined;

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
