// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { articleAddress } from '@/entrypoints/person/article-address.ts';
import { exportPage } from '@/entrypoints/person/export-page.ts';
import { Person } from '@/entrypoints/person/Person.tsx';
import { createPersonPage } from '@/entrypoints/person/person-page.ts';
import { personPageAddress } from '@/lib/core/person/person-address.ts';
import type { PersonLines } from '@/lib/core/person/person-model.ts';
import { CallError } from '@/lib/messaging/error.ts';
import type { LinesRequest } from '@/lib/messaging/protocol.ts';
import { noLines, sampleLines, samplePerson } from '@/playground/gallery/sample-person.ts';
import { statement } from '@/playground/gallery/samples.ts';
import { render } from '../../components/render.tsx';
import { fakeNames } from './fake-names.ts';

const PLACE = { articleId: 'a1', start: 120, end: 192 };
const lineOf = (i: number) => ({
  line: statement({ id: `m${i}`, parts: [`Words number ${i}.`] }),
  place: PLACE,
  disputes: [],
});
/** Two pages of twenty lines. */
const page = ({ offset, limit }: LinesRequest): PersonLines => ({
  ...noLines,
  statements: Array.from({ length: 40 }, (_, i) => lineOf(i)).slice(offset, offset + limit),
  total: 40,
  months: [{ month: '2025-09', lines: 40 }],
  ...(offset + limit < 40 ? { next: offset + limit } : {}),
});

async function show(
  listLines: (request: LinesRequest) => PersonLines | Promise<PersonLines> = ({ part }) =>
    sampleLines[part],
  statementId?: string,
) {
  const background = {
    getPerson: vi.fn(async () => samplePerson),
    listLines: vi.fn(async (request: LinesRequest) => listLines(request)),
  };
  const saved: { file: Blob; name: string }[] = [];
  const address = { id: 'person:ines-valdrup', ...(statementId ? { statementId } : {}) };
  const person = createPersonPage(background, address);
  render(
    <Person
      page={person}
      names={fakeNames().panel}
      addresses={{ person: personPageAddress, article: articleAddress }}
      onExport={(format) => exportPage(person, format, (file, name) => saved.push({ file, name }))}
    />,
  );
  await person.load();
  return { ...background, saved };
}
const panel = () => within(screen.getByRole('tabpanel'));
const tabs = () => screen.getAllByRole('tab').map(({ textContent }) => textContent);
const lastAsked = ({ mock }: { mock: { calls: LinesRequest[][] } }) => mock.calls.at(-1)?.[0];

