/** A headline without the outlet's name at its end, and without character references. */
export const cleanHeadline = (headline: string, publisher: string): string =>
  withoutPublisher(decodeReferences(headline), publisher);

/** `Headline - Outlet`, `Headline | Outlet`, however the outlet is written there. */
function withoutPublisher(title: string, publisher: string): string {
  const match = /^(.+?)\s+[-–—|·»:]\s+([^-–—|·»]+)$/.exec(title);
  const said = bareName(match?.[2] ?? '');
  const own = bareName(publisher);
  const isOwn = said !== '' && own !== '' && (said.includes(own) || own === said);
  return match?.[1] && isOwn ? match[1] : title;
}

/** An outlet's name without its variable parts: case, spaces, an article, a domain ending. */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|info|co)(?:\.[a-z]{2})?$|\.[a-z]{2}$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Sites escape twice. These are the references found in headlines:
 * https://html.spec.whatwg.org/#character-references.
 */
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
