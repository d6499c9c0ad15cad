import { BE_FORMS, HE_OR_SHE_HAD } from '../../../lexicon/english/function-words.ts';
import { QUOTING_FORMS } from '../../../lexicon/english/reporting-verbs.ts';
import { skipBack } from '../../grammar/skip-back.ts';
import type { CuePlace, CueSubject } from '../../records/cue.ts';
import type { Token } from '../../records/document.ts';
import type { Scene } from '../../records/scene.ts';
import { acrossApposition } from './apposed.ts';

/** Tokens between a verb of quoting and its “as”. */
const MAX_BETWEEN = 30;

/** The subject of a participle behind “as”: `quoted Jane Doe, the mayor, as saying`, `Doe was quoted as saying`. */
export function subjectQuotedAs(scene: Scene, cue: CuePlace): CueSubject | undefined {
  const { tokens } = scene.document;
  const { first } = cue.sentence;
  const as = cue.first - 1;
  if (!cue.participle || !isAs(tokens[as])) return undefined;
  const end = as - 1;
  if (QUOTING_FORMS.has(tokens[end]?.lower ?? '')) {
    // `Doe was quoted as saying`
    if (!BE_FORMS.has(tokens[end - 1]?.lower ?? '')) return undefined;
    const before = skipBack(scene, end - 1, first);
    const mention = scene.endingAt.get(before);
    if (mention) return { subject: mention };
    return HE_OR_SHE_HAD.test(tokens[before]?.lower ?? '') ? { pronoun: before } : undefined;
  }
  const verb = tokens
    .slice(Math.max(first, end - MAX_BETWEEN), end)
    .some(({ lower, quotation }) => quotation < 0 && QUOTING_FORMS.has(lower));
  if (!verb) return undefined;
  const mention = scene.endingAt.get(end) ?? acrossApposition(scene, end, first);
  return mention && { subject: mention };
}

/** `quoted Doe as saying so`: the words are another's, and a cue of their own tells whose. */
export function quotesAs(tokens: readonly Token[], cue: CuePlace): boolean {
  if (!QUOTING_FORMS.has(tokens[cue.first]?.lower ?? '')) return false;
  for (let index = cue.last + 1; index <= cue.last + MAX_BETWEEN; index++) {
    const token = tokens[index];
    if (!token || token.quotation >= 0 || index > cue.sentence.last) return false;
    if (isAs(token) && /ing$/.test(tokens[index + 1]?.lower ?? '')) return true;
  }
  return false;
}

const isAs = (token: Token | undefined): boolean => token?.lower === 'as';