describe('the page of a person', () => {
  it('says who this is and what that rests on, with true totals', async () => {
    await show();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Ines Valdrup');
    expect(screen.getByText(/156 articles · 3 outlets/)).toBeTruthy();
    expect(screen.getByText('3 other descriptions')).toBeTruthy();
    expect(screen.getByText('formerly Mayor of Eskholm')).toBeTruthy();
    expect(tabs()).toEqual(['Said 312', 'About 540', 'Events 1']);
    const months = panel().getAllByRole('heading', { level: 2 });
    expect(months.map(({ textContent }) => textContent)).toEqual([
      'September 2025 · 41',
      'March 2024 · 12',
    ]);
  });

  it('leads from a statement to its words at the outlet and in the saved article', async () => {
    await show();
    const [outlet, saved] = await panel().findAllByRole('link');
    expect(outlet?.getAttribute('href')).toContain('#:~:text=');
    expect(saved?.getAttribute('href')).toBe('article.html?id=a1&start=120&end=192');
    expect(
      document.getElementById(outlet?.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toContain('stop treating the islands');
  });

  it('unfolds who disputes a statement, and nowhere else', async () => {
    await show();
    const reply = await panel().findByText('Disputed by Tomas Brandvold');
    expect(reply.closest('details')?.textContent).toContain('Nobody is cut off');
    expect(panel().getAllByText(/Disputed by/)).toHaveLength(1);
  });

  it('shows twenty more, and the focus is on the first of them', async () => {
    const { listLines } = await show(page);
    expect(await panel().findAllByText(/Words number/)).toHaveLength(20);
    fireEvent.click(panel().getByRole('button', { name: 'Show 20 more' }));
    await vi.waitFor(() => expect(panel().getAllByText(/Words number/)).toHaveLength(40));
    expect(lastAsked(listLines)).toMatchObject({ offset: 20, limit: 20 });
    expect((document.activeElement as HTMLElement).dataset.line).toBe('m20');
    expect(panel().queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('chooses parts by arrow keys, and the names of speakers lead to their pages', async () => {
    const { listLines } = await show();
    fireEvent.keyDown(await screen.findByRole('tab', { name: /Said/ }), { key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toBe('About 540');
    const speaker = await panel().findByRole('link', { name: 'Tomas Brandvold' });
    expect(speaker.getAttribute('href')).toBe('person.html?id=person%3Atomas-brandvold');
    expect(lastAsked(listLines)).toMatchObject({ part: 'about', offset: 0 });
    fireEvent.keyDown(screen.getByRole('tab', { name: /About/ }), { key: 'End' });
    expect(await panel().findByText('Harbour Summit')).toBeTruthy();
  });

  it('filters, says how many are left, and takes the filters back', async () => {
    const { listLines } = await show((asked) => (asked.words ? noLines : sampleLines[asked.part]));
    const choose = (label: string, value: string) =>
      fireEvent.change(panel().getByLabelText(label), { target: { value } });
    await panel().findByLabelText('Outlet');
    choose('Outlet', 'Tidende');
    choose('From', '2024-03');
    choose('Kind', 'quoted');
    await vi.waitFor(() =>
      expect(lastAsked(listLines)).toEqual({
        entityId: 'person:ines-valdrup',
        part: 'said',
        offset: 0,
        limit: 20,
        outlet: 'Tidende',
        since: '2024-03',
        kind: 'quoted',
      }),
    );
    fireEvent.input(panel().getByLabelText('Find in 312'), { target: { value: 'xyz' } });
    await vi.waitFor(() => expect(panel().getByText(/0 of 312/)).toBeTruthy());
    expect(panel().getByRole('status').textContent).toContain('Nothing matches');
    fireEvent.click(panel().getByRole('button', { name: 'Clear filters' }));
    await vi.waitFor(() => expect(panel().getByText(/stop treating/)).toBeTruthy());
  });

  it('drops an answer that comes after the reader asked for something else', async () => {
    let late: (lines: PersonLines) => void = () => undefined;
    await show((asked) =>
      asked.words === 'slow'
        ? new Promise<PersonLines>((resolve) => {
            late = resolve;
          })
        : sampleLines[asked.part],
    );
    const find = await panel().findByLabelText('Find in 312');
    fireEvent.input(find, { target: { value: 'slow' } });
    fireEvent.input(find, { target: { value: 'slower' } });
    await vi.waitFor(() => expect(screen.getByRole('tabpanel').ariaBusy).not.toBe('true'));
    late(noLines);
    await Promise.resolve();
    expect(panel().getByText(/stop treating/)).toBeTruthy();
  });

  it('puts the statement that was asked for first, with the focus', async () => {
    await show(({ statementId, part }) => {
      const { statements } = sampleLines[part];
      return statementId ? { ...noLines, statements: statements.slice(0, 1) } : sampleLines[part];
    }, 'p1');
    const asked = await screen.findByRole('region', { name: 'The statement you came for' });
    expect(asked.textContent).toContain('stop treating the islands');
    await vi.waitFor(() => expect(document.activeElement).toBe(asked));
  });

  it('saves every line that is left by the filters', async () => {
    const { saved } = await show(page);
    fireEvent.click(await screen.findByRole('button', { name: 'CSV' }));
    expect(await screen.findByText('Exported to person-ines-valdrup-said.csv')).toBeTruthy();
    const rows = (await saved[0]?.file.text())?.trim().split('\r\n');
    expect(rows).toHaveLength(41);
    expect(saved[0]?.name).toBe('person-ines-valdrup-said.csv');
  });

  it('tells apart that nobody is known and that nothing could be read', async () => {
    const fail = (error: Error) => {
      const page = createPersonPage(
        { getPerson: () => Promise.reject(error), listLines: async () => noLines },
        { id: 'x' },
      );
      const view = render(
        <Person
          page={page}
          names={fakeNames().panel}
          addresses={{ person: personPageAddress, article: articleAddress }}
          onExport={async () => ''}
        />,
      );
      return page.load().then(() => view);
    };
    const { unmount } = await fail(new CallError('not-found', 'nobody'));
    expect(await screen.findByText('This name isn’t in your library.')).toBeTruthy();
    unmount();
    await fail(new Error('no answer'));
    expect((await screen.findByRole('alert')).textContent).toContain('no answer');
  });
});
