import { expect, test, vi } from 'vitest';
import { createNamePublisher } from '@/lib/background/knowledge/publish-names.ts';
import type { PublishedLanguages } from '@/lib/published/published-languages.ts';

const LANGUAGES: PublishedLanguages = {
  rows: [{ codes: ['pl'], scripts: ['Latin'] }],
  others: ['de'],
};

function create(languages = LANGUAGES, before?: string) {
  let published = before;
  const publishLanguages = vi.fn(async () => undefined);
  const publisher = createNamePublisher({
    publishGate: async (_, knowledge) => {
      published = knowledge;
    },
    findPublishedKnowledge: async () => published,
    publishLanguages,
    languages: () => languages,
  });
  return { publisher, publishLanguages, published: () => published };
}

test('lists of languages are published with the gate', async () => {
  const { publisher, publishLanguages } = create();
  expect(await publisher.findPublishedKnowledge()).toBeUndefined();
  await publisher.publishGate(new Uint8Array(1), 'revision');
  expect(publishLanguages).toHaveBeenCalledWith(LANGUAGES);
  expect(await publisher.findPublishedKnowledge()).toBe('revision');
});

test('what was published with other lists, or by a version without any, is published anew', async () => {
  const first = create();
  await first.publisher.publishGate(new Uint8Array(1), 'revision');
  const other = { ...LANGUAGES, others: ['la'] };
  expect(await create(other, first.published()).publisher.findPublishedKnowledge()).toBeUndefined();
  expect(await create(LANGUAGES, 'revision').publisher.findPublishedKnowledge()).toBeUndefined();
  expect(await create(LANGUAGES, first.published()).publisher.findPublishedKnowledge()).toBe(
    'revision',
  );
});
