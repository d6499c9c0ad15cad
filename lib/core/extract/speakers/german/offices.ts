import { DEFINITE_ARTICLES } from '../../../lexicon/german/function-words.ts';
import { nominativeOf, roleGender } from '../../../lexicon/german/role-words.ts';
import type { ArticleDocument } from '../../records/document.ts';
import type { ResolveOffice } from '../../records/subject.ts';
import type { HeldRole } from '../held-roles.ts';

/**
 * Resolves a definite office of one noun. It means the only person of the article whose role ends in that noun, if the
 * article has named the role before. An office of which a second bearer is named means nobody.
 */
export function createResolveOffice(
  { tokens }: ArticleDocument,
  roles: readonly HeldRole[],
): ResolveOffice {
  const held = roles.map(({ role, person }) => ({
    person,
    title: role.title.toLowerCase(),
    start: role.provenance.start,
  }));
  const known = new Map<string, readonly (typeof held)[number][]>();
  const holdersOf = (noun: string) => {
    const holders = known.get(noun) ?? held.filter(({ title }) => title.endsWith(noun));
    known.set(noun, holders);
    return holders;
  };
  return ({ phraseFirst, last, person }) => {
    const [article, noun] = [tokens[phraseFirst], tokens[last]];
    if (person || last !== phraseFirst + 1 || !article || !noun?.capital) return undefined;
    const gender = roleGender(noun.lower);
    if (!DEFINITE_ARTICLES.has(article.lower) || !gender) return undefined;
    const plain = gender === 'either' ? undefined : gender;
    const holders = holdersOf(nominativeOf(noun.text, plain).toLowerCase());
    const [first] = holders;
    const isOne = holders.every((holder) => holder.person === first?.person);
    return isOne && first && first.start < article.start ? first.person : undefined;
  };
}
