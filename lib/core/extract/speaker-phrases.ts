import { cueVerbOf, speechVerbOf } from './data/cues.ts';
import { BE_FORMS, FINITE_SIGNS, FUNCTION_WORDS, PREPOSITIONS } from './data/words.ts';
import type { Sentence, Token } from './document.ts';

/** A noun phrase as a stretch of tokens, indices inclusive. */
export interface NounPhrase {
  first: number;
  last: number;
}

/** Longer stretches are sentences gone wrong. */
const MAX_WORDS = 24;
/** Words that begin a clause, behind which a subject stands. */
const CLAUSE_OPENERS =
  /^(that|because|while|when|whenever|as|if|but|where|whether|than|though|although|after|before|until|since|once|or|nor|so|yet|what|how|why|which|who|whom|whose|unless|like)$/;
const SUBJECT_PRONOUNS = /^(he|she|they|it|we|i|you|who|which|this|there|these|those)$/;
/** Words no noun phrase ends in. */
const NEVER_LAST =
  /^(a|an|the|my|your|his|its|their|our|to|not|of|and|or|but|so|as|than|that|this|what|how|why|when|where|because|if|while|no|more|most|very|too|there|who's|i'm|let|let's|please|by|being|been|having)$/;
/** Words that may stand in front of a subject in its clause and are none of it. */
const LEADING =
  /^(and|but|yet|so|also|even|still|meanwhile|instead|however|now|then|later|earlier|today|yesterday|again|perhaps|additionally|moreover|separately|afterward|afterwards|indeed)$|ly$/;
const QUANTIFIERS =
  /^(some|many|most|several|few|other|others|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|more|another|critics|officials|people|police|analysts|experts|aides|sources|authorities|organizers)$/;

/**
 * The noun phrase that ends at `last` and may be the subject of the verb behind it: `a spokesman for the
 * Foo Ministry`, `Two officials familiar with the talks`, `Doe`. It begins at the start of its clause: the
 * sentence's, or behind a comma, a quotation or a conjunction. A stretch that holds a finite verb is no noun
 * phrase, unless that is a verb of speech with this clause as its content (`Doe said officials believe`).
 * Knowingly misses subjects with a relative clause that is not set off by commas.
 */
export function nounPhraseBefore(
  tokens: readonly Token[],
  last: number,
  limit: number,
): NounPhrase | undefined {
  const head = tokens[last];
  if (!head || last < limit || !isHead(head)) return undefined;
  let first = last;
  let opensClause = false;
  while (first > limit && last - first < MAX_WORDS) {
    const before = tokens[first - 1] as Token;
    if (isBoundary(before)) {
      opensClause = true;
      break;
    }
    if (before.lower === 'and' && !joinsNouns(tokens, first - 1, limit)) {
      opensClause = true;
      break;
    }
    if (SUBJECT_PRONOUNS.test(before.lower) && !before.capital && before.lower !== 'this') {
      return undefined;
    }
    const verb = speechVerbOf(before.lower);
    if (
      verb?.kind === 'clause' &&
      !before.capital &&
      !/^(claim|note|stress)s?$/.test(before.lower)
    ) {
      opensClause = true;
      break;
    }
    if (FINITE_SIGNS.has(before.lower) && before.text !== 'May' && before.text !== 'Will')
      return undefined;
    if (/^(not|never|to)$/.test(before.lower) && before.lower !== 'to') return undefined;
    first--;
  }
  if (first === limit) opensClause = true;
  return opensClause ? trimFront(tokens, first, last) : undefined;
}

/** Where a clause, and with it a subject, can begin behind a token. */
function isBoundary(token: Token): boolean {
  if (token.quotation >= 0) return true;
  if (token.kind === 'punctuation') return !/^[&%$#/@+'’-]$/.test(token.text);
  return CLAUSE_OPENERS.test(token.lower);
}

/** `Smith and Jones` is one subject; behind `left and` a new verb's subject begins. */
function joinsNouns(tokens: readonly Token[], and: number, limit: number): boolean {
  for (let index = and - 1; index >= limit; index--) {
    const token = tokens[index] as Token;
    if (isBoundary(token)) return true;
    if (
      FINITE_SIGNS.has(token.lower) ||
      cueVerbOf(token.lower) ||
      SUBJECT_PRONOUNS.test(token.lower)
    )
      return false;
    if (/[a-z]{2}ed$/.test(token.lower) && !token.capital && index > limit) return false;
  }
  return true;
}

/** Whether a token can be the last word of a noun phrase. */
function isHead(token: Token): boolean {
  if (token.quotation >= 0 || token.kind === 'possessive') return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'punctuation') return token.text === '%';
  if (token.capital && /^\p{Lu}{2,}$/u.test(token.text)) return true;
  return !(
    NEVER_LAST.test(token.lower) ||
    PREPOSITIONS.has(token.lower) ||
    FINITE_SIGNS.has(token.lower) ||
    BE_FORMS.has(token.lower)
  );
}

/** Cuts off words of the clause in front of the subject: adverbs, and a fronted `In Foo`. */
function trimFront(tokens: readonly Token[], from: number, last: number): NounPhrase | undefined {
  let first = from;
  while (first < last && LEADING.test(tokens[first]?.lower ?? '') && !isName(tokens, first, last))
    first++;
  if (
    /^(about|around|over|under|at)$/.test(tokens[first]?.lower ?? '') &&
    isCount(tokens[first + 1])
  )
    return { first, last };
  if (PREPOSITIONS.has(tokens[first]?.lower ?? '')) {
    // `In an interview the senator`: the last article, or the capitals at the end, begin the subject.
    let start = last;
    while (start > first && tokens[start]?.capital && tokens[start - 1]?.capital) start--;
    for (let index = last; index > first; index--) {
      const { lower = '' } = tokens[index] ?? {};
      if (/^(the|a|an)$/.test(lower) || QUANTIFIERS.test(lower)) {
        start = index;
        break;
      }
    }
    if (PREPOSITIONS.has(tokens[start - 1]?.lower ?? '')) return undefined;
    first = start;
  }
  const opening = tokens[first];
  if (!opening) return undefined;
  // A lone adjective or participle in lower case (`false claims`) is no subject.
  // `offering a drink called …`, `holding rates low encouraged …`
  if (
    !opening.capital &&
    /ing$/.test(opening.lower) &&
    !/^(nothing|something|everything|anything|king|leading|existing|remaining|surviving)$/.test(
      opening.lower,
    )
  )
    return undefined;
  const isBare =
    first === last &&
    !opening.capital &&
    opening.kind === 'word' &&
    !isPlural(opening.lower) &&
    !FUNCTION_WORDS.has(opening.lower);
  return isBare ? undefined : { first, last };
}

/** `about half`, `at least ten` */
function isCount(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    /^(half|least|most|one|two|three|four|five|six|seven|eight|nine|ten|two-thirds|three-quarters)$/.test(
      token?.lower ?? '',
    )
  );
}

