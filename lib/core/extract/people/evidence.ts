import { YEAR_OLD } from '../../lexicon/english/date-words.ts';
import {
  BEFORE_A_DESCRIPTION,
  OF_OR_AT,
  WHO_OR_WHOSE,
} from '../../lexicon/english/function-words.ts';
import { RELATIVES } from '../../lexicon/english/name-words.ts';
import { SAID_OR_SAYS } from '../../lexicon/english/reporting-verbs.ts';
import { FIRM_TITLES, HONORIFICS } from '../../lexicon/english/titles.ts';
import { foldText as fold } from '../../text/fold.ts';
import { isTitleCase } from '../grammar/title-case.ts';
import { isPossessive } from '../grammar/word-forms.ts';
import type { Run } from '../names/run.ts';
import { type ArticleDocument, sentenceOfToken, type Token } from '../records/document.ts';
import { roleAfter } from '../role-phrases/role-after.ts';
import { roleBefore } from '../role-phrases/role-before.ts';
import { roleBeforeComma } from '../role-phrases/role-before-comma.ts';
import { workInFront } from '../role-phrases/work-in-front.ts';
import { isAffiliated, isForename, speaks, speaksAcross } from './acts.ts';
import { isHeadlinePiece, isLed, isOfBody } from './no-person.ts';

/** Longest name that weak signs can make a person, in words. Longer runs are usually headlines. */
const MAX_WEAK_WORDS = 3;

/** Decides whether the article treats a full name as a person. */
export interface Evidence {
  isPerson(run: Run): boolean;
  /** the part of a run that strong signs elsewhere mark as a name: `Certainly | Jane Doe` */
  nameWithin(run: Run): Run | undefined;
}

/**
 * Collects the evidence that names belong to people. It is done once for an article. Each strong sign is enough: a
 * title or role beside the name, a courtesy title, or a relation (`his wife Jane Doe`). “Who” after it, an age, or a
 * party or place in brackets are strong too. A reporting verb is weak, since companies also say things. It counts if
 * the surname also appears alone in the article, which is rare for companies.
 */
export function createEvidence(document: ArticleDocument, runs: readonly Run[]): Evidence {
  const { tokens } = document;
  const foldText = createFold();
  const fullNames = new Set<string>();
  const spoke = new Set<string>();
  const led = new Set<string>();
  const strongSurnames = new Set<string>();
  // Words of the longest full name, but one.
  let longest = 0;
  const counts = new Map<string, number>();
  const alone = new Map<string, boolean>();
  for (const run of runs) {
    if (run.first > run.last) continue;
    const here = sentenceOfToken(document, run.first);
    if (run.first === run.last) {
      const key = keyOf(tokens, run, foldText);
      alone.set(key, (alone.get(key) ?? false) || speaks(tokens, run) || isCourtesy(tokens, run));
    } else {
      const key = keyOf(tokens, run, foldText);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (isLed(tokens, run)) led.add(key);
      const isTold = isStrong(tokens, run, here.first, here.last);
      if (isTold && !isHeadlinePiece(tokens, run, foldText)) {
        fullNames.add(key);
        longest = Math.max(longest, run.last - run.first);
        strongSurnames.add(foldText(tokens[run.last]?.text ?? ''));
      }
      if (speaks(tokens, run) || speaksAcross(tokens, run)) spoke.add(key);
    }
  }
  // Asking for the surname alone is much cheaper than joining the words of a name.
  const endsName = (last: number) => strongSurnames.has(foldText(tokens[last]?.text ?? ''));
  const isFullName = (run: Run) =>
    endsName(run.last) && fullNames.has(keyOf(tokens, run, foldText));
  let bySurname: ReturnType<typeof rankBySurname> | undefined;
  return {
    isPerson(run) {
      const key = keyOf(tokens, run, foldText);
      const surname = foldText(tokens[run.last]?.text ?? '');
      const isUsual = isForename(foldText(tokens[run.first]?.text ?? ''));
      if (!isUsual && led.has(key)) return false;
      if (fullNames.has(key)) return true;
      // A usual forename with a reporting verb is enough: `Jane Doe of Foo Capital said`. Others may share the surname.
      const isShort = run.last - run.first < MAX_WEAK_WORDS;
      if (isUsual && isShort && spoke.has(key)) return true;
      // If the article introduces a person, the surname alone is theirs. It is no evidence for anybody else.
      if (strongSurnames.has(surname) || run.last - run.first >= MAX_WEAK_WORDS) return false;
      // If several weak names share a surname (`Jane Doe`, `Chasing Doe`), the most frequent one is the person.
      bySurname ??= rankBySurname(counts);
      const rival = bySurname.get(surname)?.find(({ name }) => name !== key);
      if (rival && rival.count >= (counts.get(key) ?? 0)) return false;
      const surnameSpeaks = alone.get(surname);
      return surnameSpeaks === true || (surnameSpeaks === false && spoke.has(key));
    },
    nameWithin(run) {
      if (run.last - run.first < 2 || isFullName(run)) return undefined;
      // Keep the end of the run first. Extra words stand before a name more often than after it.
      const stops = isTitleCase(tokens, run.first) ? run.first : run.last - 1;
      for (let last = run.last; last > stops; last--) {
        if (!endsName(last)) continue;
        for (let first = Math.max(run.first, last - longest); first < last; first++) {
          const inner = { first, last };
          if (isFullName(inner)) return inner;
        }
      }
      return undefined;
    },
  };
}

