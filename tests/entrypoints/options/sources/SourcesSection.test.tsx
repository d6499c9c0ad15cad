// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SourcesSection } from '@/entrypoints/options/sources/SourcesSection.tsx';
import { createSourceList, type SourceCalls } from '@/entrypoints/options/sources/source-list.ts';
import { UndoPlace } from '@/entrypoints/options/undo/UndoPlace.tsx';
import { createUndoList } from '@/entrypoints/options/undo/undo-list.ts';
import { createFakeGiven } from '@/playground/gallery/fake-given.ts';
import { createFakeImport } from '@/playground/gallery/fake-import.ts';
import { createFakeSources } from '@/playground/gallery/fake-sources.ts';
import { removedSource, sampleSources } from '@/playground/gallery/sample-sources.ts';
import { render } from '../../../components/render.tsx';
import { createDeferred } from '../../../support/deferred.ts';

const COURIER = 'The Harbour Courier';
const MINUTES = 'Council minutes';

async function show(change: Partial<SourceCalls> = {}, given = sampleSources.slice(0, 2)) {
  const fake = createFakeSources(given);
  const calls = {
    listSources: vi.fn(fake.listSources),
    setSourceEnabled: vi.fn(fake.setSourceEnabled),
    renameSource: vi.fn(fake.renameSource),
    orderSources: vi.fn(fake.orderSources),
    removeSource: vi.fn(fake.removeSource),
    restoreSource: vi.fn(fake.restoreSource),
    discardSource: vi.fn(fake.discardSource),
    ...change,
  };
  const undo = createUndoList();
  const list = createSourceList(calls, undo);
  render(
    <>
      <SourcesSection sources={list} imports={createFakeImport()} given={createFakeGiven()} />
      <UndoPlace list={undo} />
    </>,
  );
  await list.load();
  return { calls, list };
}

const press = (name: string) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  return button;
};
const names = () => [...document.querySelectorAll('.source-name')].map((name) => name.textContent);
const status = () => screen.getByRole('status').textContent;

