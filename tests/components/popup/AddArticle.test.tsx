// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AddArticle } from '@/components/popup/AddArticle.tsx';
import { useStore } from '@/components/shared/store.ts';
import { type AddPanel, createAddPanel } from '@/entrypoints/popup/add-panel.ts';
import type { PageArticle } from '@/lib/core/formats/page-article.ts';
import type { ArticlePreview } from '@/lib/core/preview/build-preview.ts';
import { samplePreview } from '@/playground/gallery/sample-preview.ts';
import { render } from '../render.tsx';

const ARTICLE: PageArticle = { text: 'T', publisher: 'P', url: 'https://a.example/' };
const onOpen = vi.fn();

function Shown({ panel }: { panel: AddPanel }) {
  const { state } = useStore(panel.store);
  return (
    <AddArticle
      state={state}
      onRead={() => void panel.read()}
      onKeep={(replace) => void panel.keep(replace)}
      onCancel={panel.cancel}
      onOpen={onOpen}
    />
  );
}

function show(
  readArticle: () => Promise<PageArticle | undefined> = async () => ARTICLE,
  preview: ArticlePreview = samplePreview,
) {
  const background = {
    previewArticle: vi.fn(async () => preview),
    addArticle: vi.fn(async () => ({ articleId: 'added:x' })),
  };
  render(<Shown panel={createAddPanel({ background, readArticle })} />);
  return background;
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('adding an article', () => {
  it('is offered, shown, saved and opened', async () => {
    const { previewArticle, addArticle } = show();
    press('Save this article');
    expect(await screen.findByText(/Islands win a reprieve/)).toBeTruthy();
    expect(previewArticle).toHaveBeenCalledExactlyOnceWith({ article: ARTICLE });
    expect(addArticle).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Update'));
    press('Update');
    expect((await screen.findByRole('status')).textContent).toMatch(/Saving|Saved/);
    await screen.findByText(/^Saved/);
    expect(addArticle).toHaveBeenCalledExactlyOnceWith({ article: ARTICLE });
    press('View article');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('added:x');
  });

  it('asks whether it is the kept article when that is unclear', async () => {
    const unclear = { ...samplePreview, state: 'unclear', other: 'Toll put off' } as const;
    const { addArticle } = show(async () => ARTICLE, unclear);
    press('Save this article');
    expect(await screen.findByText(/Another text is saved.*“Toll put off”/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save both' })).toBeTruthy();
    press('Replace');
    await screen.findByText(/^Saved/);
    expect(addArticle).toHaveBeenCalledExactlyOnceWith({ article: ARTICLE, replace: true });
  });

  it('shows whole counts and says that there are more than it lists', async () => {
    show();
    press('Save this article');
    expect(await screen.findByRole('heading', { name: '7 people' })).toBeTruthy();
    expect(screen.getByText('and 2 more')).toBeTruthy();
    expect(screen.getByText('and 4 more')).toBeTruthy();
  });

  it('can be cancelled, and nothing is kept', async () => {
    const { addArticle } = show();
    press('Save this article');
    await screen.findByText(/Islands win/);
    press('Cancel');
    expect(screen.getByRole('button', { name: 'Save this article' })).toBeTruthy();
    expect(addArticle).not.toHaveBeenCalled();
  });

  it('says that a page has no article, and can be tried again', async () => {
    show(async () => undefined);
    press('Save this article');
    expect(await screen.findByText(/No article found/)).toBeTruthy();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Try again'));
  });

  it('says why it failed', async () => {
    const { addArticle } = show();
    addArticle.mockRejectedValueOnce(new Error('the disk is full'));
    press('Save this article');
    await screen.findByText(/Islands win/);
    press('Update');
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
  });
});
