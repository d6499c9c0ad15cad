import type { Anchor, Provenance, Span } from '../model.ts';

/** Characters of context on each side of a span. They are enough to find it again in a changed text. */
const CONTEXT_LENGTH = 32;

/** The anchor of a stretch of a text. Its context doesn't split characters. */
export function buildAnchor(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, Math.min(text.length, end + CONTEXT_LENGTH)),
  };
}

/** Moves an offset out of the middle of a surrogate pair, so that the context is well-formed. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/** Most places with the same words that are compared. More say nothing about which is meant. */
const MAX_PLACES = 200;

/**
 * Shortest search string, in UTF-16 units. The rest is compared afterwards. Searching for long words in a text that
 * nearly repeats them costs the product of both lengths.
 */
const NEEDLE = 64;

/**
 * Finds the words of an anchor in a text that may have changed. It tries their old place first. Then it takes the place
 * whose surroundings agree best, and among equals the nearest. Undefined if the words are gone.
 */
export function findAgain(text: string, anchor: Anchor): Span | undefined {
  const { start, end, exact } = anchor;
  if (exact === '' || text.slice(start, end) === exact) return { start, end };
  let best: { at: number; agreement: number } | undefined;
  const needle = exact.slice(0, NEEDLE);
  let at = text.indexOf(needle);
  for (let count = 0; at >= 0 && count < MAX_PLACES; count++) {
    if (!text.startsWith(exact, at)) {
      at = text.indexOf(needle, at + 1);
      continue;
    }
    const agreement = agreementAt(text, at, anchor);
    const isNearer = Math.abs(at - start) < Math.abs((best?.at ?? 0) - start);
    if (!best || agreement > best.agreement || (agreement === best.agreement && isNearer)) {
      best = { at, agreement };
    }
    at = text.indexOf(needle, at + 1);
  }
  return best && { start: best.at, end: best.at + exact.length };
}

/** Moves a provenance to where its words are now. Undefined if they are gone. */
export function moveProvenance(text: string, provenance: Provenance): Provenance | undefined {
  const span = findAgain(text, provenance);
  return span && { ...provenance, ...span };
}

/** How many UTF-16 units around `at` agree with the anchor. */
function agreementAt(text: string, at: number, { exact, prefix, suffix }: Anchor): number {
  const isNear = (distance: number) => distance < CONTEXT_LENGTH;
  let before = 0;
  while (
    isNear(before) &&
    before < prefix.length &&
    text[at - 1 - before] === prefix.at(-1 - before)
  )
    before++;
  const end = at + exact.length;
  let after = 0;
  while (isNear(after) && after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
