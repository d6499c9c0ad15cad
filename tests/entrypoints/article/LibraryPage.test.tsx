// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LibraryPage } from '@/entrypoints/article/LibraryPage.tsx';
import { createLibrary } from '@/entrypoints/article/library.ts';
import type { LibraryCalls } from '@/entrypoints/article/library-state.ts';
import type { ArticleSummary } from '@/lib/core/preview/article-summary.ts';
import { fakeLibrary } from '@/playground/gallery/fake-library.ts';
import { manyArticles, sampleArticles } from '@/playground/gallery/sample-library.ts';
import { render } from '../../components/render.tsx';

async function show(articles: readonly ArticleSummary[], over: Partial<LibraryCalls> = {}) {
  const background = { ...fakeLibrary(articles), ...over };
  const save = vi.fn<(file: Blob, name: string) => void>();
  const library = createLibrary({ background, save });
  render(<LibraryPage library={library} addressOf={(id) => `?id=${encodeURIComponent(id)}`} />);
  await library.load();
  return { save, library };
}
const rows = () => [...document.querySelectorAll<HTMLElement>('.article-row')];
const titles = () => rows().map((row) => within(row).getByRole('link').textContent);
const titleOf = ({ headline, publisher }: ArticleSummary) => headline ?? publisher;
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const box = (title = '') => screen.getByRole('checkbox', { name: `Select “${title}”` });
const bar = () => document.querySelector('.undo-bar [role="status"]')?.textContent;
const [FIRST, SECOND, THIRD] = sampleArticles.map(titleOf);

