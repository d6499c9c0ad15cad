// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { createMutedList, type MutedAccess } from '@/entrypoints/options/muted/muted-list.ts';
import { Options } from '@/entrypoints/options/Options.tsx';
import { createRememberEditor } from '@/entrypoints/options/remember/remember-editor.ts';
import {
  createSettingsEditor,
  type SettingsAccess,
} from '@/entrypoints/options/settings/settings-editor.ts';
import { createSourceList } from '@/entrypoints/options/sources/source-list.ts';
import { createUndoList } from '@/entrypoints/options/undo/undo-list.ts';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { DEFAULT_RULES, type RememberRules } from '@/lib/core/remember/remember-rules.ts';
import type { Settings } from '@/lib/settings/settings.ts';
import { createFakeImport } from '@/playground/gallery/fake-import.ts';
import { createFakeSources } from '@/playground/gallery/fake-sources.ts';
import { sampleSource } from '@/playground/gallery/sample-article.ts';
import { sampleDesk } from '@/playground/gallery/sample-data.ts';
import { render } from '../../components/render.tsx';

const MUTED: MutedName[] = [{ kind: 'name', name: 'May' }];

function show(change: { mutedNames?: MutedName[] } = {}) {
  const { mutedNames = MUTED } = change;
  let stored: Settings = {
    onByDefault: true,
    sites: { 'bank.example': false },
    dwell: 500,
    highlightStyle: 'underline',
    markWhich: 'all',
    theme: 'auto',
    density: 'comfortable',
    trigger: 'hover',
    modifier: 'Shift',
    badge: true,
  };
  let tell: (settings: Settings) => void = () => undefined;
  const write = (next: Partial<Settings>) => {
    stored = { ...stored, ...next };
    return stored;
  };
  const access = {
    getSettings: vi.fn(async () => stored),
    updateSettings: vi.fn(async (next: Partial<Settings>) => write(next)),
    setSiteRule: vi.fn(async (host: string, on: boolean | undefined) => {
      const { [host]: _, ...others } = stored.sites;
      return write({ sites: on === undefined ? others : { ...others, [host]: on } });
    }),
    watchSettings: (listener: (settings: Settings) => void) => {
      tell = listener;
      return () => undefined;
    },
  } satisfies SettingsAccess;
  const undo = createUndoList();
  const sources = createSourceList(createFakeSources([sampleSource]), undo);
  const settings = createSettingsEditor(access, undo);
  let names = mutedNames;
  const muting = {
    getMutedNames: vi.fn(async () => names),
    muteName: vi.fn(async (name: MutedName) => {
      names = [name, ...names];
      return names;
    }),
    unmuteName: vi.fn(async (name: MutedName) => {
      names = names.filter((each) => each !== name);
      return names;
    }),
    watchMutedNames: () => () => undefined,
  } satisfies MutedAccess;
  const muted = createMutedList(muting, undo);
  const open = vi.fn(async () => undefined);
  let rules = DEFAULT_RULES;
  const remembering = {
    getRememberRules: vi.fn(async () => rules),
    setRememberRules: vi.fn(async ({ change: to }: { change: Partial<RememberRules> }) => {
      rules = { ...rules, ...to };
      return rules;
    }),
    forgetRemembered: vi.fn(async () => ({ articles: 3 })),
  };
  const remember = createRememberEditor(remembering, undo);
  render(
    <Options
      sources={sources}
      imports={createFakeImport()}
      remember={remember}
      settings={settings}
      muted={muted}
      undo={undo}
      data={sampleDesk()}
      dwellRange={{ min: 150, max: 1000, step: 50 }}
      keyboard={{
        where: 'chrome://extensions/shortcuts',
        open,
        getCommands: async () => [
          { name: '_execute_action', description: '', shortcut: 'Alt+Shift+D' },
          { name: 'toggle-site', description: 'Switch the site', shortcut: '' },
        ],
      }}
    />,
  );
  void sources.load();
  void settings.start();
  void muted.start();
  void remember.load();
  return {
    access,
    remembering,
    muting,
    open,
    elsewhere: (next: Partial<Settings>) => tell(write(next)),
  };
}
const theSwitch = (name: string) => screen.findByRole<HTMLInputElement>('switch', { name });

