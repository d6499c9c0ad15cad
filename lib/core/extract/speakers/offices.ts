import { INDEFINITE_ARTICLES, OF_ANOTHER } from '../../lexicon/english/function-words.ts';
import { isTitleHead } from '../../lexicon/english/titles.ts';
import type { ArticleDocument, Token } from '../records/document.ts';
import type { Person } from '../records/person.ts';
import type { ResolveOffice, Subject } from '../records/subject.ts';
import type { HeldRole } from './held-roles.ts';

/** Most words of an office that a subject repeats: `the acting prime minister`. */
const MAX_WORDS = 4;

/**
 * Resolves offices with the roles of an article. `The minister said` means the only person whom the article has called
 * a minister so far. Every word of the office must be part of that role. The article must not mention another minister,
 * with `a`, `another` or a number, or in the plural.
 *
 * Known gaps: offices named by another word (`the senator` after `Sen.`), and descriptions (`the father of two`).
 */
export function createResolveOffice(
  { tokens }: ArticleDocument,
  roles: readonly HeldRole[],
): ResolveOffice {
  const held = roles.map(({ role, person }) => ({
    person,
    former: role.status === 'former',
    start: role.provenance.start,
    words: new Set(role.label.toLowerCase().split(/[^\p{L}’'-]+/u)),
  }));
  // Looked up once for each office, since a text may mention its mayor a thousand times.
  const known = new Map<string, Person | undefined>();
  const soleHolder = (head: string, holder: Person) => {
    const key = `${head} ${holder.id}`;
    if (!known.has(key)) known.set(key, isSpokenOfElse(tokens, head, holder) ? undefined : holder);
    return known.get(key);
  };
  // The roles that have all words of an office, and their people.
  const sharing = new Map<
    string,
    { holders: typeof held; named: ReadonlySet<Person | undefined> }
  >();
  const sharingOf = (words: readonly string[]) => {
    const key = words.join(' ');
    const cached = sharing.get(key);
    if (cached) return cached;
    const holders = held.filter((role) => words.every((word) => role.words.has(word)));
    const found = { holders, named: new Set(holders.map((role) => role.person)) };
    sharing.set(key, found);
    return found;
  };
  return (subject) => {
    const words = officeWords(tokens, subject);
    if (!words) return undefined;
    const at = tokens[subject.phraseFirst]?.start ?? 0;
    const { holders, named } = sharingOf(words);
    if (named.size !== 1) return undefined;
    const holder = holders.find((role) => role.start < at && !role.former)?.person;
    return holder && soleHolder(words[words.length - 1] ?? '', holder);
  };
}

/** The words after “the”, if there are only a few and they end in a title. */
function officeWords(tokens: readonly Token[], subject: Subject): string[] | undefined {
  const length = subject.last - subject.phraseFirst;
  if (subject.person || tokens[subject.phraseFirst]?.lower !== 'the') return undefined;
  if (length < 1 || length > MAX_WORDS) return undefined;
  const words = tokens.slice(subject.phraseFirst + 1, subject.last + 1);
  if (!words.every((token) => token.kind === 'word')) return undefined;
  return isTitleHead(words[words.length - 1]?.lower ?? '')
    ? words.map((token) => token.lower)
    : undefined;
}

/** `a minister`, `another health minister`, `ministers`, `Minister Roe`: whether there is more than one. */
function isSpokenOfElse(tokens: readonly Token[], head: string, holder: Person): boolean {
  return tokens.some((token, index) => {
    if (token.quotation >= 0) return false;
    if (token.lower === `${head}s`) return true;
    if (token.lower !== head) return false;
    const next = tokens[index + 1];
    if (token.capital && next?.capital && !holder.name.includes(next.text)) return true;
    return tokens
      .slice(Math.max(0, index - 3), index)
      .some(
        ({ lower }) =>
          OF_ANOTHER.has(lower) || (INDEFINITE_ARTICLES.has(lower) && !isNamed(tokens, index)),
      );
  });
}

/** `Jane Doe, a senator`: whether the phrase stands beside a name and describes that person. */
function isNamed(tokens: readonly Token[], head: number): boolean {
  for (let index = head; index > head - 4; index--) {
    if (INDEFINITE_ARTICLES.has(tokens[index]?.lower ?? '')) return tokens[index - 1]?.text === ',';
  }
  return false;
}
