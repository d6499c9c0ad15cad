/**
 * A page that only the bench's copy of the product has. It adds an article as the popup does (preview, add) and asks
 * for a card from it. It leaves the times on its root element. `?n=…` makes each article different.
 */
import { browser } from 'wxt/browser';
import { createBackgroundClient } from '../../../lib/messaging/transport.ts';
import { makeArticleText } from '../make-article.ts';

const background = createBackgroundClient(browser);

/** ms, each from the moment the article was submitted */
export interface AddTimes {
  preview: number;
  kept: number;
  card: number;
}

async function add(n: string): Promise<AddTimes> {
  const article = {
    text: makeArticleText(n),
    publisher: 'Bench',
    publishedOn: '2025-09-04',
    lang: 'en',
    url: `https://bench.example/${n}`,
  };
  const started = performance.now();
  const since = () => performance.now() - started;
  await background.previewArticle({ article });
  const preview = since();
  const { articleId } = await background.addArticle({ article });
  const kept = since();
  const { entities } = await background.getArticle({ articleId });
  const person = entities.find(({ type }) => type === 'person');
  if (!person) throw new Error('nobody was found in the article');
  await background.getCard({ entityId: person.id });
  return { preview, kept, card: since() };
}

add(new URLSearchParams(location.search).get('n') ?? '')
  .then((times) => {
    document.documentElement.dataset.bench = JSON.stringify(times);
    document.title = 'done';
  })
  .catch((error: unknown) => {
    document.title = `failed: ${String(error)}`;
  });