it('lists what is saved, each a link to its page, the newest article first', async () => {
  await show(sampleArticles);
  await vi.waitFor(() => expect(titles()).toEqual([FIRST, THIRD, SECOND]));
  const [first] = rows();
  expect(
    within(first as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe(`?id=${encodeURIComponent(sampleArticles[0]?.id ?? '')}`);
  expect(first?.textContent).toContain('7 people6 statements1 event');
  expect(screen.getByText('3 articles')).toBeTruthy();
});

it('removes an article at once, keeps the focus in the list, and restores the article', async () => {
  const removed = Promise.withResolvers<undefined>();
  const calls = fakeLibrary(sampleArticles);
  await show(sampleArticles, {
    ...calls,
    removeArticles: async (request) => {
      await removed.promise;
      return calls.removeArticles(request);
    },
  });
  await vi.waitFor(() => expect(titles()).toHaveLength(3));
  click(`Remove “${FIRST}”`);
  await vi.waitFor(() => expect(titles()).toEqual([THIRD, SECOND]));
  // What comes with Dramatis can't be removed, so its row has no such button.
  expect(document.activeElement).toBe(box(THIRD));
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  removed.resolve(undefined);
  await vi.waitFor(() => expect(bar()).toContain(`Removed “${FIRST}”`));
  click('Undo');
  await vi.waitFor(() => expect(titles()).toEqual([FIRST, THIRD, SECOND]));
  expect(bar()).toContain('Undone: Removed “');
  expect(document.activeElement).not.toBe(document.body);
});

it('offers to remove only what the reader added', async () => {
  await show(sampleArticles);
  await vi.waitFor(() => expect(titles()).toHaveLength(3));
  expect(screen.getAllByRole('button', { name: /^Remove “/ })).toHaveLength(2);
  fireEvent.click(box(FIRST));
  fireEvent.click(box(THIRD));
  expect(screen.getByRole('button', { name: 'Remove 1 article' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Export 2 articles…' })).toBeTruthy();
});

it('says that nothing is saved, and where the focus is after the last one', async () => {
  await show(sampleArticles.slice(0, 1));
  await vi.waitFor(() => expect(titles()).toHaveLength(1));
  click(/^Remove “/);
  expect(await screen.findByText(/No articles yet/)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Library' }));
});

it('says why it failed, and what was listed comes back', async () => {
  const removeArticles = async () => Promise.reject(new Error('the disk is full'));
  await show(sampleArticles, { removeArticles });
  await vi.waitFor(() => expect(titles()).toHaveLength(3));
  click(`Remove “${FIRST}”`);
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
  await vi.waitFor(() => expect(titles()).toHaveLength(3));
});

it('keeps a remembered article permanently, says so, and takes it back', async () => {
  await show(sampleArticles);
  await vi.waitFor(() => expect(titles()).toHaveLength(3));
  click(`Keep permanently: “${FIRST}”`);
  await vi.waitFor(() => expect(bar()).toContain('won’t be deleted'));
  expect(screen.queryByRole('button', { name: /^Keep permanently/ })).toBeNull();
  click('Undo');
  await vi.waitFor(() => expect(bar()).toContain('Undone'));
});

it('takes back one change after the other, also by the usual key', async () => {
  await show(manyArticles.slice(0, 5));
  await vi.waitFor(() => expect(titles()).toHaveLength(5));
  click('Remove “Report 1 from the harbour”');
  click('Remove “Report 2 from the harbour”');
  await vi.waitFor(() => expect(bar()).toContain('Removed “Report 2'));
  expect(titles()).toHaveLength(3);
  fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
  await vi.waitFor(() => expect(titles()).toHaveLength(4));
  fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
  await vi.waitFor(() => expect(titles()).toHaveLength(5));
});

describe('many articles', () => {
  const ready = async () => {
    const shown = await show(manyArticles);
    await vi.waitFor(() => expect(titles()).toHaveLength(50));
    return shown;
  };
  const select = (label: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

  it('are shown a page at a time, with their true number', async () => {
    await ready();
    expect(screen.getByText('2,000 articles')).toBeTruthy();
    click('Show 50 more');
    await vi.waitFor(() => expect(titles()).toHaveLength(100));
    expect(document.activeElement?.textContent).toBe(titles()[50]);
  });

  it('are filtered by words, outlet and period, and sorted', async () => {
    await ready();
    const search = screen.getByRole('textbox', { name: 'Search articles' });
    fireEvent.input(search, { target: { value: 'report 1999 ISLAND' } });
    await vi.waitFor(() => expect(screen.getByText('No matching articles.')).toBeTruthy());
    fireEvent.input(search, { target: { value: '' } });
    select('Outlet', 'The Island Post');
    await vi.waitFor(() => expect(screen.getByText('1,000 of 2,000 articles')).toBeTruthy());
    select('Sort by', 'headline');
    await vi.waitFor(() => expect(titles()[0]).toBe('Report 2 from the harbour'));
    select('From', '2025-09');
    await vi.waitFor(() => expect(screen.getByText('111 of 2,000 articles')).toBeTruthy());
  });

  it('are selected by range, and all that the filter lets through', async () => {
    await ready();
    const boxes = () => screen.getAllByRole('checkbox', { name: /^Select “/ });
    fireEvent.click(boxes()[1] as HTMLElement);
    fireEvent.click(boxes()[4] as HTMLElement, { shiftKey: true });
    expect(screen.getByText('4 selected')).toBeTruthy();
    select('Outlet', 'The Island Post');
    await vi.waitFor(() => expect(screen.queryByText('4 selected')).toBeNull());
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select all 1,000 articles' }));
    await vi.waitFor(() => expect(screen.getByText('1,000 selected')).toBeTruthy());
    click('Remove 1,000 articles');
    await vi.waitFor(() => expect(bar()).toContain('1,000 articles removed.'));
    expect(screen.getByText('No matching articles.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Library' }));
  });

  it('are moved to a new source, and back', async () => {
    const { library } = await ready();
    const [first] = titles();
    fireEvent.click(box(first ?? ''));
    click('Move 1 article…');
    const to = screen.getByRole('combobox', { name: 'Move to' });
    expect(document.activeElement).toBe(to);
    fireEvent.change(to, { target: { value: '' } });
    click('Move');
    expect(screen.getByText('Enter a name for the source.')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Source name' }), {
      target: { value: 'Elections' },
    });
    click('Move');
    await vi.waitFor(() => expect(bar()).toBe(`Moved to “Elections”: “${first}”`));
    expect(document.activeElement).toBe(box(first ?? ''));
    expect(library.store.get().answer?.sources).toHaveLength(2);
    click('Undo');
    await vi.waitFor(() => expect(library.store.get().answer?.sources).toHaveLength(1));
  });

  it('are exported as they can be imported', async () => {
    const { save } = await ready();
    fireEvent.click(box(titles()[0] ?? ''));
    click('Export 1 article…');
    click('Full text (JSON Lines)');
    await vi.waitFor(() => expect(bar()).toContain('Exported to'));
    const [file, name] = save.mock.calls[0] ?? [];
    expect(name).toBe('dramatis-articles.jsonl');
    expect(await file?.text()).toContain('"title":"Report 1 from the harbour"');
  });
});

it('tries again when they could not be read', async () => {
  const calls = fakeLibrary(sampleArticles);
  const listLibrary = vi.fn(calls.listLibrary);
  listLibrary.mockRejectedValueOnce(new Error('the store is closed'));
  await show(sampleArticles, { listLibrary });
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(titles()).toHaveLength(sampleArticles.length));
});
