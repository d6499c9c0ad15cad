/**
 * A page that only the bench's copy of the product has. It asks the background for the names in a text and for a card.
 * It does so at rest, and while the background reads an article of `?length=…` characters. It leaves the times on its
 * root element.
 */
import { browser } from 'wxt/browser';
import { createBackgroundClient } from '../../../lib/messaging/transport.ts';
import { makeArticleText, PARAGRAPHS } from '../make-article.ts';

const background = createBackgroundClient(browser);

/** How often each question is asked at rest. */
const ROUNDS = 200;

/** ms, one for each answer */
export interface AnswerTimes {
  mentions: number[];
  card: number[];
}

export interface ReadingTimes {
  atRest: AnswerTimes;
  meanwhile: AnswerTimes;
  /** ms that reading took */
  reading: number;
}

async function measure(length: number): Promise<ReadingTimes> {
  const [known] = await background.suggest({ limit: 1 });
  if (known?.kind !== 'entity') throw new Error('the bundle names nobody');
  const { entityId, title } = known;
  const text = `${makeArticleText('page')}\n\n${title} did not speak.`;
  const blocks = text.split('\n\n').map((block, id) => ({ id, text: block }));

  const ask = async (until: (round: number) => boolean): Promise<AnswerTimes> => {
    const times: AnswerTimes = { mentions: [], card: [] };
    for (let round = 0; !until(round); round++) {
      const started = performance.now();
      const { mentions } = await background.findMentions({ blocks, page: {} });
      times.mentions.push(performance.now() - started);
      if (mentions.length !== 1) throw new Error(`${mentions.length} names were found, not one`);
      const asked = performance.now();
      await background.getCard({ entityId });
      times.card.push(performance.now() - asked);
    }
    return times;
  };

  await ask((round) => round === ROUNDS);
  const atRest = await ask((round) => round === ROUNDS);
  const article = {
    text: makeArticleText(
      'long',
      Math.floor((length / makeArticleText('long').length) * PARAGRAPHS),
    ),
    publisher: 'Bench',
    url: 'https://bench.example/long',
  };
  let isReading = true;
  const started = performance.now();
  const read = background.previewArticle({ article }).finally(() => {
    isReading = false;
  });
  const meanwhile = await ask(() => !isReading);
  await read;
  return { atRest, meanwhile, reading: performance.now() - started };
}

measure(Number(new URLSearchParams(location.search).get('length')))
  .then((times) => {
    document.documentElement.dataset.bench = JSON.stringify(times);
    document.title = 'done';
  })
  .catch((error: unknown) => {
    document.title = `failed: ${String(error)}`;
  });
