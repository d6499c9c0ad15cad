// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { createAddPanel } from '@/entrypoints/popup/add-panel.ts';
import { createCardPanel } from '@/entrypoints/popup/card-panel.ts';
import { createFeedPanel } from '@/entrypoints/popup/feed-panel.ts';
import { createOffersPanel, type Recents } from '@/entrypoints/popup/offers-panel.ts';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { createPagePanel, type TabUnderPopup } from '@/entrypoints/popup/page-panel.ts';
import { createSearchPanel } from '@/entrypoints/popup/search-panel.ts';
import type { CardModel } from '@/lib/core/card/card-model.ts';
import { answerOf, sampleHits } from '@/playground/gallery/sample-hits.ts';
import { samplePreview } from '@/playground/gallery/sample-preview.ts';
import { busyCard, fullCard } from '@/playground/gallery/samples.ts';
import { render } from '../../components/render.tsx';

const recents = {
  get: vi.fn<Recents['get']>(async () => []),
  add: vi.fn<Recents['add']>(async () => undefined),
  clear: vi.fn<Recents['clear']>(async () => undefined),
};

const noAdding = {
  previewArticle: async () => samplePreview,
  addArticle: async () => ({ articleId: '' }),
};

function show(
  other?: TabUnderPopup | Promise<TabUnderPopup>,
  isTab = false,
  cardOf: CardModel = fullCard,
  address?: string,
) {
  recents.add.mockClear();
  const showEntity = vi.fn(async () => true);
  const setSite = vi.fn(async () => undefined);
  const close = vi.fn();
  const tab: TabUnderPopup | Promise<TabUnderPopup> = other ?? {
    kind: 'open',
    host: 'news.example',
    page: {
      listPageEntities: async () => ({
        state: 'read',
        names: [{ entityIds: ['x'], name: 'Adaeze Okonjo', type: 'person', count: 3 }],
      }),
      showEntity,
      runCommand: async () => undefined,
      announce: async () => undefined,
    },
    site: { isOn: async () => true, set: setSite, watch: () => () => undefined },
  };
  const page = createPagePanel({
    describeNames: async () => [
      { id: 'x', name: 'Adaeze Okonjo', type: 'person', detail: 'Mayor of Nordhavn' },
    ],
    tab: Promise.resolve(tab),
    close,
  });
  const search = createSearchPanel({ search: async () => answerOf(sampleHits) });
  const offers = createOffersPanel({
    background: { suggest: async () => [], getEntities: async () => [] },
    recents: Promise.resolve(recents),
  });
  const getCard = vi.fn(async () => cardOf);
  const listLines = vi.fn(async () => ({ statements: [], events: [], total: 0, months: [] }));
  const openStored = vi.fn();
  const openPerson = vi.fn();
  const openSettings = vi.fn();
  const feed = createFeedPanel({ readFeed: async () => address, openSettings });
  const openLibrary = vi.fn();
  render(
    <Popup
      search={search}
      offers={offers}
      card={createCardPanel({ getCard, listLines })}
      page={page}
      add={createAddPanel({ background: noAdding, readArticle: async () => undefined })}
      feed={feed}
      onOpenStored={openStored}
      onOpenPerson={openPerson}
      onOpenLibrary={openLibrary}
      isTab={isTab}
      onOpenOptions={vi.fn()}
    />,
  );
  void page.start();
  void feed.start();
  return {
    openSettings,
    openStored,
    listLines,
    openPerson,
    openLibrary,
    showEntity,
    setSite,
    close,
    getCard,
  };
}
const type = (value: string) =>
  fireEvent.input(screen.getByRole('combobox'), { target: { value } });

