// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { NamesSection } from '@/entrypoints/person/NamesSection.tsx';
import { render } from '../../components/render.tsx';
import { fakeNames } from './fake-names.ts';

async function show() {
  const onChanged = vi.fn(async () => undefined);
  const fake = fakeNames(onChanged);
  render(<NamesSection panel={fake.panel} addressOf={(id) => `#${id}`} />);
  await fake.panel.load();
  await screen.findByText(/^Names/);
  return { ...fake, onChanged };
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const saysDone = (words: string) =>
  vi.waitFor(() => expect(screen.getAllByRole('status')[0]?.textContent).toContain(words));
const focused = () => document.activeElement?.textContent;

it('shows each name with its articles, and why they were joined', async () => {
  await show();
  expect(screen.getByText('Ines M. Valdrup').parentElement?.textContent).toContain('6 articles');
  expect(screen.getByText(/were joined:/).textContent).toBe(
    '“Ines M. Valdrup” and “Ines Valdrup” were joined: with and without a middle name and same role',
  );
});

it('splits a name off, says so, and takes it back', async () => {
  const { calls, onChanged, BEFORE } = await show();
  press('Split off “Ines M. Valdrup”');
  await saysDone('“Ines M. Valdrup” is now someone else.');
  expect(calls.splitPerson).toHaveBeenCalledExactlyOnceWith({ entityId: 'person:ines-m-valdrup' });
  expect(screen.getByRole('link', { name: 'Ines M. Valdrup' }).getAttribute('href')).toBe(
    '#person:ines-m-valdrup',
  );
  // Who has one name can't be split.
  expect(screen.queryByRole('button', { name: /^Split/ })).toBeNull();
  await vi.waitFor(() => expect(focused()).toBe('Undo'));
  press('Undo');
  await vi.waitFor(() => expect(screen.getAllByRole('button', { name: /^Split/ })).toHaveLength(2));
  expect(calls.restoreWords).toHaveBeenCalledExactlyOnceWith(BEFORE);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  await vi.waitFor(() => expect(focused()).toContain('Names'));
  expect(onChanged).toHaveBeenCalledTimes(2);
});

it.each([
  ['Join with “I. Valdrup”', 'joinPeople', 'Joined with “I. Valdrup”.'],
  ['Different people: “I. Valdrup”', 'keepPeopleApart', '“I. Valdrup” stays separate.'],
] as const)('offers who may be the same person: %s', async (button, call, said) => {
  const { calls } = await show();
  const offer = screen.getByRole('link', { name: 'I. Valdrup' }).parentElement;
  expect(offer?.textContent).toBe('Is I. Valdrup (Harbour pilot) the same person?');
  press(button);
  await saysDone(said);
  expect(calls[call]).toHaveBeenCalledExactlyOnceWith({
    entityId: 'person:ines-valdrup',
    withId: 'person:i-valdrup',
  });
  expect(screen.queryByText(/the same person\?/)).toBeNull();
});

it('finds somebody else to join with, but none of the person’s own names', async () => {
  const { calls } = await show();
  const field = screen.getByLabelText('Join with someone else', { selector: 'input' });
  fireEvent.input(field, { target: { value: 'valdr' } });
  await screen.findByRole('button', { name: 'Join with “karl-valdrup”' });
  expect(screen.queryByRole('button', { name: 'Join with “ines-valdrup”' })).toBeNull();
  expect(calls.search).toHaveBeenCalledWith({ query: 'valdr', kind: 'person', limit: 6 });
  fireEvent.input(field, { target: { value: 'xyz' } });
  expect(await screen.findByText('No one found.')).toBeTruthy();
  fireEvent.input(field, { target: { value: 'karl' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Join with “karl-valdrup”' }));
  await saysDone('Joined with “karl-valdrup”.');
  expect(screen.queryByRole('button', { name: 'Join with “karl-valdrup”' })).toBeNull();
});

it('says so when nothing could be changed, and can be tried again', async () => {
  const { calls } = await show();
  calls.splitPerson.mockRejectedValueOnce(new Error('no room'));
  press('Split off “Ines Valdrup”');
  expect((await screen.findByRole('alert')).textContent).toContain('no room');
  press('Split off “Ines Valdrup”');
  await saysDone('is now someone else');
  expect(screen.queryByRole('alert')).toBeNull();
});