describe('a source', () => {
  it('says what it is, what it gives, and when it was last changed', async () => {
    await show();
    const [, row] = [...document.querySelectorAll<HTMLElement>('.source-row')];
    for (const text of ['214 articles', '1,038 people', '96 events', '2,711 statements']) {
      expect(within(row as HTMLElement).getByText(text)).toBeTruthy();
    }
    expect(row?.textContent).toContain(
      'Added by you · latest: 30 September 2025 · updated 2 October 2025',
    );
  });

  it('can be switched off but not removed if it comes with Dramatis', async () => {
    await show();
    const row = document.querySelector<HTMLElement>('.source-row') as HTMLElement;
    expect(within(row).getByText('Built in; can’t be removed.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: `Remove “${COURIER}”` })).toBeNull();
  });

  it('is switched at once, and back', async () => {
    const { calls } = await show();
    const toggle = screen.getByRole<HTMLInputElement>('switch', { name: `Use “${COURIER}”` });
    fireEvent.click(toggle);
    await vi.waitFor(() =>
      expect(calls.setSourceEnabled).toHaveBeenCalledExactlyOnceWith({
        sourceId: 'bundled',
        enabled: false,
      }),
    );
    await vi.waitFor(() => expect(status()).toBe(`“${COURIER}” is off.`));
    expect(toggle.checked).toBe(false);
    press('Undo');
    await vi.waitFor(() => expect(toggle.checked).toBe(true));
  });

  it('goes back to what it was when a change failed, and its own row says why', async () => {
    await show({ setSourceEnabled: () => Promise.reject(new Error('the store is read-only')) });
    const toggle = screen.getByRole<HTMLInputElement>('switch', { name: `Use “${MINUTES}”` });
    fireEvent.click(toggle);
    const problem = await screen.findByRole('alert');
    expect(problem.textContent).toContain('the store is read-only');
    expect(problem.closest('li')).toBe(toggle.closest('li'));
    await vi.waitFor(() => expect(toggle.checked).toBe(true));
    expect(status()).toBe('');
  });
});

describe('a new name', () => {
  const field = () => screen.queryByRole<HTMLInputElement>('textbox', { name: /^New name for/ });
  const type = (value: string) => fireEvent.input(field() as HTMLElement, { target: { value } });

  it('is typed over the old one, shown at once, and can be taken back', async () => {
    const { calls } = await show();
    press(`Rename “${MINUTES}”`);
    expect(document.activeElement).toBe(field());
    expect(field()?.selectionEnd).toBe(MINUTES.length);
    type('  Minutes ');
    fireEvent.submit(field()?.form as HTMLFormElement);
    await vi.waitFor(() =>
      expect(calls.renameSource).toHaveBeenCalledExactlyOnceWith({
        sourceId: 'own:1',
        name: 'Minutes',
      }),
    );
    await vi.waitFor(() => expect(names()).toEqual([COURIER, 'Minutes']));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename “Minutes”' }));
    await vi.waitFor(() => expect(status()).toBe(`Renamed “${MINUTES}” to “Minutes”.`));
    press('Undo');
    await vi.waitFor(() => expect(names()).toEqual([COURIER, MINUTES]));
  });

  it.each([
    ['Escape', () => fireEvent.keyDown(field() as HTMLElement, { key: 'Escape' })],
    ['Cancel', () => press('Cancel')],
    ['the same name', () => fireEvent.submit(field()?.form as HTMLFormElement)],
  ])('%s leaves it as it was', async (how, leave) => {
    const { calls } = await show();
    press(`Rename “${MINUTES}”`);
    if (how !== 'the same name') type('Other');
    leave();
    await vi.waitFor(() => expect(field()).toBeNull());
    expect(names()).toEqual([COURIER, MINUTES]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Rename “${MINUTES}”`);
    expect(calls.renameSource).not.toHaveBeenCalled();
  });

  it('may not be empty', async () => {
    const { calls } = await show();
    press(`Rename “${MINUTES}”`);
    type(' ');
    fireEvent.submit(field()?.form as HTMLFormElement);
    expect(screen.getByText('Enter a name for the source.')).toBeTruthy();
    expect(field()?.getAttribute('aria-invalid')).toBe('true');
    expect(calls.renameSource).not.toHaveBeenCalled();
  });
});

describe('the order', () => {
  it('changes by one place, keeps the focus, and is announced', async () => {
    const { calls } = await show();
    const up = press(`Move “${MINUTES}” up`);
    await vi.waitFor(() =>
      expect(calls.orderSources).toHaveBeenCalledExactlyOnceWith({
        sourceIds: ['own:1', 'bundled'],
      }),
    );
    await vi.waitFor(() => expect(names()).toEqual([MINUTES, COURIER]));
    expect(document.activeElement).toBe(up);
    await vi.waitFor(() => expect(status()).toBe(`“${MINUTES}” moved to position 1 of 2.`));
    expect(up.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(up);
    expect(calls.orderSources).toHaveBeenCalledOnce();
    press('Undo');
    await vi.waitFor(() => expect(names()).toEqual([COURIER, MINUTES]));
  });

  it('takes clicks that come faster than answers', async () => {
    const slow = createDeferred<typeof sampleSources>();
    const orderSources = vi.fn<SourceCalls['orderSources']>().mockReturnValueOnce(slow.promise);
    orderSources.mockImplementation(async ({ sourceIds }) =>
      sourceIds.flatMap((id) => sampleSources.find((source) => source.id === id) ?? []),
    );
    await show({ orderSources }, sampleSources);
    press(`Move “${COURIER}” down`);
    press(`Move “${COURIER}” down`);
    await vi.waitFor(() => expect(names()[2]).toBe(COURIER));
    slow.resolve(sampleSources);
    await vi.waitFor(() => expect(status()).toContain('position 3 of 4'));
    expect(orderSources.mock.calls.map(([{ sourceIds }]) => sourceIds)).toEqual([
      ['own:1', 'bundled', 'added', 'remembered'],
      ['own:1', 'added', 'bundled', 'remembered'],
    ]);
    expect(names()[2]).toBe(COURIER);
  });

  it('of a single source is not offered', async () => {
    await show({}, sampleSources.slice(0, 1));
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });
});

describe('a source that is removed', () => {
  it('is among the removed ones at once, with the focus on its undo button', async () => {
    const { calls } = await show();
    press(`Remove “${MINUTES}”`);
    await vi.waitFor(() => expect(names()).toEqual([COURIER]));
    await vi.waitFor(() =>
      expect(calls.removeSource).toHaveBeenCalledExactlyOnceWith({ sourceId: 'own:1' }),
    );
    const removed = screen.getByRole('heading', { name: 'Removed' }).parentElement as HTMLElement;
    expect(removed.textContent).toContain('will be deleted on 12 November 2025');
    const back = within(removed).getByRole('button', { name: `Restore “${MINUTES}”` });
    expect(document.activeElement).toBe(back);
    await vi.waitFor(() => expect(status()).toContain(`Removed “${MINUTES}”`));
  });

  it.each(['Undo', `Restore “${MINUTES}”`])('comes back by “%s”', async (name) => {
    await show();
    press(`Remove “${MINUTES}”`);
    await vi.waitFor(() => expect(status()).toContain('Removed “'));
    press(name);
    await vi.waitFor(() => expect(names()).toEqual([COURIER, MINUTES]));
    expect(screen.queryByRole('heading', { name: 'Removed' })).toBeNull();
    await vi.waitFor(() => expect(status()).not.toMatch(/^Removed “Council minutes”/));
  });

  it("is deleted when the reader confirms, and then can't be put back", async () => {
    const { calls } = await show({}, [...sampleSources.slice(0, 2), removedSource]);
    press(`Delete now: “${removedSource.name}”`);
    const sure = await screen.findByRole('button', { name: /^Delete permanently/ });
    fireEvent.blur(sure);
    await screen.findByRole('button', { name: `Delete now: “${removedSource.name}”` });
    expect(calls.discardSource).not.toHaveBeenCalled();

    press(`Remove “${MINUTES}”`);
    await vi.waitFor(() => expect(status()).toContain('Removed “'));
    press(`Delete now: “${MINUTES}”`);
    fireEvent.click(await screen.findByRole('button', { name: /^Delete permanently: “Council/ }));
    await vi.waitFor(() => expect(status()).toBe(''));
    expect(calls.discardSource).toHaveBeenCalledExactlyOnceWith({ sourceId: 'own:1' });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(names()).toEqual([COURIER]);
  });

  it('says in its row why it could not be put back', async () => {
    await show({ restoreSource: () => Promise.reject(new Error('There is no source')) }, [
      ...sampleSources.slice(0, 1),
      removedSource,
    ]);
    press(`Restore “${removedSource.name}”`);
    expect((await screen.findByRole('alert')).textContent).toContain('There is no source');
  });
});

describe('the list', () => {
  it('says why it could not be read, and is read again on demand', async () => {
    const listSources = vi.fn<SourceCalls['listSources']>();
    listSources.mockRejectedValueOnce(new Error('the disk is full')).mockResolvedValue([]);
    await show({ listSources });
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
    press('Try again');
    expect(await screen.findByText(/No sources yet/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
