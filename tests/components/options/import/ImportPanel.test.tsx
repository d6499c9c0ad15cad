// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ImportPanel } from '@/components/options/import/ImportPanel.tsx';
import { guardDrops } from '@/entrypoints/options/import/guard-drops.ts';
import type { ImportState } from '@/lib/core/import/import-state.ts';
import { samplePreview } from '@/playground/gallery/sample-preview.ts';
import { sampleSources } from '@/playground/gallery/sample-sources.ts';
import { render } from '../../render.tsx';

const MINUTES = { id: 'own:1', name: 'Council minutes' };
const PAPER = new File(['Words.'], 'a.txt');

function show(state: ImportState = { step: 'offer' }, targets = sampleSources.slice(1, 3)) {
  const calls = {
    onFiles: vi.fn(),
    onText: vi.fn(),
    onAdd: vi.fn(),
    onCancel: vi.fn(),
    onClose: vi.fn(),
  };
  const panel = (next: ImportState) => (
    <ImportPanel state={next} targets={targets} fileTypes=".txt" {...calls} />
  );
  const view = render(panel(state));
  return { ...calls, go: (next: ImportState) => view.update(panel(next)) };
}

const choose = (files: File[]) => {
  const input = screen.getByLabelText<HTMLInputElement>('Choose files…');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

const found = (id: string, over: Partial<typeof samplePreview> = {}, line?: number) => ({
  origin: { file: `${id}.jsonl`, ...(line ? { line } : {}) },
  preview: { ...samplePreview, articleId: id, headline: `Headline ${id}`, ...over },
});
const REVIEW: ImportState = { step: 'review', source: 'Minutes', found: [], problems: [] };

describe('files', () => {
  it('go into the reader’s first source when they are chosen', () => {
    const { onFiles } = show();
    choose([PAPER]);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([PAPER], expect.objectContaining(MINUTES));
  });

  it('go there when they are dropped, too, and the browser does not open them', () => {
    const { onFiles } = show();
    const zone = document.querySelector('.drop-zone') as HTMLElement;
    expect(fireEvent.dragOver(zone)).toBe(false);
    expect(zone.dataset.over).toBe('true');
    expect(fireEvent.drop(zone, { dataTransfer: { files: [PAPER] } })).toBe(false);
    expect(onFiles).toHaveBeenCalledExactlyOnceWith([PAPER], expect.objectContaining(MINUTES));
  });

  it('go into the chosen source, or into a new one', () => {
    const { onFiles } = show();
    const target = screen.getByLabelText('Save to');
    fireEvent.change(target, { target: { value: 'added' } });
    choose([PAPER]);
    expect(onFiles.mock.lastCall?.[1]).toMatchObject({ id: 'added' });
    fireEvent.change(target, { target: { value: '' } });
    type('Source name', 'Letters');
    choose([PAPER]);
    expect(onFiles.mock.lastCall?.[1]).toEqual({ name: 'Letters' });
  });

  it('are not added without a name for the source, and the field says so', () => {
    const { onFiles } = show(undefined, []);
    const name = screen.getByLabelText<HTMLInputElement>('Source name');
    expect(name.value).toBe('My articles');
    type('Source name', ' ');
    choose([PAPER]);
    expect(onFiles).not.toHaveBeenCalled();
    expect(screen.getByText('Enter a name for the source.')).toBeTruthy();
    expect(document.activeElement).toBe(name);
    type('Source name', 'Letters');
    expect(name.getAttribute('aria-invalid')).toBe('false');
  });
});

describe('pasted words', () => {
  it('are passed on with their title, outlet, date and address', () => {
    const { onText } = show();
    type('Article text', 'The board met.');
    type('Headline', 'Toll');
    type('Outlet', 'Gazette');
    type('Published on', '2025-09-04');
    type('Web address (URL)', 'https://gazette.example/toll');
    press('Review');
    expect(onText).toHaveBeenCalledExactlyOnceWith(
      {
        text: 'The board met.',
        title: 'Toll',
        publisher: 'Gazette',
        date: '2025-09-04',
        url: 'https://gazette.example/toll',
      },
      expect.objectContaining(MINUTES),
    );
  });

  it('are asked for when there are none', () => {
    const { onText } = show();
    press('Review');
    expect(onText).not.toHaveBeenCalled();
    expect(screen.getByText('Paste the article text first.')).toBeTruthy();
  });
});

describe('what was pasted', () => {
  const text = () => screen.getByLabelText<HTMLTextAreaElement>('Article text').value;

  it('is still there after the preview, and gone once it was added', () => {
    const { go } = show();
    type('Article text', 'The board met.');
    go({ ...REVIEW, problems: [{ file: '', cause: 'address', detail: 'gazette' }] });
    expect(document.querySelector('.paste')?.closest('[hidden]')).toBeTruthy();
    go({ step: 'offer' });
    expect(text()).toBe('The board met.');
    go({ step: 'done', source: 'Minutes', added: 1, updated: 0, same: 0, left: 0, problems: [] });
    go({ step: 'offer' });
    expect(text()).toBe('');
  });
});

describe('a file that is dropped beside its place', () => {
  it('is not opened by the browser, but words can be dragged into a field', () => {
    const page = document.createElement('div');
    guardDrops(page);
    const drop = (kind: string) => fireEvent.drop(page, { dataTransfer: { types: [kind] } });
    expect(drop('Files')).toBe(false);
    expect(drop('text/plain')).toBe(true);
    expect(fireEvent.dragOver(page, { dataTransfer: { types: ['Files'] } })).toBe(false);
  });
});

describe('progress', () => {
  it('is shown in numbers, and can be cancelled', () => {
    const { onCancel } = show({ step: 'reading', what: 'articles', done: 41, total: 214 });
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', {
      name: 'Reading 41 of 214 articles…',
    });
    expect([bar.value, bar.max]).toEqual([41, 214]);
    press('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });
});

describe('what was found', () => {
  it('takes the focus, and has one line per article that can be opened', () => {
    const { go, onAdd } = show();
    go({ ...REVIEW, found: [found('a', { state: 'new' }, 3), found('b', { state: 'changed' })] });
    expect(document.activeElement?.textContent).toBe(
      '2 articles · 7 people · 12 statements · 0 problems',
    );
    const [first, second] = screen.getAllByRole('button', { expanded: false });
    expect(first?.textContent).toContain('a.jsonl (line 3)');
    expect(first?.textContent).toContain('7 people · 6 statements · 1 event');
    expect(first?.textContent).not.toContain('earlier version');
    expect(second?.textContent).toContain('Updates a saved article');
    fireEvent.click(first as HTMLElement);
    const opened = screen.getByRole('region', { name: 'Preview' });
    expect(within(opened).getByText(/We have to stop treating the islands/)).toBeTruthy();
    expect(onAdd).not.toHaveBeenCalled();
    press('Save 2 articles');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(new Set(['a', 'b']));
  });

  it('is open at once if it is only one article', () => {
    show({ ...REVIEW, found: [found('a')] });
    expect(screen.getByRole('region', { name: 'Preview' })).toBeTruthy();
  });

  it('is shown in parts if there is much', () => {
    show({ ...REVIEW, found: Array.from({ length: 120 }, (_, i) => found(`f${i}`)) });
    expect(document.querySelectorAll('.found-list > li')).toHaveLength(50);
    press('Show 50 more');
    press('Show 20 more');
    expect(document.querySelectorAll('.found-list > li')).toHaveLength(120);
  });

  it('lists what cannot be added, with file, line and reason', () => {
    show({
      ...REVIEW,
      found: [found('a')],
      problems: [
        { file: 'x.pdf', cause: 'kind' },
        { file: 'c.jsonl', line: 12, cause: 'date', detail: 'soon' },
      ],
    });
    expect(screen.getByText('2 can’t be added:')).toBeTruthy();
    const said = document.querySelector('.import-problems')?.textContent;
    expect(said).toContain('x.pdf: neither an article nor a list that Dramatis can read');
    expect(said).toContain('c.jsonl (line 12): “soon” isn’t a date');
  });

  it('can only be closed if nothing was found', () => {
    const { onClose } = show({ ...REVIEW, problems: [{ file: 'x.pdf', cause: 'kind' }] });
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull();
    press('Back');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('is not added without room, and says so', () => {
    show({ ...REVIEW, found: [found('a')], isWithoutRoom: true });
    expect(screen.getByRole('alert').textContent).toContain('Not enough storage');
  });
});

describe('pace', () => {
  it('says how fast it is and how long it will take, once that is known', () => {
    const { go } = show({ step: 'adding', done: 1, total: 400 });
    const told = () => document.querySelector('.import-progress')?.textContent;
    expect(told()).toBe('Saving 1 of 400 articles…Stop');
    go({ step: 'adding', done: 48, total: 400, pace: { rate: 24.2, left: 14.5 } });
    expect(told()).toContain('24 articles a second, about 15 seconds left');
    go({ step: 'reading', what: 'articles', done: 9, total: 4000, pace: { rate: 2, left: 601 } });
    expect(told()).toContain('2.0 articles a second, about 10 minutes left');
  });
});

describe('what was added', () => {
  it('is shown in numbers with the focus on it, and more can be added', () => {
    const { go, onClose } = show({ step: 'adding', done: 1, total: 4 });
    go({ step: 'done', source: 'Minutes', added: 2, updated: 1, same: 0, left: 1, problems: [] });
    const said = screen.getByRole('status');
    expect(said.textContent).toBe(
      '“Minutes”: 2 articles saved. 1 updated. 1 skipped because you stopped.',
    );
    expect(document.activeElement).toBe(said);
    press('Add more');
    expect(onClose).toHaveBeenCalledOnce();
    go({ step: 'offer' });
    expect(document.activeElement).toBe(screen.getByLabelText('Choose files…'));
  });
});
