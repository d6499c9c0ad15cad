import type { Session } from './support/session.ts';
import { expect, test } from './support/test.ts';

/** In UTF-16 units. It takes seconds to read. */
const LONG = 300_000;

interface Outcome {
  /** of the preview of the long article */
  statements: number;
  /** how many questions were answered while it was being read */
  answered: number;
  mentions: number;
}

/** Has a long article read, and keeps asking for the names in a text until it is done. */
async function askWhileReading(session: Session): Promise<Outcome> {
  const page = await session.open(session.pageUrl('/options.html'));
  return page.evaluate(async (length): Promise<Outcome> => {
    interface Reply {
      value: { counts: { statements: number }; mentions: unknown[] };
    }
    interface Api {
      runtime: { sendMessage(message: unknown): Promise<Reply> };
    }
    const api = (globalThis as unknown as { chrome: Api }).chrome;
    const call = (name: string, request: unknown) =>
      api.runtime.sendMessage({ dramatis: 'call', name, request });
    let text = 'Toll put off';
    for (let i = 0; text.length < length; i++) {
      text += `\n\nThe board put off its vote. “The islands are no cost ${i},” said Transport Minister Ines Valdrup.`;
    }
    const article = { text, publisher: 'Gazette', url: 'https://gazette.example/toll' };
    let isReading = true;
    const reading = call('previewArticle', { article }).finally(() => {
      isReading = false;
    });
    const blocks = [{ id: 1, text: 'Donald Trump spoke on Monday.' }];
    let answered = 0;
    let mentions = 0;
    while (isReading) {
      mentions = (await call('findMentions', { blocks, page: {} })).value.mentions.length;
      if (isReading) answered++;
    }
    return { statements: (await reading).value.counts.statements, answered, mentions };
  }, LONG);
}

test('a background that was asleep answers pages while it reads a long article', async ({
  fresh: session,
}) => {
  await askWhileReading(session);
  await session.stopBackground();
  const { statements, answered, mentions } = await askWhileReading(session);
  expect(statements).toBeGreaterThan(1000);
  expect(mentions).toBe(1);
  // If the background itself read it, it would answer at most two: before it begins, and as it ends.
  expect(answered).toBeGreaterThan(20);
  expect(await session.extensionErrors()).toEqual([]);
});
