import type { OfferedArticle } from '../offered-article.ts';
import type { About, ItemRecord } from '../records/data-record.ts';

/** An item with its whole text, as an article. `about` is what its feed says of itself. */
export function itemArticle(item: ItemRecord, about: About): OfferedArticle {
  const { key, title, text, author, publishedOn, url, lang } = item;
  const publisher = item.publisher ?? about.title;
  return {
    key: `record:${key}`,
    title,
    text: text.startsWith(title) ? text : `${title}\n\n${text}`,
    ...(author ? { author } : {}),
    ...(publishedOn ? { publishedOn } : {}),
    ...(url ? { url } : {}),
    ...(lang ? { lang } : {}),
    ...(publisher ? { publisher } : {}),
  };
}
