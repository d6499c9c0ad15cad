/** A headline without the outlet's name at its end, and without character references. */
export const cleanHeadline = (headline: string, publisher: string): string =>
  withoutPublisher(decodeReferences(headline), publisher);

/** `Headline - Outlet`, `Headline | Outlet`, in any spelling of the outlet. */
function withoutPublisher(title: string, publisher: string): string {
  // The words after the last of these marks, or after a colon.
  const last = Math.max(0, title.search(/[-–—|·»][^-–—|·»]*$/));
  const mark = /(?<=\s)[-–—|·»:]\s/.exec(title.slice(Math.max(0, last - 1)));
  const at = mark ? Math.max(0, last - 1) + mark.index : title.length;
  const head = title.slice(0, at).trimEnd();
  const said = bareName(title.slice(at + 1));
  const own = bareName(publisher);
  const isOwn = said !== '' && own !== '' && (said.includes(own) || own === said);
  return head && isOwn ? head : title;
}

/** An outlet's name without its variable parts: case, spaces, an article, the end of a domain. */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|info|co)(?:\.[a-z]{2})?$|\.[a-z]{2}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Sites escape twice. These references appear in headlines: https://html.spec.whatwg.org/#character-references. */
const decodeReferences = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(quot|apos|lt|gt|nbsp|amp);/g, (_, name: string) => REFERENCES[name] ?? '');

const REFERENCES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};