describe('remembering', () => {
  it('is off, and says what it does before it is switched on', async () => {
    const { remembering } = show();
    const on = await theSwitch('Remember articles I read');
    expect(on.checked).toBe(false);
    expect(screen.getByText(/scrolled through it for 15 seconds/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Where' })).toBeNull();
    fireEvent.click(on);
    expect(await screen.findByRole('group', { name: 'Where' })).toBeTruthy();
    expect(remembering.setRememberRules).toHaveBeenCalledExactlyOnceWith({ change: { on: true } });
  });

  it('takes rules for sites and a time after which to forget', async () => {
    const { remembering } = show();
    fireEvent.click(await theSwitch('Remember articles I read'));
    const site = await screen.findByRole('textbox', {
      name: 'Never on this site and its subdomains',
    });
    fireEvent.input(site, { target: { value: 'https://Bank.Example/account' } });
    fireEvent.submit(site.closest('form') as HTMLFormElement);
    expect(
      await screen.findByRole('button', { name: 'Remove bank.example from the list' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Only on these sites' }));
    await screen.findByRole('textbox', { name: 'On this site and its subdomains' });
    const days = screen.getByRole('combobox', { name: 'Forget an article after' });
    expect([...(days as HTMLSelectElement).options].map((option) => option.text)).toEqual([
      '7 days',
      '30 days',
      '90 days',
      '365 days',
      'never',
    ]);
    fireEvent.change(days, { target: { value: 'null' } });
    await vi.waitFor(() =>
      expect(remembering.setRememberRules.mock.calls.map(([{ change }]) => change)).toEqual([
        { on: true },
        { except: ['bank.example'] },
        { where: 'only' },
        { days: null },
      ]),
    );
  });

  it('forgets all only when it is asked twice, and says how many', async () => {
    const { remembering } = show();
    await theSwitch('Remember articles I read');
    fireEvent.click(screen.getByRole('button', { name: 'Forget all remembered articles' }));
    expect(remembering.forgetRemembered).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, forget them all' }));
    expect(await screen.findByText('3 articles were forgotten.')).toBeTruthy();
  });

  it('takes a change back that could not be made, and says why', async () => {
    const { remembering } = show();
    remembering.setRememberRules.mockRejectedValueOnce(new Error('the disk is full'));
    const on = await theSwitch('Remember articles I read');
    fireEvent.click(on);
    expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
    expect(on.checked).toBe(false);
  });
});

describe('sites', () => {
  it('save the default at once', async () => {
    const { access } = show();
    fireEvent.click(await theSwitch('On for sites without a rule'));
    await vi.waitFor(() =>
      expect(access.updateSettings).toHaveBeenCalledExactlyOnceWith({ onByDefault: false }),
    );
  });

  it('add a rule from a pasted address, and clear the field', async () => {
    const { access } = show();
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Site' });
    fireEvent.input(field, { target: { value: 'https://News.example/today' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add rule' }));
    await vi.waitFor(() =>
      expect(access.setSiteRule).toHaveBeenCalledExactlyOnceWith('news.example', false),
    );
    expect(await theSwitch('On for news.example')).toHaveProperty('checked', false);
    expect(field.value).toBe('');
  });

  it('refuse what is no host name, with the reason, and what is there already', async () => {
    const { access } = show();
    const field = await screen.findByRole('textbox', { name: 'Site' });
    for (const [typed, reason] of [
      ['two words', /“two words” is not a host name/],
      ['bank.example', /There is a rule for bank.example already/],
    ] as const) {
      fireEvent.input(field, { target: { value: typed } });
      fireEvent.click(screen.getByRole('button', { name: 'Add rule' }));
      expect(screen.getByText(reason)).toBeTruthy();
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    expect(access.setSiteRule).not.toHaveBeenCalled();
  });

  it('remove a rule', async () => {
    const { access } = show();
    fireEvent.click(
      await screen.findByRole('button', { name: 'Remove the rule for bank.example' }),
    );
    await vi.waitFor(() =>
      expect(access.setSiteRule).toHaveBeenCalledExactlyOnceWith('bank.example', undefined),
    );
    expect(await screen.findByText('No site has a rule of its own.')).toBeTruthy();
  });
});

describe('appearance', () => {
  it('saves style, choice and dwell at once and shows their values', async () => {
    const { access } = show();
    fireEvent.click(await screen.findByRole('radio', { name: 'Tinted background' }));
    fireEvent.click(screen.getByRole('radio', { name: 'The first in each paragraph' }));
    const slider = screen.getByRole('slider');
    fireEvent.input(slider, { target: { value: '750' } });
    await vi.waitFor(() =>
      expect(access.updateSettings.mock.calls.flat()).toEqual([
        { highlightStyle: 'tint' },
        { markWhich: 'first' },
        { dwell: 750 },
      ]),
    );
    expect(slider.getAttribute('aria-valuetext')).toBe('750 ms');
  });

  it('shows a sample with the chosen mark in its place in the sentence', async () => {
    show();
    fireEvent.click(await screen.findByRole('radio', { name: 'Tinted background' }));
    const sample = document.querySelector('.sample');
    expect(sample?.textContent).toBe('A sentence that names Ada Lovelace looks like this.');
    await vi.waitFor(() =>
      expect(sample?.querySelector('.sample-tint')?.textContent).toBe('Ada Lovelace'),
    );
  });

  it('follows changes made in another window', async () => {
    const { elsewhere } = show();
    await screen.findByRole('slider');
    elsewhere({ highlightStyle: 'none' });
    await vi.waitFor(() =>
      expect(screen.getByRole('radio', { name: 'No marking' })).toHaveProperty('checked', true),
    );
  });

  it('shows what is stored when saving failed, and why', async () => {
    const { access } = show();
    access.updateSettings.mockRejectedValueOnce(new Error('storage is full'));
    fireEvent.click(await screen.findByRole('radio', { name: 'No marking' }));
    expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
    expect(screen.getByRole('radio', { name: 'Dotted underline' })).toHaveProperty('checked', true);
  });
});

describe('keyboard', () => {
  it('shows what is bound and opens the place to change it', async () => {
    const { open } = show();
    const row = (await screen.findByText('Open the popup')).closest('tr') as HTMLElement;
    expect(within(row).getByText('Alt+Shift+D')).toBeTruthy();
    expect(screen.getByText('no key')).toBeTruthy();
    expect(screen.getByText(/chrome:\/\/extensions\/shortcuts/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change the keys' }));
    expect(open).toHaveBeenCalledOnce();
  });
});

describe('sections', () => {
  it.each(['sources', 'remember', 'sites', 'muted', 'appearance', 'keyboard', 'data'])(
    '#%s has an address',
    (id) => {
      show();
      expect(document.querySelector(`a[href="#${id}"]`)).toBeTruthy();
      expect(document.querySelector(`section#${id} :is(h2, h3)`)).toBeTruthy();
    },
  );
});

describe('taking back', () => {
  it('says what was changed, wherever it was, and takes it back by the bar', async () => {
    const { access, muting } = show();
    fireEvent.click(await screen.findByRole('radio', { name: 'Dark' }));
    expect(
      await screen.findByText('Colours of the card: Dark (before: Like the page around it)'),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Mark again: May' }));
    expect(await screen.findByText('“May” is marked again.')).toBeTruthy();
    expect(screen.getByText('No name is taken off.')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Mark again: May' })).toBeTruthy();
    expect(muting.muteName).toHaveBeenCalledExactlyOnceWith(MUTED[0]);
    expect(
      await screen.findByText(/^Taken back: “May” is marked again. Before that: Colours of/),
    ).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() =>
      expect(access.updateSettings).toHaveBeenLastCalledWith({ theme: 'auto' }),
    );
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Hide this message' }));
    await vi.waitFor(() => expect(screen.queryByText(/Taken back/)).toBeNull());
  });

  it('takes back rules of remembering, and says which', async () => {
    const { remembering } = show();
    fireEvent.click(await theSwitch('Remember articles I read'));
    const site = await screen.findByRole('textbox', {
      name: 'Never on this site and its subdomains',
    });
    fireEvent.input(site, { target: { value: 'bank.example' } });
    fireEvent.submit(site.closest('form') as HTMLFormElement);
    expect(
      await screen.findByText('Never on this site and its subdomains: bank.example added'),
    ).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Forget an article after' }), {
      target: { value: 'null' },
    });
    expect(
      await screen.findByText('Forget an article after: never (before: 30 days)'),
    ).toBeTruthy();
    for (const change of [{ days: 30 }, { except: [] }, { on: false }]) {
      fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
      await vi.waitFor(() =>
        expect(remembering.setRememberRules).toHaveBeenLastCalledWith({ change }),
      );
      await screen.findByText(/^Taken back/);
    }
    expect((await theSwitch('Remember articles I read')).checked).toBe(false);
  });

  it('is one step for one drag of the slider', async () => {
    const { access } = show();
    const slider = await screen.findByRole('slider');
    fireEvent.pointerDown(slider);
    for (const value of ['600', '650', '700']) fireEvent.input(slider, { target: { value } });
    expect(await screen.findByText(/700 ms \(before: 500 ms\)/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(access.updateSettings).toHaveBeenLastCalledWith({ dwell: 500 }));
  });

  it('goes by the usual key as well, but not while something is typed', async () => {
    const { access } = show();
    fireEvent.click(await screen.findByRole('radio', { name: 'Compact' }));
    await screen.findByText(/^Spacing of the card: Compact/);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Site' }), { key: 'z', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await vi.waitFor(() =>
      expect(access.updateSettings.mock.calls.flat()).toEqual([
        { density: 'compact' },
        { density: 'comfortable' },
      ]),
    );
  });
});

describe('when a card opens', () => {
  it('offers the delay for resting, and the key for holding one', async () => {
    const { access } = show();
    await screen.findByRole('slider');
    expect(screen.queryByRole('combobox', { name: 'Key to hold' })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Only while you hold a key as well' }));
    const key = await screen.findByRole('combobox', { name: 'Key to hold' });
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.change(key, { target: { value: 'Control' } });
    await vi.waitFor(() =>
      expect(access.updateSettings.mock.calls.flat()).toEqual([
        { trigger: 'modifier' },
        { modifier: 'Control' },
      ]),
    );
  });

  it('says that no name is taken off where none is', async () => {
    show({ mutedNames: [] });
    expect(await screen.findByText('No name is taken off.')).toBeTruthy();
  });
});
