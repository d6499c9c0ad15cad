import type { Article, Span } from '../model.ts';
import { foldText } from '../text/fold.ts';
import { markWords } from './mark-words.ts';
import type { ArticleHit } from './search-model.ts';
import { stemOf } from './stems.ts';

/** Characters that an excerpt shows before and after what was found. */
const BEFORE = 60;
const AFTER = 140;

/** Characters of a text's beginning that stand for a missing headline. */
const MOST_OF_A_TITLE = 120;

/** An article as a line of results: its headline, and the place in its text where most words of the query stand. */
export function buildArticleHit(
  article: Article,
  words: readonly string[],
  score: number,
): ArticleHit {
  const { id, text, publisher, publishedOn } = article;
  const title = titleOf(article);
  const inTitle = markWords(title, words);
  const at = inTitle.missing.length > 0 ? findInText(text, words) : undefined;
  const excerpt = at ? excerptAround(text, at) : '';
  return {
    kind: 'article',
    title,
    titleMatches: inTitle.spans,
    text: excerpt,
    place: { articleId: id, ...at },
    outlet: publisher,
    ...(publishedOn ? { date: publishedOn } : {}),
    matches: markWords(excerpt, words).spans,
    score,
  };
}

/** The headline, or what the text begins with. */
export const titleOf = ({ headline, text }: Pick<Article, 'headline' | 'text'>): string =>
  headline ?? (text.trimStart().split('\n', 1)[0] ?? '').slice(0, MOST_OF_A_TITLE);

/** The paragraph with the most words of the query, and its first one there. Reads the text once. */
function findInText(text: string, words: readonly string[]): Span | undefined {
  let best: { count: number; at: Span } | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    // Marking costs more than looking, and most paragraphs have none of the words.
    const folded = foldText(line);
    const count = words.filter((word) => folded.includes(stemOf(word).slice(0, -1))).length;
    if (count <= (best?.count ?? 0)) continue;
    const first = markWords(line, words).spans[0];
    if (first) best = { count, at: { start: index + first.start, end: index + first.end } };
  }
  return best?.at;
}

function excerptAround(text: string, { start, end }: Span): string {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline;
  const from = start - BEFORE <= lineStart ? lineStart : text.indexOf(' ', start - BEFORE) + 1;
  const to = end + AFTER >= lineEnd ? lineEnd : text.lastIndexOf(' ', end + AFTER);
  const words = text.slice(Math.min(from, start), Math.max(to, end)).trim();
  return `${from > lineStart ? '… ' : ''}${words}${to < lineEnd ? ' …' : ''}`;
}
