import { SO } from '../../../lexicon/german/credit-words.ts';
import { DETERMINERS } from '../../../lexicon/german/function-words.ts';
import { sayingFormsOf } from '../../../lexicon/german/reporting-verbs.ts';
import {
  AGED,
  COURTESY_BEFORE_A_NAME,
  DEGREES,
  PARTIES,
  RELATIVES,
  roleGender,
} from '../../../lexicon/german/role-words.ts';
import { foldText } from '../../../text/fold.ts';
import { isForename } from '../../names/german/forename.ts';
import type { Run, SplitRun } from '../../names/run.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from '../../records/document.ts';
import { roleAfter } from '../../role-phrases/german/role-after.ts';
import { roleBefore } from '../../role-phrases/german/role-before.ts';
import type { Evidence } from '../evidence.ts';
import { joinName } from '../person-names.ts';

/** Longest role before a name in apposition, in tokens. */
const MAX_ROLE = 9;

/**
 * The evidence that names are people's in a German article, where a capital means nothing. Each strong sign is enough:
 * a role, title, relative or age before it, a role in apposition, or a party in brackets. A usual forename counts if
 * its words have the form of a name. A verb of saying beside it counts if the surname alone appears again.
 */
export function createEvidence(document: ArticleDocument, runs: readonly SplitRun[]): Evidence {
  const { tokens } = document;
  const names = runs.map(({ name }) => name).filter((name) => name.first <= name.last);
  const keyOf = (run: Run) => foldText(joinName(tokens, run));
  const strong = new Set<string>();
  const spoke = new Set<string>();
  const alone = new Set<string>();
  const written = new Set(names.map(keyOf));
  for (const name of names) {
    if (name.first === name.last) alone.add(keyOf(name));
    else if (isStrong(document, name)) strong.add(keyOf(name));
    else if (speaks(tokens, name)) spoke.add(keyOf(name));
  }
  return {
    isPerson(run) {
      const key = keyOf(run);
      if (isGenitive(tokens, run, written, alone)) return false;
      if (strong.has(key)) return true;
      if (isForename(tokens[run.first]?.text ?? '')) return run.last - run.first <= 3;
      const surname = foldText(tokens[run.last]?.text ?? '');
      return run.last - run.first === 1 && spoke.has(key) && alone.has(surname);
    },
    nameWithin: () => undefined,
  };
}

function isStrong(document: ArticleDocument, run: Run): boolean {
  const { tokens } = document;
  const { first, last } = sentenceOfToken(document, run.first);
  const before = tokens[run.first - 1];
  if (run.first > first && before) {
    const { lower } = before;
    if (COURTESY_BEFORE_A_NAME.has(lower) || DEGREES.has(lower)) return true;
    if (RELATIVES.test(lower) || AGED.test(lower)) return true;
    const role = roleBefore(tokens, run.first, first);
    // A role further away, or one that is no capital word right before it, proves less.
    if (role && roleGender(tokens[role.last]?.lower ?? '')) return true;
  }
  if (isApposed(tokens, run, first)) return true;
  const next = tokens[run.last + 1];
  if (next?.text === '(' && PARTIES.has(tokens[run.last + 2]?.text ?? '')) return true;
  if (next?.text === '(' && /^\d\d$/.test(tokens[run.last + 2]?.text ?? ''))
    return tokens[run.last + 3]?.text === ')';
  return roleAfter(tokens, run.last + 1, last) !== undefined;
}

/** `die Sprecherin des Verbandes, | Jane Doe,`: a name between a role and a mark. */
function isApposed(tokens: readonly Token[], run: Run, from: number): boolean {
  const next = tokens[run.last + 1];
  if (tokens[run.first - 1]?.text !== ',' || (next && next.kind !== 'punctuation')) return false;
  for (let at = run.first - 2; at >= Math.max(from, run.first - MAX_ROLE); at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || token.quotation >= 0) return false;
    const opens = DETERMINERS.has(tokens[at - 1]?.lower ?? '') || !tokens[at - 1]?.capital;
    if (token.capital && roleGender(token.lower) && opens) return true;
  }
  return false;
}

/** A verb of saying, or `so`, right before or after. */
function speaks(tokens: readonly Token[], run: Run): boolean {
  const isVerb = (index: number) => {
    const token = tokens[index];
    if (!token || token.capital || token.quotation >= 0) return false;
    return (
      token.lower === SO ||
      sayingFormsOf(token.lower).some(({ kind, form }) => kind === 'clause' && form === 'finite')
    );
  };
  return isVerb(run.first - 1) || isVerb(run.last + 1);
}

/**
 * `Jane Does | Politik`, `die Politik Jane Does`: a form of a name that the article also has without -s, or before a
 * noun.
 */
function isGenitive(
  tokens: readonly Token[],
  run: Run,
  written: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): boolean {
  const word = tokens[run.last]?.text ?? '';
  if (!/\p{Ll}s$/u.test(word)) return false;
  const key = foldText(joinName(tokens, run)).slice(0, -1);
  if (written.has(key) || alone.has(foldText(word).slice(0, -1))) return true;
  const next = tokens[run.last + 1];
  return next?.kind === 'word' && next.capital && next.quotation === tokens[run.last]?.quotation;
}
