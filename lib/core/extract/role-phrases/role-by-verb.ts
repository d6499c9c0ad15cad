import { MONTHS, WEEKDAYS } from '../../lexicon/english/calendar-words.ts';
import { LONG_TIME_UNITS } from '../../lexicon/english/date-words.ts';
import {
  ARTICLES_AND_POSSESSIVES,
  ARTICLES_AND_SINGULAR_POSSESSIVES,
  AUXILIARIES,
  BE_FORMS,
  FUNCTION_WORDS,
  HAS_OR_HAD,
} from '../../lexicon/english/function-words.ts';
import {
  ADVERBS_BESIDE_A_ROLE_VERB,
  ENDS_OF_A_ROLE,
  FORMER_ROLE_VERBS,
  LED_THINGS,
  LINKS_TO_A_PLACE_OF_WORK,
  LINKS_TO_A_TIME,
  NAMED_OR_ELECTED,
  OFFICE_VERBS,
  PAST_OCCUPATION_VERBS,
  PAST_VERBS_OF_LEADING,
  VERBS_OF_LEADING,
} from '../../lexicon/english/role-words.ts';
import { OCCUPIED } from '../../lexicon/english/titles.ts';
import { isOrganizationName } from '../names/organizations.ts';
import type { Token } from '../records/document.ts';
import type { VerbRole } from '../records/role.ts';
import { clauseLast, electedTo } from './role-clauses.ts';
import { isRolePhrase } from './role-heads.ts';

/** Words of a role told by a verb. */
const MAX_WORDS = 14;

/**
 * The role that a verb behind a name tells: `Jane Doe is the mayor of Foo`, `Jane Doe, who chairs the board`,
 * `Doe was named chief of staff`. Without “who” the name must open its clause, which `opens` says. Knowingly
 * misses roles behind a negation or a modal, and verbs of other kinds (`Doe, who sits on the board`).
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
  const isPerfect =
    HAS_OR_HAD.has(token.lower) && VERBS_OF_LEADING.has(tokens[verb + 1]?.lower ?? '');
  if (isPerfect) return leading(tokens, verb + 1, sentenceLast, token.lower === 'had');
  if (VERBS_OF_LEADING.has(token.lower)) {
    const role = leading(tokens, verb, sentenceLast, PAST_VERBS_OF_LEADING.has(token.lower));
    if (role || !isRelative) return role;
  }
  const isRun =
    token.lower === 'ran' && ARTICLES_AND_SINGULAR_POSSESSIVES.has(tokens[verb + 1]?.lower ?? '');
  if (isRelative && (isRun || OCCUPIED.test(token.lower))) {
    const last = clauseLast(tokens, verb + 1, sentenceLast);
    const isAs = tokens[verb + 1]?.lower === 'as';
    if (last > verb + 1 && !isAs)
      return {
        first: verb,
        last,
        former: isRun || PAST_OCCUPATION_VERBS.has(token.lower),
        leads: true,
      };
  }
  const office = isRelative ? electedTo(tokens, verb, sentenceLast) : undefined;
  if (office) return office;
  const form = OFFICE_VERBS.filter((words) =>
    words.every((word, offset) => tokens[verb + offset]?.lower === word),
  ).sort((a, b) => b.length - a.length)[0];
  if (!form) return undefined;
  const first = verb + form.length;
  const last = phraseEnd(tokens, first, sentenceLast);
  const isNamed = NAMED_OR_ELECTED.has(form[form.length - 1] ?? '');
  if (last < first || !isRolePhrase(tokens, first, last)) return undefined;
  return { first, last, former: !isNamed && FORMER_ROLE_VERBS.has(token.lower), leads: false };
}

/** `chairs the Foo Board`: what is led must be a body, by its name or its noun. */
function leading(
  tokens: readonly Token[],
  verb: number,
  limit: number,
  former: boolean,
): VerbRole | undefined {
  const first = verb + 1;
  const last = phraseEnd(tokens, first, limit);
  const preposition = tokens.findIndex(
    (token, index) => index > first && index <= last && LINKS_TO_A_PLACE_OF_WORK.has(token.lower),
  );
  const head = preposition > 0 ? preposition - 1 : last;
  const isArticle = ARTICLES_AND_POSSESSIVES.has(tokens[first]?.lower ?? '');
  const isBody =
    LED_THINGS.test(tokens[head]?.lower ?? '') ||
    isOrganizationName(tokens, isArticle ? first + 1 : first, last);
  return last < first || !isBody ? undefined : { first: verb, last, former, leads: true };
}

function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first - 1;
  for (let index = first; index <= Math.min(limit, first + MAX_WORDS); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || /^[,.;:!?()—–]$/.test(token.text)) break;
    if (ENDS_OF_A_ROLE.has(token.lower)) break;
    if (BE_FORMS.has(token.lower) || AUXILIARIES.has(token.lower)) break;
    if (index > first && isWhen(tokens, index)) break;
    last = index;
  }
  while (last >= first && FUNCTION_WORDS.has(tokens[last]?.lower ?? '') && !tokens[last]?.capital)
    last--;
  return last;
}

/** `for forty years`, `in January`, `since 2019`: when, not what. */
function isWhen(tokens: readonly Token[], index: number): boolean {
  const preposition = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (!next || !LINKS_TO_A_TIME.has(preposition)) return false;
  if (next.kind === 'number' || MONTHS.includes(next.lower) || WEEKDAYS.includes(next.lower))
    return true;
  return tokens.slice(index + 1, index + 5).some((token) => LONG_TIME_UNITS.test(token.lower));
}
