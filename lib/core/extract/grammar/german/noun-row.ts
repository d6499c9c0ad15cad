import { DETERMINERS } from '../../../lexicon/german/function-words.ts';
import { FORENAMES, NOUN_ENDING } from '../../../lexicon/german/name-words.ts';
import { roleGender } from '../../../lexicon/german/role-words.ts';
import { isForename } from '../../../lexicon/names/forenames.ts';
import { PARTICLES_IN_AN_ARTICLE } from '../../../lexicon/names/name-parts.ts';
import { foldText } from '../../../text/fold.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';

/** Most nouns and names in a row: `Bundesaußenminister Jane Doe`. */
const MAX_NOUNS = 7;

/** A name in quotation marks: `die „Bild“`. */
export function isShort({ document }: Scene, index: number): boolean {
  const quotation = document.quotations[document.tokens[index]?.quotation ?? -1];
  return quotation !== undefined && quotation.end - quotation.start < 45;
}

/** The last of nouns and names in a row. */
export function lastOfRow(scene: Scene, noun: number, last: number): number {
  const { tokens } = scene.document;
  let at = noun;
  if ((tokens[noun]?.quotation ?? -1) >= 0) {
    while (at < last && tokens[at + 1]?.quotation === tokens[noun]?.quotation) at++;
    return at;
  }
  for (let count = 0; count < MAX_NOUNS && at < last; count++) {
    const next = tokens[at + 1] as Token;
    const mention = scene.startingAt.get(at + 1);
    // `warf die Anwaltschaft | Doe vor`: a body and a person are two.
    if (mention && isBody(tokens[at])) break;
    if (mention && mention.last <= last) return mention.last;
    if (scene.dateTokens.has(at + 1)) break;
    if (next.quotation >= 0) {
      if (!isShort(scene, at + 1)) break;
      while (at < last && tokens[at + 1]?.quotation === next.quotation) at++;
      continue;
    }
    const isNumeral = next.text === '.' && /^[IVX]+$/.test(tokens[at]?.text ?? '') && at + 1 < last;
    // `Bündnis 90/Die Foos`
    const isCounted = next.kind === 'number' && tokens[at + 2]?.text === '/';
    const joins = /^[&/]$/.test(next.text) || isCounted;
    const isBehindSlash = tokens[at]?.text === '/';
    const isName =
      next.kind === 'word' && next.capital && (isBehindSlash || !DETERMINERS.has(next.lower));
    const isInside = isParticle(next) && inName(tokens, at + 1);
    if (!isNumeral && !joins && !isName && !isInside) break;
    at++;
  }
  return at;
}

/** A noun that is plainly no person's. */
const isBody = (token: Token | undefined): boolean =>
  token !== undefined && NOUN_ENDING.test(token.lower) && roleGender(token.lower) === undefined;

const isParticle = ({ lower, capital }: Token): boolean =>
  !capital && PARTICLES_IN_AN_ARTICLE.has(lower) && !DETERMINERS.has(lower);

/** A particle between capitals, without an article after it: `Ursula von Doe`. */
const inName = (tokens: readonly Token[], index: number): boolean => {
  const forename = foldText(tokens[index - 1]?.text ?? '');
  return tokens[index + 1]?.capital === true && (isForename(forename) || FORENAMES.has(forename));
};