/** The names of each surname, the most frequent first. */
function rankBySurname(counts: ReadonlyMap<string, number>) {
  const names = [...counts].map(([name, count]) => ({ name, count }));
  const ranked = names.sort((a, b) => b.count - a.count);
  return Map.groupBy(ranked, ({ name }) => name.slice(name.lastIndexOf(' ') + 1));
}

/** Folds with a memory, since an article repeats the same names. */
function createFold(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const folded = known.get(text) ?? fold(text);
    known.set(text, folded);
    return folded;
  };
}

function keyOf(tokens: readonly Token[], run: Run, foldText: (text: string) => string): string {
  return foldText(
    tokens
      .slice(run.first, run.last + 1)
      .map((token) => token.text)
      .join(' '),
  );
}

function isCourtesy(tokens: readonly Token[], run: Run): boolean {
  return HONORIFICS.has(tokens[run.first - 1]?.lower ?? '');
}

function isStrong(tokens: readonly Token[], run: Run, first: number, last: number): boolean {
  const before = tokens[run.first - 1];
  if (run.first > first && before) {
    if (HONORIFICS.has(before.lower) || RELATIVES.test(before.lower)) return true;
    // `62-year-old Jane Doe`
    if (YEAR_OLD.test(before.lower)) return true;
    if (before.text === ',' && RELATIVES.test(tokens[run.first - 2]?.lower ?? '')) return true;
    if (isPossessive(tokens, run.first - 1) && isAffiliated(tokens, run)) return true;
    if (roleBefore(tokens, run.first, first)) {
      const isFirms =
        FIRM_TITLES.test(before.lower) &&
        !before.capital &&
        workInFront(tokens, run.first - 1, first) === undefined;
      if (!isFirms || isForename(fold(tokens[run.first]?.text ?? ''))) return true;
    }
    const apposed = roleBeforeComma(tokens, run, first);
    if (apposed && !isOfBody(tokens, run, apposed.last)) return true;
    // `the Foo Rovers who …`: names of people have no article.
    if (before.lower === 'the') return false;
  }
  const next = tokens[run.last + 1];
  if (run.last >= last || !next) return false;
  // `said Jane Doe of the Foo Institute`
  const isSaid = SAID_OR_SAYS.has(before?.lower ?? '');
  const whose = tokens[run.last + 2];
  if (isSaid && OF_OR_AT.has(next.lower) && (whose?.capital || whose?.lower === 'the')) return true;
  if (next.text === '(') return isPersonalBracket(tokens, run.last + 2);
  if (next.lower === 'who') return true;
  if (next.text !== ',') return false;
  const after = tokens[run.last + 2];
  // `said Jane Doe, a demographer`: somebody who speaks and is described.
  if (SAID_OR_SAYS.has(before?.lower ?? '') && BEFORE_A_DESCRIPTION.has(after?.lower ?? ''))
    return true;
  if (WHO_OR_WHOSE.has(after?.lower ?? '')) return true;
  if (after && /^\d{1,2}$/.test(after.text) && /^[,.]$/.test(tokens[run.last + 3]?.text ?? ''))
    return true;
  return roleAfter(tokens, run.last + 1, last) !== undefined;
}

/** `(L)`, `(R)`, `(C)` in a caption; `(D)`, `(R-Ohio)` after a politician; `(54)`, an age. */
function isPersonalBracket(tokens: readonly Token[], index: number): boolean {
  const words = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? ''];
  if (/^[DRILC]$/.test(words[0] ?? '')) return /^[)\-–,.]$/.test(words[1] ?? '');
  if (/^[DRI]-/.test(words[0] ?? '')) return true;
  return /^\d{2}$/.test(words[0] ?? '') && words[1] === ')';
}
