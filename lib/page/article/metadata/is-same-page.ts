/** Parts of a path that name another form of a page, not another page. */
const FORM = /\/(?:amp|m|print|index\.\w+)(?=\/|$)|\.amp(?=\.html?$|$)/gi;

/** A number of at least four digits that is no year, and at least three words: such a part belongs to one article. */
const NUMBER = /(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}(?!\d)/;
const SLUG = /[\p{L}\p{N}][-_][\p{L}\p{N}]+[-_][\p{L}\p{N}]/u;

/**
 * Whether two addresses on one site mean the same page. They do if both paths have one article's own part, or differ
 * only in the form of the page. A query may distinguish articles with the same path.
 */
export function isSamePage(own: URL, said: URL): boolean {
  const [path, other] = [pathOf(own), pathOf(said)];
  const part = ownPartOf(path);
  if (part !== undefined) return part === ownPartOf(other);
  return path === other && (own.search === '' || own.search === said.search);
}

const pathOf = ({ pathname }: URL): string =>
  decode(pathname)
    .replace(FORM, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\.html?$/i, '')
    .toLowerCase();

/** The last part of the path that belongs to one article. */
function ownPartOf(path: string): string | undefined {
  const parts = path.split('/');
  const slug = parts.findLast((part) => SLUG.test(part));
  const number = parts.map((part) => NUMBER.exec(part)?.[0]).findLast((found) => found);
  return number ?? slug;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // Bytes that aren't UTF-8 stay as they are.
    return path;
  }
}
