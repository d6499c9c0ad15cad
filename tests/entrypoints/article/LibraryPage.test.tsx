// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/entrypoints/article/LibraryPage.tsx';
import { createLibrary } from '@/entrypoints/article/library.ts';
import type { RemovedArticle } from '@/lib/messaging/protocol.ts';
import { manyArticles, sampleArticles } from '@/playground/gallery/sample-library.ts';
import { render } from '../../components/render.tsx';

const TAKEN: RemovedArticle = {
  article: {
    id: 'added:one',
    sourceId: 'added',
    text: 'T',
    lang: 'en',
    publisher: 'P',
    corrections: [],
    blocks: [],
  },
  amendments: [],
  ingestedAt: 0,
};

async function show(over: Partial<Parameters<typeof createLibrary>[0]> = {}) {
  let articles = sampleArticles;
  const background = {
    listArticles: vi.fn(async () => articles),
    removeArticle: vi.fn(async ({ articleId }: { articleId: string }) => {
      articles = articles.filter(({ id }) => id !== articleId);
      return TAKEN;
    }),
    keepArticle: vi.fn(async () => undefined),
    restoreArticle: vi.fn(async () => {
      articles = sampleArticles;
      return undefined;
    }),
    ...over,
  };
  const library = createLibrary(background);
  render(<LibraryPage library={library} addressOf={(id) => `?id=${encodeURIComponent(id)}`} />);
  await library.load();
  return background;
}
const titles = () => screen.getAllByRole('link').map((link) => link.textContent);

it('lists what is kept, each a link to its page', async () => {
  await show();
  await screen.findAllByRole('link');
  expect(titles()).toEqual(sampleArticles.map(({ headline, publisher }) => headline ?? publisher));
  const [first] = screen.getAllByRole('listitem');
  const { getByRole, getByText } = within(first as HTMLElement);
  expect(getByRole('link').getAttribute('href')).toBe(
    `?id=${encodeURIComponent(sampleArticles[0]?.id ?? '')}`,
  );
  expect(getByText(/7 people · 6 statements · 1 event/)).toBeTruthy();
});

it('removes an article, says so, and puts it back', async () => {
  const { removeArticle, restoreArticle } = await show();
  const [added] = sampleArticles;
  const title = added?.headline ?? '';
  fireEvent.click(await screen.findByRole('button', { name: `Remove “${title}”` }));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain('Removed “'));
  expect(removeArticle).toHaveBeenCalledExactlyOnceWith({ articleId: added?.id });
  expect(titles()).not.toContain(title);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(titles()).toContain(title));
  expect(restoreArticle).toHaveBeenCalledExactlyOnceWith({ removed: TAKEN });
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('offers to remove only what the reader added', async () => {
  await show();
  await screen.findAllByRole('link');
  expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(
    sampleArticles.filter(({ isRemovable }) => isRemovable).length,
  );
});

it('says that nothing is kept', async () => {
  await show({ listArticles: vi.fn(async () => []) });
  expect(await screen.findByText(/No articles yet/)).toBeTruthy();
});

it('says why it failed, and what was listed stays', async () => {
  await show({ removeArticle: vi.fn(async () => Promise.reject(new Error('the disk is full'))) });
  const [button] = await screen.findAllByRole('button', { name: /^Remove/ });
  fireEvent.click(button as HTMLElement);
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
  expect(titles()).toHaveLength(sampleArticles.length);
});

it('keeps a remembered article permanently, and says so', async () => {
  const { keepArticle, listArticles } = await show();
  const [remembered] = sampleArticles;
  const title = remembered?.headline ?? '';
  fireEvent.click(await screen.findByRole('button', { name: `Keep permanently: “${title}”` }));
  await vi.waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('won’t be deleted'),
  );
  expect(keepArticle).toHaveBeenCalledExactlyOnceWith({ articleId: remembered?.id });
  expect(listArticles).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('focuses the undo button when an article is removed', async () => {
  await show();
  const [remove] = await screen.findAllByRole('button', { name: /^Remove/ });
  fireEvent.click(remove as HTMLElement);
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await vi.waitFor(() => expect(document.activeElement === undo).toBe(true));
});

describe('many articles', () => {
  it('are shown in parts, and can be searched', async () => {
    await show({ listArticles: vi.fn(async () => manyArticles) });
    await screen.findAllByRole('link');
    expect(titles()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    await vi.waitFor(() => expect(titles()).toHaveLength(100));
    expect(document.activeElement?.textContent).toBe('Report 51 from the harbour');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search articles' }), {
      target: { value: 'report 1999 ISLAND' },
    });
    await vi.waitFor(() => expect(screen.getByText('No matching articles.')).toBeTruthy());
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Report 1999 gazette' } });
    await vi.waitFor(() => expect(titles()).toEqual(['Report 1999 from the harbour']));
    expect(screen.getByText('1 of 2000 articles')).toBeTruthy();
  });

  it('are not searched when they are few', async () => {
    await show();
    await screen.findAllByRole('link');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

it('tries again when they could not be read', async () => {
  const listArticles = vi.fn(async () => sampleArticles);
  listArticles.mockRejectedValueOnce(new Error('the store is closed'));
  await show({ listArticles });
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(titles()).toHaveLength(sampleArticles.length));
});
