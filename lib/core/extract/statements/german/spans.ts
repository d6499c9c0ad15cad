import type { Span } from '../../../model.ts';
import type { CuePlace } from '../../records/cue.ts';
import type { ArticleDocument, Sentence, Token } from '../../records/document.ts';
import type { Speaker } from '../../records/speaker.ts';
import { type DraftStatement, overlaps } from '../../records/statement.ts';

/** Tokens of content, indices inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The last token of a sentence's words, short of its stop and of marks after. */
export function lastWord(tokens: readonly Token[], { first, last }: Sentence): number {
  let at = last;
  while (at > first && tokens[at]?.quotation === -1 && /^[.!?…:;,]$/.test(tokens[at]?.text ?? ''))
    at--;
  return at;
}

/** A statement whose content is these stretches: mixed when words in quotation marks are in it, else indirect. */
export function draftOf(
  document: ArticleDocument,
  stretches: readonly Stretch[],
  use: CuePlace,
  speaker: Speaker | undefined,
  cue: Stretch = use,
): DraftStatement | undefined {
  const { tokens } = document;
  const parts: Span[] = stretches.flatMap((stretch) => {
    const { first, last } = trimmed(tokens, stretch);
    if (last < first) return [];
    return [{ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }];
  });
  if (parts.length === 0 || !parts.some(({ start, end }) => end - start > 2)) return undefined;
  const isMixed = stretches.some(({ first, last }) =>
    tokens.slice(first, last + 1).some(({ quotation }) => quotation >= 0),
  );
  return {
    ...(speaker ? { speaker } : {}),
    type: isMixed ? 'mixed' : 'indirect',
    parts,
    cue: { start: tokens[cue.first]?.start ?? 0, end: tokens[cue.last]?.end ?? 0 },
    use,
  };
}

/** Without commas, dashes and colons at its ends. */
function trimmed(tokens: readonly Token[], { first, last }: Stretch): Stretch {
  let [from, to] = [first, last];
  const isMark = (at: number) =>
    tokens[at]?.quotation === -1 && /^[,:;–—-]$/.test(tokens[at]?.text ?? '');
  while (from <= to && isMark(from)) from++;
  while (to >= from && isMark(to)) to--;
  return { first: from, last: to };
}

/** Whether a stretch shares a character with what statements hold. */
export const isTaken = (drafts: readonly DraftStatement[], span: Span): boolean =>
  drafts.some((draft) => draft.parts.some((part) => overlaps(part, span)));
