// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { SearchBox, type SearchState } from '@/components/popup/SearchBox.tsx';
import type { SearchGroup } from '@/components/popup/search-groups.ts';
import { answerOf, sampleHits } from '@/playground/gallery/sample-hits.ts';
import { render } from '../render.tsx';

const results: SearchState = { kind: 'results', query: 'val', answer: answerOf(sampleHits) };

const offers: SearchGroup[] = [
  { heading: 'searchRecent', choices: [{ kind: 'query', query: 'tolls' }] },
];

function show(state: SearchState = results, query = 'val') {
  const calls = { onQuery: vi.fn(), onChoose: vi.fn(), onClearRecent: vi.fn(), offers };
  const view = render(<SearchBox query={query} state={state} {...calls} />);
  const field = screen.getByRole('combobox') as HTMLInputElement;
  const press = (key: string) => fireEvent.keyDown(field, { key });
  const update = (next: SearchState) =>
    view.update(<SearchBox query={query} state={next} {...calls} />);
  return { ...calls, field, press, update };
}
const selected = () => document.querySelector('[aria-selected="true"]');

describe('SearchBox', () => {
  it('has focus at once', () => {
    const { field } = show();
    expect(document.activeElement === field).toBe(true);
  });

  it('reports what is typed', () => {
    const { field, onQuery } = show();
    fireEvent.input(field, { target: { value: 'valdr' } });
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('valdr');
  });

  it('groups the results and marks the matching words', () => {
    show();
    expect(
      screen.getAllByRole('group').map((group) => group.querySelector('p')?.textContent),
    ).toEqual(['People', 'Events', 'Statements']);
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Val',
      'Val',
      'Val',
    ]);
  });

  it('moves with the arrow keys, wraps around, and keeps the focus in the field', () => {
    const { press, field } = show();
    expect(selected()).toBeNull();
    press('ArrowDown');
    expect(selected()?.textContent).toContain('Ines Valdrup');
    expect(field.getAttribute('aria-activedescendant')).toBe(selected()?.id);
    press('ArrowUp');
    expect(selected()?.textContent).toContain('I have never heard Valdrup');
    press('ArrowDown');
    expect(selected()?.textContent).toContain('Ines Valdrup');
    expect(document.activeElement === field).toBe(true);
  });

  it('takes the marked result with Enter, and the best when none is marked', () => {
    const { press, onChoose } = show();
    press('Enter');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(onChoose.mock.calls.map(([hit]) => hit)).toEqual([sampleHits[0], sampleHits[1]]);
  });

  it('keeps the marked result when new ones come in before it', () => {
    const { press, update } = show();
    press('ArrowDown');
    update({ kind: 'results', query: 'val', answer: answerOf([...sampleHits].reverse()) });
    expect(selected()?.textContent).toContain('Ines Valdrup');
  });

  it('goes to the first and the last with Home and End, once in the list', () => {
    const { press } = show();
    expect(press('Home')).toBe(true);
    expect(selected()).toBeNull();
    press('ArrowDown');
    expect(press('End')).toBe(false);
    expect(selected()?.textContent).toContain('I have never heard Valdrup');
    press('Home');
    expect(selected()?.textContent).toContain('Ines Valdrup');
  });

  it('offers recent searches once the field is entered, until something is typed', () => {
    const { press, onChoose, update, field } = show({ kind: 'idle' }, '');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Clear recent searches' })).toBeNull();
    fireEvent.click(field);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['tolls']);
    press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
    press('End');
    press('Enter');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'query', query: 'tolls' });
    update(results);
    expect(screen.queryByText('tolls')).toBeNull();
  });

  it.each([
    ['the arrow', (press: (key: string) => void) => press('ArrowDown')],
    [
      'emptying the field',
      (_: unknown, field: HTMLInputElement) => {
        fireEvent.input(field, { target: { value: 'x' } });
        fireEvent.input(field, { target: { value: '' } });
      },
    ],
  ])('offers recent searches after %s as well', (_, enter) => {
    const { press, field } = show({ kind: 'idle' }, '');
    enter(press, field);
    expect(screen.getAllByRole('option')).toHaveLength(1);
  });

  it('clears recent searches, and stays in the field', () => {
    const { onClearRecent, field } = show({ kind: 'idle' }, '');
    fireEvent.click(field);
    fireEvent.click(screen.getByRole('button', { name: 'Clear recent searches' }));
    expect(onClearRecent).toHaveBeenCalledOnce();
    expect(document.activeElement === field).toBe(true);
  });

  it('says that it is searching until the first answer', () => {
    show({ kind: 'working' });
    expect(screen.getByText('Searching…')).toBeTruthy();
    expect(screen.queryAllByRole('option')).toEqual([]);
  });

  it('shows the other name by which somebody was found', () => {
    const [hit] = sampleHits;
    if (hit?.kind !== 'entity') throw new Error('no person among the samples');
    const alias = { text: 'Inés de Valdrup', matches: [{ start: 0, end: 4 }] };
    show({ kind: 'results', query: 'inés', answer: answerOf([{ ...hit, matches: [], alias }]) });
    expect(screen.getByRole('option').textContent).toContain('Inés de Valdrup');
    expect(document.querySelector('mark')?.textContent).toBe('Inés');
  });

  it('takes a click', () => {
    const { onChoose } = show();
    fireEvent.click(screen.getAllByRole('option')[2] as HTMLElement);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(sampleHits[2]);
  });

  it('leaves keys alone while a character is being composed', () => {
    const { field, onChoose } = show();
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('clears with Escape, and lets Escape pass when there is nothing to clear', () => {
    const { press, onQuery } = show();
    expect(press('Escape')).toBe(false);
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('');
    document.body.replaceChildren();
    const empty = show({ kind: 'idle' }, '');
    expect(empty.press('Escape')).toBe(true);
    expect(empty.onQuery).not.toHaveBeenCalled();
  });

  it('says how many there are, and when there are none', () => {
    const { update } = show();
    expect(screen.getByRole('status').textContent).toBe('3 results');
    update({ kind: 'results', query: 'xyz', answer: answerOf([]) });
    expect(screen.getByText('No results for “xyz”.')).toBeTruthy();
    expect(screen.getByRole('combobox').getAttribute('aria-expanded')).toBe('false');
  });

  it('says why a search failed', () => {
    show({ kind: 'error', message: 'no answer' });
    expect(screen.getByRole('alert').textContent).toBe('Search didn’t work: no answer');
  });
});
