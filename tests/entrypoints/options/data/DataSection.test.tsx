// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { formatBytes } from '@/components/options/data/format-bytes.ts';
import { refusalWords } from '@/components/options/data/refusal-words.ts';
import { DataSection } from '@/entrypoints/options/data/DataSection.tsx';
import type { DataDesk } from '@/entrypoints/options/data/data-desk.ts';
import { english } from '@/playground/gallery/english.ts';
import { sampleChanges, sampleDesk } from '@/playground/gallery/sample-data.ts';
import { render } from '../../../components/render.tsx';

function show(): DataDesk {
  const desk = sampleDesk();
  render(<DataSection desk={desk} />);
  return desk;
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

test('shows what is kept with its size, and that the browser keeps it', async () => {
  await show().use.load();
  for (const words of ['128 articles', '1,042 people', '3 sources', '48.2 MB used']) {
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
  }
  expect(screen.getByText(/^Protected/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Protect this data' })).toBeNull();
});

test('a backup is made by one click, and can be saved again', async () => {
  show();
  fireEvent.click(button('Create backup'));
  const link = await screen.findByRole<HTMLAnchorElement>('link', {
    name: 'Save dramatis-backup-2025-09-04.ndjson again',
  });
  expect(link.download).toBe('dramatis-backup-2025-09-04.ndjson');
  expect(
    within(link.closest('[role="status"]') as HTMLElement).getByText(/0 articles/),
  ).toBeTruthy();
});

const fileField = () => screen.getByLabelText<HTMLInputElement>('Choose a backup file');

test('takes a chosen or dropped file, but none while other work is running', async () => {
  const desk = show();
  const choose = vi.spyOn(desk.restorer, 'choose').mockResolvedValue();
  const place = fileField().closest('.drop-zone') as HTMLElement;
  const file = new File(['x'], 'b.ndjson');
  fireEvent.change(fileField(), { target: { files: [file] } });
  fireEvent.drop(place, { dataTransfer: { files: [file] } });
  expect(choose.mock.calls).toEqual([[file], [file]]);
  desk.maker.store.set({ state: { kind: 'making', done: 0, of: 1 } });
  await waitFor(() => expect(fileField().disabled).toBe(true));
  fireEvent.drop(place, { dataTransfer: { files: [file] } });
  expect(choose).toHaveBeenCalledTimes(2);
});

test('shows the content of a file under a heading with the focus, with all possible actions', async () => {
  const desk = show();
  const restore = vi.spyOn(desk.restorer, 'restore').mockResolvedValue();
  desk.restorer.store.set({
    state: {
      kind: 'preview',
      file: 'b.ndjson',
      here: 2,
      choices: true,
      changes: sampleChanges,
      accepted: new Set(['switch of own:1']),
      refused: [{ line: 7, cause: 'article.publishedOn is no date: “soon”' }],
      summary: {
        madeAt: Date.UTC(2025, 8, 4, 12),
        records: 9,
        sources: 1,
        articles: 5,
        amendments: 1,
        muted: 1,
        mutedNames: ['May'],
        hasSettings: true,
        remember: 'on',
      },
    },
  });
  const heading = await screen.findByRole('heading', { name: 'What is in “b.ndjson”' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getByText(/Made on 4 September 2025/)).toBeTruthy();
  expect(screen.getByText(/5 articles \(2 already here/)).toBeTruthy();
  expect(screen.getByText('“Save articles I read” is on')).toBeTruthy();
  fireEvent.click(screen.getByText('1 hidden name'));
  expect(screen.getByText('May')).toBeTruthy();
  expect(screen.getByText('1 entry in the file can’t be restored. The rest can:')).toBeTruthy();
  expect(screen.getByText('Line 7: article.publishedOn is no date: “soon”')).toBeTruthy();
  const accepted = () => {
    const { state } = desk.restorer.store.get();
    return state.kind === 'preview' ? [...state.accepted] : [];
  };
  const shipped = screen.getByRole('group', { name: 'Built-in article' });
  expect(within(shipped).getAllByRole('checkbox')).toHaveLength(3);
  fireEvent.click(within(shipped).getByRole('checkbox', { name: 'Select all' }));
  expect(accepted()).toEqual(['switch of own:1', 'name of bundled', 'fact 1']);
  const fact = /“Tomas Brandvold” will be renamed to “Thomas the Impostor”\.$/;
  fireEvent.click(await within(shipped).findByRole('checkbox', { name: fact, checked: true }));
  expect(accepted()).toEqual(['switch of own:1', 'name of bundled']);
  const renamed = /One America News/;
  expect(within(shipped).getByRole('checkbox', { name: renamed })).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: 'Restore settings too' }));
  expect(desk.restorer.store.get().state).toMatchObject({ choices: false });
  await waitFor(() => expect(screen.queryByText(renamed)).toBeNull());
  fireEvent.click(button('Restore'));
  expect(restore).toHaveBeenCalledOnce();
  fireEvent.click(button('Cancel'));
  await waitFor(() => expect(document.activeElement).toBe(fileField()));
});

test('running work blocks the rest, and can be cancelled', async () => {
  const desk = show();
  const cancel = vi.spyOn(desk.restorer, 'cancel');
  desk.restorer.store.set({
    state: { kind: 'restoring', file: 'b.ndjson', done: 3, of: 9, isStopping: false },
  });
  const bar = await screen.findByRole<HTMLProgressElement>('progressbar', { name: /b\.ndjson/ });
  expect([bar.value, bar.max]).toEqual([3, 9]);
  expect(button('Create backup').disabled).toBe(true);
  expect(button('Delete all data…').disabled).toBe(true);
  fireEvent.click(button('Cancel'));
  expect(cancel).toHaveBeenCalledOnce();
  expect(await screen.findByText(/^Stopping “b\.ndjson”/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
});

test('shows the result, with the name and reason of each failure', async () => {
  show().restorer.store.set({
    state: {
      kind: 'restored',
      tally: {
        added: 1,
        updated: 0,
        unchanged: 2,
        failed: [{ title: 'Toll put off', cause: 'it took too long' }],
      },
      isStopped: false,
      refused: [{ line: 4, cause: 'kind is none of them' }],
    },
  });
  const done = await screen.findByText('Backup restored.');
  await waitFor(() => expect(document.activeElement).toBe(done));
  expect(screen.getByText('1 added')).toBeTruthy();
  expect(screen.getByText('Line 4: kind is none of them')).toBeTruthy();
  expect(screen.getByText('2 already here')).toBeTruthy();
  expect(screen.getByText('1 couldn’t be restored:')).toBeTruthy();
  expect(screen.getByText(/it took too long/).textContent).toBe('Toll put off: it took too long');
});

test('erases everything after a question that says what is lost and offers a backup', async () => {
  const desk = show();
  await desk.use.load();
  const erase = vi.spyOn(desk.eraser, 'erase').mockResolvedValue();
  fireEvent.click(button('Delete all data…'));
  const heading = await screen.findByRole('heading', { name: 'Delete all data?' });
  const question = heading.parentElement as HTMLElement;
  await waitFor(() => expect(document.activeElement).toBe(within(question).getByRole('heading')));
  expect(within(question).getByText('128 articles')).toBeTruthy();
  expect(within(question).getByText(/You can’t undo this/)).toBeTruthy();
  const backUp = within(question).getByRole('button', { name: 'Create a backup first' });
  backUp.focus();
  fireEvent.click(backUp);
  expect(await within(question).findByText(/^Backup created/)).toBeTruthy();
  expect(document.activeElement).toBe(backUp);
  expect(erase).not.toHaveBeenCalled();
  fireEvent.click(within(question).getByRole('button', { name: 'Delete everything' }));
  expect(erase).toHaveBeenCalledOnce();
});

test.each([
  ['format', '“f” isn’t a Dramatis backup.'],
  ['version', '“f” was made by a newer version. Update Dramatis first.'],
  ['cut', '“f” is incomplete (ends at line 7). Try copying the file again.'],
  ['altered', '“f” has been changed (line 7: cause).'],
  ['huge', '“f” is too large (line 7: cause).'],
] as const)('a file with the problem %s is refused in words', (problem, words) => {
  expect(refusalWords({ problem, file: 'f', line: 7, detail: 'cause' }, english)).toBe(words);
});

test('explains why a file is refused that isn’t text, is gone or is too large', () => {
  expect(refusalWords({ problem: 'encoding', file: 'f' }, english)).toMatch(
    /^“f” isn’t a Dramatis backup or is damaged/,
  );
  expect(refusalWords({ problem: 'unreadable', file: 'f', detail: 'gone' }, english)).toBe(
    'Couldn’t open “f”: gone',
  );
  expect(refusalWords({ problem: 'room', file: 'f', needed: 2e9, left: -5 }, english)).toBe(
    '“f” needs about 2 GB of storage, but only 0 bytes is free.',
  );
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [48_213_000, '48.2 MB'],
  [5e12, '5,000 GB'],
])('%d bytes are written as %s', (bytes, written) => {
  expect(formatBytes(bytes, 'en-GB')).toBe(written);
});
