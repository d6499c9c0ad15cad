import { expect, test, vi } from 'vitest';
import { type AddCommandDeps, createAddCommand } from '@/lib/background/browser/add-command.ts';
import { CallError } from '@/lib/messaging/error.ts';
import { samplePreview } from '@/playground/gallery/sample-preview.ts';

const PAGE = { text: 'T', publisher: 'Gazette', url: 'https://gazette.example/toll' };

function setUp(over: Partial<AddCommandDeps> = {}) {
  const tell = vi.fn<AddCommandDeps['tell']>(async () => undefined);
  const add = vi.fn(async () => ({ articleId: 'a' }));
  const run = createAddCommand({
    added: { preview: async () => ({ ...samplePreview, state: 'new' }), add },
    ready: async () => undefined,
    readArticle: async () => PAGE,
    language: () => ({ words: (key, ...values) => [key, ...values].join(' | '), locale: 'en' }),
    tell,
    ...over,
  });
  return { run, tell, add };
}

test('the article is kept, and the findings are announced', async () => {
  const { run, tell, add } = setUp();
  await run(7);
  expect(add).toHaveBeenCalledExactlyOnceWith(PAGE);
  const { headline, counts } = samplePreview;
  const numbers = `${counts.people} | ${counts.statements} | ${counts.events}`;
  expect(tell).toHaveBeenCalledExactlyOnceWith(
    7,
    `commandAdded | ${headline} | ${numbers}`,
    'done',
  );
});

test('an article kept already is updated, and that is announced', async () => {
  const add = vi.fn(async () => ({ articleId: 'a' }));
  const { run, tell } = setUp({
    added: { preview: async () => ({ ...samplePreview, state: 'changed' }), add },
  });
  await run(7);
  expect(tell.mock.calls[0]?.[1]).toMatch(/^commandUpdated/);
});

test.each<[string, AddCommandDeps['readArticle'], string]>([
  ['holds no article', async () => undefined, 'addNone'],
  [
    'may not be read',
    async () => Promise.reject(new CallError('unreachable', 'Cannot access')),
    'commandUnreachable',
  ],
  ['fails', async () => Promise.reject(new Error('gone')), 'addFailed | gone'],
])('a page that %s is announced as such', async (_, readArticle, text) => {
  const { run, tell, add } = setUp({ readArticle });
  await run(7);
  expect(tell).toHaveBeenCalledExactlyOnceWith(7, text, 'failed');
  expect(add).not.toHaveBeenCalled();
});
