import { describe, expect, it, vi } from 'vitest';
import {
  createPagePanel,
  type SiteSetting,
  type TabUnderPopup,
} from '@/entrypoints/popup/page-panel.ts';
import type { Client, PageCalls, PageEntity, PageNames } from '@/lib/messaging/protocol.ts';
import { createDeferred } from '../../support/deferred.ts';

describe('page panel', () => {
  const NAME: PageEntity = { entityIds: ['a', 'b'], name: 'Lund', type: 'person', count: 2 };

  const read = (...names: PageEntity[]): PageNames => ({ state: 'read', names });
  const reading = (...names: PageEntity[]): PageNames => ({ state: 'reading', names });

  function create(answers: (PageNames | Error)[], isOn = true) {
    const listPageEntities = vi.fn(async () => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (!answer || answer instanceof Error) throw answer;
      return answer;
    });
    const page = {
      listPageEntities,
      showEntity: vi.fn(async () => true),
      runCommand: async () => undefined,
      announce: async () => undefined,
    } satisfies Client<PageCalls>;
    let onChange: (on: boolean) => void = () => undefined;
    const site: SiteSetting = {
      isOn: async () => isOn,
      set: vi.fn(async () => undefined),
      watch: (listener) => {
        onChange = listener;
        return () => undefined;
      },
    };
    const close = vi.fn();
    const panel = createPagePanel({
      describeNames: async () => [],
      tab: Promise.resolve({ kind: 'open', host: 'a.example', page, site }),
      close,
    });
    return { panel, page, site, close, change: (on: boolean) => onChange(on) };
  }

  it('lists the names of the page', async () => {
    const { panel, page } = create([read(NAME)]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({
      names: [NAME],
      note: undefined,
      site: { host: 'a.example', on: true },
    });
    expect(page.listPageEntities).toHaveBeenCalledOnce();
  });

  it('asks again until the page has been read, and shows what there is meanwhile', async () => {
    const rest = createDeferred<PageNames>();
    const { panel, page } = create([reading()]);
    page.listPageEntities.mockResolvedValueOnce({ state: 'off', names: [] });
    page.listPageEntities.mockResolvedValueOnce(reading(NAME));
    page.listPageEntities.mockReturnValueOnce(rest.promise);
    const started = panel.start();
    await vi.waitFor(() => expect(page.listPageEntities).toHaveBeenCalledTimes(3));
    expect(panel.store.get()).toMatchObject({ names: [NAME], note: undefined });
    rest.resolve(read(NAME, { ...NAME, entityIds: ['c'] }));
    await started;
    expect(panel.store.get().names).toHaveLength(2);
    expect(page.listPageEntities).toHaveBeenCalledTimes(3);
  });

  it('says that a page has been read and names nobody', async () => {
    const { panel } = create([reading(), read()]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageNothing' });
  });

  it('says that a page which never stops changing is no longer read, and lists what was found', async () => {
    const { panel, page } = create([{ state: 'spent', names: [NAME] }]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [NAME], note: 'pageSpent' });
    expect(page.listPageEntities).toHaveBeenCalledOnce();
  });

  it('lists the names of a page that takes away its marks, says so, and shows none there', async () => {
    const { panel, page, close } = create([{ state: 'refused', names: [NAME] }]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [NAME], note: 'pageRefuses' });
    page.showEntity.mockResolvedValueOnce(false);
    await panel.show(NAME);
    expect(panel.store.get().note).toBe('pageRefuses');
    expect(close).not.toHaveBeenCalled();
  });

  it('says that nothing is marked on a page that can measure memory', async () => {
    const { panel, page } = create([{ state: 'measured', names: [] }]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageMeasures' });
    expect(page.listPageEntities).toHaveBeenCalledOnce();
  });

  it('gives up on a page that is never read', async () => {
    const { panel } = create([reading()]);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageNoReply' });
  });

  it('says that a page does not answer', async () => {
    const { panel } = create([new Error('unreachable')]);
    await panel.start();
    expect(panel.store.get().note).toBe('pageNoReply');
  });

  it('looks for no names where the site is off', async () => {
    const { panel, page } = create([read(NAME)], false);
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageSiteOff' });
    expect(page.listPageEntities).not.toHaveBeenCalled();
  });

  it('switches the site at once, and follows a switch made elsewhere', async () => {
    const { panel, site, change } = create([read(NAME)]);
    await panel.start();
    await panel.setSite(false);
    expect(site.set).toHaveBeenCalledExactlyOnceWith(false);
    expect(panel.store.get()).toMatchObject({ names: [], site: { on: false } });
    change(true);
    await vi.waitFor(() => expect(panel.store.get().names).toEqual([NAME]));
  });

  it('keeps the switch as it was when it could not be saved', async () => {
    const { panel, site } = create([read(NAME)]);
    vi.mocked(site.set).mockRejectedValue(new Error('storage is full'));
    await panel.start();
    await panel.setSite(false);
    expect(panel.store.get()).toMatchObject({ site: { on: true }, siteError: 'storage is full' });
  });

  it('goes to a name and closes; stays and says so when the name is gone', async () => {
    const { panel, page, close } = create([read(NAME)]);
    await panel.start();
    await panel.show(NAME);
    expect(page.showEntity).toHaveBeenCalledExactlyOnceWith({ entityId: 'a' });
    expect(close).toHaveBeenCalledOnce();
    page.showEntity.mockResolvedValue(false);
    await panel.show(NAME);
    expect(close).toHaveBeenCalledOnce();
    expect(panel.store.get().note).toBe('pageGone');
  });

  it('says why if no script may run', async () => {
    const panel = createPagePanel({
      describeNames: async () => [],
      tab: Promise.resolve({ kind: 'closed', reason: 'pageStore' }),
      close: () => undefined,
    });
    await panel.start();
    expect(panel.store.get()).toMatchObject({ names: [], note: 'pageStore', site: undefined });
  });

  it('says nothing about the page before the browser says which it is', async () => {
    const late = createDeferred<TabUnderPopup>();
    const panel = createPagePanel({
      describeNames: async () => [],
      tab: late.promise,
      close: () => undefined,
    });
    const started = panel.start();
    expect(panel.store.get()).toMatchObject({ isOpen: false, note: undefined, site: undefined });
    late.resolve({ kind: 'closed', reason: 'pageOwn' });
    await started;
    expect(panel.store.get()).toMatchObject({ isOpen: false, note: 'pageOwn' });
  });
});
