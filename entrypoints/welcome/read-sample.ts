import type { ArticleWithFacts, IsoDate, Span } from '@/lib/core/model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';

/** A few paragraphs of the bundled article, as it was printed. */
export interface Sample {
  articleId: string;
  publisher: string;
  publishedOn?: IsoDate;
  /** BCP 47 */
  lang: string;
  paragraphs: string[];
}

/** Reads the sample. Fails if no article is kept any more. */
export async function readSample(
  background: Pick<Client<BackgroundCalls>, 'listArticles' | 'getArticle'>,
): Promise<Sample> {
  const articles = await background.listArticles({});
  const bundled = articles.find(({ isRemovable }) => !isRemovable) ?? articles[0];
  if (!bundled) throw new Error('There is no article in the store');
  const found = await background.getArticle({ articleId: bundled.id });
  const { id, publisher, publishedOn, lang } = found.article;
  return {
    articleId: id,
    publisher,
    ...(publishedOn ? { publishedOn } : {}),
    lang,
    paragraphs: chooseParagraphs(found),
  };
}

/** The first paragraphs, and the place where somebody is first quoted. The names there have something to show. */
export function chooseParagraphs({ article, statements }: ArticleWithFacts): string[] {
  const { text, blocks } = article;
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const quotes = statements
    .filter(({ type, speakerId }) => type === 'direct' && speakerId)
    .flatMap(({ parts }) => parts);
  const isQuoted = (block: Span) =>
    quotes.some(({ start, end }) => start >= block.start && end <= block.end);
  const [first] = paragraphs;
  const quoted = paragraphs.find((block) => block !== first && isQuoted(block));
  return [first, quoted].flatMap((block) => (block ? [text.slice(block.start, block.end)] : []));
}
