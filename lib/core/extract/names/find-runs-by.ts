import type { ArticleDocument, Token } from '../records/document.ts';
import type { Run } from './run.ts';

/** Which words a language counts as one run. */
export interface RunLanguage {
  isRunWord(token: Token | undefined): boolean;
  /** whether a token that is no such word may stand inside a run, such as a particle; `last` is the run word before */
  isLink(tokens: readonly Token[], index: number, last: number): boolean;
  /** most links in a row */
  readonly mostLinks: number;
  /** longest run in tokens, not counting its first; longer ones are cut, so that the cost stays linear */
  readonly longest: number;
}

/** Finds the runs of each sentence, quotations included. A run ends at the edge of a quotation. */
export function findRunsBy(language: RunLanguage, { tokens, sentences }: ArticleDocument): Run[] {
  const runs: Run[] = [];
  for (const sentence of sentences) {
    for (let index = sentence.first; index <= sentence.last; index++) {
      if (!language.isRunWord(tokens[index])) continue;
      const first = index;
      let last = index;
      for (;;) {
        const next = nextRunWord(language, tokens, last, sentence.last);
        if (next === undefined || next - first > language.longest) break;
        last = next;
      }
      runs.push({ first, last });
      index = last;
    }
  }
  return runs;
}

function nextRunWord(
  { isRunWord, isLink, mostLinks }: RunLanguage,
  tokens: readonly Token[],
  last: number,
  end: number,
): number | undefined {
  const quotation = tokens[last]?.quotation;
  for (let next = last + 1; next <= Math.min(end, last + 1 + mostLinks); next++) {
    const token = tokens[next];
    if (!token || token.quotation !== quotation) return undefined;
    if (isRunWord(token)) return next;
    if (!isLink(tokens, next, last)) return undefined;
  }
  return undefined;
}
