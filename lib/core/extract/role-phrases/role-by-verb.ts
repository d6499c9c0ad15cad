import { AUXILIARIES, BE_FORMS, FUNCTION_WORDS } from '../../lexicon/english/function-words.ts';
import {
  ADVERBS_BESIDE_A_ROLE_VERB,
  ENDS_OF_A_ROLE,
  FORMER_ROLE_VERBS,
  NAMED_OR_ELECTED,
  OFFICE_VERBS,
} from '../../lexicon/english/role-words.ts';
import type { Token } from '../records/document.ts';
import type { VerbRole } from '../records/role.ts';
import { isRolePhrase } from './role-heads.ts';
import { isWhen } from './time-in-role.ts';
import { endBehindAnd, goesOnBehindAnd } from './unfinished-phrase.ts';

/** Longest role given by a verb, in words. */
const MAX_WORDS = 14;

/**
 * The role that a verb after a name gives: `Jane Doe is the mayor of Foo`, `Doe was named chief of staff`. `opens` says
 * whether the name opens its clause, which it must do unless “who” follows.
 *
 * Known gaps: roles after a negation or a modal, and activities, since a clause is not a role: `Doe, who chairs the
 * board`.
 */
export function roleByVerb(
  tokens: readonly Token[],
  nameLast: number,
  sentenceLast: number,
  opens: boolean,
): VerbRole | undefined {
  let verb = nameLast + 1;
  const isRelative = tokens[verb]?.text === ',' && tokens[verb + 1]?.lower === 'who';
  if (isRelative) verb += 2;
  else if (!opens) return undefined;
  while (ADVERBS_BESIDE_A_ROLE_VERB.has(tokens[verb]?.lower ?? '')) verb++;
  const token = tokens[verb];
  if (!token || token.quotation >= 0 || verb >= sentenceLast) return undefined;
  const form = OFFICE_VERBS.filter((words) =>
    words.every((word, offset) => tokens[verb + offset]?.lower === word),
  ).sort((a, b) => b.length - a.length)[0];
  if (!form) return undefined;
  const first = verb + form.length;
  const last = phraseEnd(tokens, first, sentenceLast);
  const isNamed = NAMED_OR_ELECTED.has(form[form.length - 1] ?? '');
  if (last < first || !isRolePhrase(tokens, first, last)) return undefined;
  return { first, last, former: !isNamed && FORMER_ROLE_VERBS.has(token.lower) };
}

function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first - 1;
  for (let index = first; index <= Math.min(limit, first + MAX_WORDS); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || /^[,.;:!?()—–]$/.test(token.text)) break;
    if (ENDS_OF_A_ROLE.has(token.lower)) {
      if (last >= first && goesOnBehindAnd(tokens, last))
        return endBehindAnd(tokens, last, limit) ?? last;
      break;
    }
    if (BE_FORMS.has(token.lower) || AUXILIARIES.has(token.lower)) break;
    if (index > first && isWhen(tokens, index)) break;
    last = index;
  }
  while (last >= first && FUNCTION_WORDS.has(tokens[last]?.lower ?? '') && !tokens[last]?.capital)
    last--;
  return last;
}
