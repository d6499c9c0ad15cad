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
  held: readonly HeldRole[],
): ResolveOffice {
  const known = new Map<string, readonly HeldRole[]>();
  const holdersOf = (noun: string) => {
    const holders =
      known.get(noun) ?? held.filter(({ role }) => role.title.toLowerCase().endsWith(noun));
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
    const isBefore = first && first.role.provenance.start < article.start;
    return isOne && isBefore ? first.person : undefined;
  };
}
