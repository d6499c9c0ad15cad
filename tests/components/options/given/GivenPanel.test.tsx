// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { GivenPanel } from '@/components/options/given/GivenPanel.tsx';
import type { GivenState } from '@/lib/core/import/given-state.ts';
import { render } from '../../render.tsx';

const SUMMARY = {
  people: 2,
  events: 0,
  claims: 0,
  articles: 0,
  headlines: 0,
  samples: [{ name: 'Ann Foo', role: 'Mayor' }],
  known: 1,
  shared: 0,
  single: 1,
  bytes: 8_000,
  licence: 'CC0-1.0',
};
const REVIEW: Extract<GivenState, { step: 'review' }> = {
  step: 'review',
  tables: [],
  source: 'Council',
  summary: SUMMARY,
  problems: [{ file: 'council.csv', record: 5, cause: 'missing', field: 'name' }],
};

function show(state: GivenState) {
  const calls = {
    onColumn: vi.fn(),
    onAdd: vi.fn(),
    onCancel: vi.fn(),
    onPutBack: vi.fn(),
    onClose: vi.fn(),
  };
  render(<GivenPanel state={state} {...calls} />);
  return calls;
}
const text = () => document.body.textContent;

describe('files of data', () => {
  it('show what they would add and what is wrong, and wait for the reader', () => {
    const calls = show(REVIEW);
    expect(text()).toMatch(
      /What would come into “Council”.*People2.*Names known here already1.*CC0-1\.0.*Ann Foo, Mayor/,
    );
    expect(text()).toContain('council.csv (record 5): “name” is missing');
    expect(text()).not.toContain('Events');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(calls.onAdd).toHaveBeenCalledOnce();
  });

  it('offer nothing to add where there is nothing', () => {
    show({ ...REVIEW, summary: { ...SUMMARY, people: 0, samples: [] } });
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
  });

  it('show what the columns of a table are read as, which the reader may change', () => {
    const table = {
      file: 'council.csv',
      header: ['wer', 'name', ''],
      rows: [
        ['Ann Foo', 'Bar', ''],
        ['Ben Bar', 'Foo', 'x'],
      ],
      fields: [undefined, 'name' as const, undefined],
      isReadable: true,
    };
    const calls = show({ ...REVIEW, tables: [table] });
    expect(text()).toContain('Columns of council.csv');
    expect(text()).not.toContain('Choose which column');
    const fieldOf = (name: RegExp) => screen.getByRole('combobox', { name, hidden: true });
    expect(fieldOf(/^wer Ann Foo · Ben Bar$/)).toHaveProperty('value', '');
    expect(fieldOf(/^name/)).toHaveProperty('value', 'name');
    expect(fieldOf(/^Column 3/)).toHaveProperty('value', '');
    fireEvent.change(fieldOf(/^wer/), { target: { value: 'name' } });
    expect(calls.onColumn).toHaveBeenLastCalledWith(0, 0, 'name');
    fireEvent.change(fieldOf(/^name/), { target: { value: 'title' } });
    expect(calls.onColumn).toHaveBeenLastCalledWith(0, 1, 'title');
    fireEvent.change(fieldOf(/^name/), { target: { value: '' } });
    expect(calls.onColumn).toHaveBeenLastCalledWith(0, 1, undefined);
  });

  it('open the columns where none holds a name', () => {
    const table = {
      file: 'a.csv',
      header: ['wer'],
      rows: [],
      fields: [undefined],
      isReadable: false,
    };
    show({ ...REVIEW, tables: [table] });
    expect(text()).toContain('Choose which column holds the full name');
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('can be stopped', () => {
    const calls = show({ step: 'adding', done: 250, total: 1000 });
    expect(screen.getByRole('progressbar')).toHaveProperty('value', 250);
    fireEvent.click(screen.getByRole('button'));
    expect(calls.onCancel).toHaveBeenCalledOnce();
  });

  it('say what has changed, and can be put back', () => {
    const change = { added: 0, gone: 0 };
    const report = {
      people: { added: 3, gone: 1 },
      events: change,
      claims: change,
      renamed: 2,
      rolesEnded: 5,
    };
    const calls = show({
      step: 'done',
      source: 'Council',
      report,
      articles: 0,
      problems: [],
      canPutBack: true,
    });
    expect(text()).toMatch(/New3Gone1Renamed2Offices that ended5/);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(calls.onPutBack).toHaveBeenCalledOnce();
  });

  it('say why nothing was changed', () => {
    show({
      step: 'done',
      source: 'Council',
      articles: 0,
      problems: [],
      failure: 'disk full',
      canPutBack: false,
    });
    expect(text()).toContain('Nothing was changed: disk full');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