describe('the popup', () => {
  it('goes from a query by Enter to a card, and by Escape back to the results', async () => {
    const { getCard } = show();
    type('val');
    await screen.findAllByRole('option');
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    const card = await screen.findByRole('dialog', { name: 'Ines Valdrup' });
    expect(getCard).toHaveBeenCalledExactlyOnceWith({ entityId: 'person:ines-valdrup' });
    expect(document.activeElement === card).toBe(true);
    fireEvent.keyDown(card, { key: 'Escape' });
    expect(await screen.findAllByRole('option')).toHaveLength(3);
    const field = screen.getByRole('combobox') as HTMLInputElement;
    expect(field.value).toBe('val');
    expect(document.activeElement === field).toBe(true);
  });

  it('remembers who was opened, and the query that found a statement', async () => {
    show();
    type('val');
    const [person, , statement] = await screen.findAllByRole('option');
    fireEvent.click(person as HTMLElement);
    fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
    await vi.waitFor(() =>
      expect(recents.add.mock.calls).toEqual([
        [{ kind: 'entity', entityId: 'person:ines-valdrup', name: 'Ines Valdrup', type: 'person' }],
      ]),
    );
    fireEvent.click((await screen.findAllByRole('option'))[2] ?? (statement as HTMLElement));
    await vi.waitFor(() =>
      expect(recents.add).toHaveBeenLastCalledWith({ kind: 'query', query: 'val' }),
    );
  });

  it('opens the speaker’s page at the statement that was clicked', async () => {
    const { openPerson } = show();
    type('val');
    fireEvent.click((await screen.findAllByRole('option'))[2] as HTMLElement);
    expect(openPerson).toHaveBeenCalledExactlyOnceWith('person:tomas-brandvold', 's9');
  });

  it('opens a person as a page when the search has a tab of its own', async () => {
    const { openPerson, getCard } = show({ kind: 'closed', reason: 'pageOwn' }, true);
    type('val');
    fireEvent.click((await screen.findAllByRole('option'))[0] as HTMLElement);
    expect(openPerson).toHaveBeenCalledExactlyOnceWith('person:ines-valdrup');
    expect(getCard).not.toHaveBeenCalled();
  });

  it('has the strip of months in a card, and filters by it', async () => {
    const { listLines } = show(undefined, false, busyCard);
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'val' } });
    await screen.findAllByRole('option');
    fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
    fireEvent.click(await screen.findByRole('tab', { name: /^Said/ }));
    const months = await screen.findByRole<HTMLSelectElement>('combobox', { name: /month/i });
    const [, latest] = months.options;
    fireEvent.change(months, { target: { value: latest?.value } });
    const [since, until] = (latest?.value ?? '').split(' ');
    await vi.waitFor(() =>
      expect(listLines).toHaveBeenCalledWith(
        expect.objectContaining({ part: 'said', since, until }),
      ),
    );
  });

  it('leads from an open card to the person’s page', async () => {
    const { openPerson } = show();
    type('val');
    fireEvent.click((await screen.findAllByRole('option'))[0] as HTMLElement);
    fireEvent.click(await screen.findByRole('button', { name: /^All .* articles|^The article/ }));
    expect(openPerson).toHaveBeenCalledExactlyOnceWith(fullCard.entity.id);
  });

  it('has the library and the settings in reach', async () => {
    const { openLibrary } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Library' }));
    expect(openLibrary).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Settings' })).toBeTruthy();
  });

  it('makes saving the article the main thing where nobody is known', async () => {
    const page = {
      listPageEntities: async () => ({ state: 'read' as const, names: [] }),
      showEntity: async () => false,
      runCommand: async () => undefined,
      announce: async () => undefined,
    };
    const site = {
      isOn: async () => true,
      set: async () => undefined,
      watch: () => () => undefined,
    };
    show({ kind: 'open', host: 'news.example', page, site });
    expect(await screen.findByText(/on this page is in your library yet/)).toBeTruthy();
    const save = screen.getByRole('button', { name: 'Save this article' });
    expect(save.className).toContain('primary');
  });

  it('lists the names of the page, and goes to one', async () => {
    const { showEntity, close } = show();
    const name = await screen.findByRole('button', { name: /Adaeze Okonjo/ });
    expect(name.textContent).toContain('3 mentions');
    await vi.waitFor(() => expect(name.textContent).toContain('Mayor of Nordhavn'));
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('On this page · 1 name');
    expect(name.className).not.toContain('primary');
    fireEvent.click(name);
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(showEntity).toHaveBeenCalledExactlyOnceWith({ entityId: 'x' });
  });

  it('moves through the names of the page with the arrows, and wraps around', async () => {
    show();
    const name = await screen.findByRole('button', { name: /Adaeze Okonjo/ });
    name.focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) {
      expect(fireEvent.keyDown(name, { key })).toBe(false);
      expect(document.activeElement === name).toBe(true);
    }
    expect(fireEvent.keyDown(name, { key: 'a' })).toBe(true);
  });

  it('switches the site off in one click', async () => {
    const { setSite } = show();
    fireEvent.click(await screen.findByRole('switch', { name: 'Dramatis on news.example' }));
    await vi.waitFor(() => expect(setSite).toHaveBeenCalledExactlyOnceWith(false));
    expect(await screen.findByText(/is off on this site/)).toBeTruthy();
  });

  it('says why there are no names, and has no switch, where no script may run', async () => {
    show({ kind: 'closed', reason: 'pageBrowserPage' });
    expect(await screen.findByText(/doesn’t work on browser pages/)).toBeTruthy();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save this article' })).toBeNull();
  });

  it('offers to follow the outlet where the page names a feed, and shows its address', async () => {
    const { openSettings } = show(undefined, false, fullCard, 'https://news.example/feed');
    const button = await screen.findByRole('button', { name: 'Follow this outlet' });
    expect(screen.getByText('news.example/feed').id).toBe(button.getAttribute('aria-describedby'));
    expect(openSettings).not.toHaveBeenCalled();
    fireEvent.click(button);
    expect(openSettings).toHaveBeenCalledExactlyOnceWith('https://news.example/feed');
  });

  it('offers no outlet to follow where the page names no feed', async () => {
    show();
    await screen.findByRole('button', { name: /Adaeze Okonjo/ });
    expect(screen.queryByRole('button', { name: 'Follow this outlet' })).toBeNull();
  });

  it('takes typing before the browser says which page is below', async () => {
    show(new Promise(() => undefined));
    expect(document.activeElement === screen.getByRole('combobox')).toBe(true);
    expect(screen.queryByRole('switch')).toBeNull();
    type('val');
    expect(await screen.findAllByRole('option')).toHaveLength(3);
  });
});
