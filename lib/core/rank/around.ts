import type { Article } from '../model.ts';
import { readTerms } from './read-terms.ts';

/**
 * The stems of the paragraph with a place in an article, and of those beside it. Each paragraph is read once, however
 * many statements it has.
 */
export function createAround({
  text,
  blocks,
}: Pick<Article, 'text' | 'blocks'>): (start: number) => string {
  const own = blocks.filter(({ kind }) => kind !== 'headline');
  const read = new Map<number, string>();
  const termsOf = (index: number): string => {
    const block = own[index];
    if (!block) return '';
    const known = read.get(index);
    if (known !== undefined) return known;
    const terms = readTerms(text.slice(block.start, block.end)).join(' ');
    read.set(index, terms);
    return terms;
  };
  return (start) => {
    const at = own.findIndex((block) => block.start <= start && start < block.end);
    if (at < 0) return '';
    return [at - 1, at, at + 1].map(termsOf).filter(Boolean).join(' ');
  };
}