/** A capital behind an adverb-like word: `Kelly Doe` is a name. */
function isName(tokens: readonly Token[], first: number, last: number): boolean {
  return first < last && Boolean(tokens[first]?.capital && tokens[first + 1]?.capital);
}

/** Nouns that speak without an article. */
export function isPlural(lower: string): boolean {
  return (
    (/[^su]s$/.test(lower) && lower.length > 3) ||
    QUANTIFIERS.test(lower) ||
    /^(people|police|men|women|congressmen|congresswomen|spokesmen|activists|staff|media|press)$/.test(
      lower,
    )
  );
}

/**
 * The noun phrase that begins at `first`, behind a verb or “according to”: `said a spokesman for the Foo
 * Ministry`. It ends before punctuation, a date's preposition, a clause or a verb.
 */
export function nounPhraseAfter(
  tokens: readonly Token[],
  first: number,
  sentence: Sentence,
): NounPhrase | undefined {
  let last = first - 1;
  for (let index = first; index <= Math.min(sentence.last, first + MAX_WORDS); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0) break;
    if (token.kind === 'punctuation' && !/^[&%$#/@+'’-]$/.test(token.text)) break;
    if (index > first && (CLAUSE_OPENERS.test(token.lower) || FINITE_SIGNS.has(token.lower))) break;
    if (
      /^(in|on|at|during|to|by|after|before|with|from)$/.test(token.lower) &&
      isSetting(tokens, index)
    )
      break;
    last = index;
  }
  while (
    last > first &&
    (!isHead(tokens[last] as Token) ||
      /^(published|released|conducted|issued|obtained|filed)$/.test(tokens[last]?.lower ?? ''))
  )
    last--;
  if (last < first || !isHead(tokens[last] as Token)) return undefined;
  const opening = tokens[first] as Token;
  if (PREPOSITIONS.has(opening.lower) || CLAUSE_OPENERS.test(opening.lower)) return undefined;
  return { first, last };
}

/** `said Doe in a statement`, `said officials on Monday`: where and when, not who. */
function isSetting(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const preposition = tokens[index]?.lower ?? '';
  if (preposition === 'to')
    return (
      /^(reporters|journalists|the|a|him|her|them|us|me)$/.test(next?.lower ?? '') &&
      !/^(adviser|advisor|aide|assistant|ambassador|envoy|secretary|heir)$/.test(
        tokens[index - 1]?.lower ?? '',
      )
    );
  if (/^(on|during|after|before|by)$/.test(preposition)) return true;
  return (
    /^(a|an|his|her|their|the|response|recent|interview|\d{4})$/.test(next?.lower ?? '') &&
    tokens
      .slice(index + 1, index + 5)
      .some((token) =>
        /^(statement|interview|speech|tweet|post|letter|email|e-mail|memo|report|conference|briefing|hearing|rally|debate|address|remarks|testimony|video|podcast|response|filing|ruling|\d{4})$/.test(
          token.lower,
        ),
      )
  );
}
