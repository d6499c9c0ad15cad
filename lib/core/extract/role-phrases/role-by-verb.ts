import { MONTHS, WEEKDAYS } from '../../lexicon/english/calendar-words.ts';
import { AUXILIARIES, BE_FORMS, FUNCTION_WORDS } from '../../lexicon/english/function-words.ts';
import { OCCUPIED } from '../../lexicon/english/titles.ts';
import { isOrganizationName } from '../names/organizations.ts';
import type { Token } from '../records/document.ts';
import type { VerbRole } from '../records/role.ts';
import { clauseLast, electedTo } from './role-clauses.ts';
import { isRolePhrase } from './role-heads.ts';

/** Words of a role told by a verb. */
const MAX_WORDS = 14;
const BEING = [
  ['is'],
  ['was'],
  ['became'],
  ['remains'],
  ['has', 'been'],
  ['had', 'been'],
  ['serves', 'as'],
  ['served', 'as'],
  ['works', 'as'],
  ['worked', 'as'],
  ['acts', 'as'],
  ['was', 'named'],
  ['was', 'elected'],
  ['was', 'appointed'],
  ['was', 're-elected'],
  ['is', 'serving', 'as'],
];
/** What is over: the role is a former one. */
const OVER = /^(was|served|worked|had)$/;
const LEADING =
  /^(oversees|oversaw|heads|leads|chairs|runs|directs|headed|led|chaired|directed|founded|co-founded|owns)$/;

/** Of these what is over. */
const OVER_AND_DONE =
  /^(worked|taught|covered|studied|represented|managed|edited|hosted|advised|coached|researched|served)$/;

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
  while (/^(also|now|currently|previously|once|still|later)$/.test(tokens[verb]?.lower ?? ''))
    verb++;
  const token = tokens[verb];
  if (!token || token.quotation >= 0 || verb >= sentenceLast) return undefined;
  const isPerfect = /^(has|had)$/.test(token.lower) && LEADING.test(tokens[verb + 1]?.lower ?? '');
  if (isPerfect) return leading(tokens, verb + 1, sentenceLast, token.lower === 'had');
  if (LEADING.test(token.lower)) {
    const role = leading(
      tokens,
      verb,
      sentenceLast,
      /^(headed|led|chaired|directed|oversaw)$/.test(token.lower),
    );
    if (role || !isRelative) return role;
  }
  const isRun =
    token.lower === 'ran' && /^(a|an|the|his|her|its)$/.test(tokens[verb + 1]?.lower ?? '');
  if (isRelative && (isRun || OCCUPIED.test(token.lower))) {
    const last = clauseLast(tokens, verb + 1, sentenceLast);
    const isAs = tokens[verb + 1]?.lower === 'as';
    if (last > verb + 1 && !isAs)
      return { first: verb, last, former: isRun || OVER_AND_DONE.test(token.lower), leads: true };
  }
  const office = isRelative ? electedTo(tokens, verb, sentenceLast) : undefined;
  if (office) return office;
  const form = BEING.filter((words) =>
    words.every((word, offset) => tokens[verb + offset]?.lower === word),
  ).sort((a, b) => b.length - a.length)[0];
  if (!form) return undefined;
  const first = verb + form.length;
  const last = phraseEnd(tokens, first, sentenceLast);
  const isNamed = /^(named|elected|appointed|re-elected)$/.test(form[form.length - 1] ?? '');
  if (last < first || !isRolePhrase(tokens, first, last)) return undefined;
  return { first, last, former: !isNamed && OVER.test(token.lower), leads: false };
}

/** Bodies in lower case that somebody can lead; `leads the race` and `runs the marathon` are no roles. */
const BODY =
  /^(board|committee|company|firm|department|agency|union|party|team|council|office|group|ministry|division|institute|commission|delegation|campaign|bureau|bank|fund|school|college|hospital|museum|theater|theatre|magazine|newspaper|lab|laboratory|unit|center|centre|program|programme|organization|organisation|association|church|charity|foundation|opposition|government|bakery|shop|restaurant)$/;

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
    (token, index) => index > first && index <= last && /^(of|for|at|in)$/.test(token.lower),
  );
  const head = preposition > 0 ? preposition - 1 : last;
  const isArticle = /^(the|a|an|its|his|her|their)$/.test(tokens[first]?.lower ?? '');
  const isBody =
    BODY.test(tokens[head]?.lower ?? '') ||
    isOrganizationName(tokens, isArticle ? first + 1 : first, last);
  return last < first || !isBody ? undefined : { first: verb, last, former, leads: true };
}

function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let last = first - 1;
  for (let index = first; index <= Math.min(limit, first + MAX_WORDS); index++) {
    const token = tokens[index] as Token;
    if (token.quotation >= 0 || /^[,.;:!?()—–]$/.test(token.text)) break;
    if (
      /^(who|whose|which|that|and|but|when|while|because|since|until|after|before|as|if|where)$/.test(
        token.lower,
      )
    )
      break;
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
  if (!next || !/^(for|since|in|on|from|until|by)$/.test(preposition)) return false;
  if (next.kind === 'number' || MONTHS.includes(next.lower) || WEEKDAYS.includes(next.lower))
    return true;
  return tokens
    .slice(index + 1, index + 5)
    .some((token) => /^(years?|months?|decades?|weeks?)$/.test(token.lower));
}
