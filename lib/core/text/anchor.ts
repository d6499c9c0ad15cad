import type { Anchor, Provenance, Span } from '../model.ts';

/** Characters of context kept before and after a span: enough to find it again in a changed text. */
const CONTEXT_LENGTH = 32;

/** The anchor of a stretch of a text, its context cut between whole characters. */
export function buildAnchor(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT_LENGTH)), start),
    suffix: text.slice(end, Math.min(text.length, end + CONTEXT_LENGTH)),
  };
}

/** Moves an offset off the middle of a surrogate pair, so that the context is well-formed. */
function wholeCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

/** As many places with the same words are weighed; more say nothing about which is meant. */
const MAX_PLACES = 200;

/**
 * UTF-16 units by which a place is looked for before the rest is compared. Looking for words in a text that nearly has
 * them everywhere takes as long as both lengths multiplied.
 */
const NEEDLE = 64;

/**
 * Finds the words of an anchor in a text that may have changed since: at their old place, else where what stands
 * around them agrees best, of several the nearest. Undefined when the words are gone.
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

/** Moves a provenance to where its words stand now; undefined when they are gone. */
export function moveProvenance(text: string, provenance: Provenance): Provenance | undefined {
  const span = findAgain(text, provenance);
  return span && { ...provenance, ...span };
}

/** UTF-16 units around `at` that are those of the anchor. */
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
