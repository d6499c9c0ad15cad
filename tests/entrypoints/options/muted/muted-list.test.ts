import { expect, it } from 'vitest';
import { createMutedList } from '@/entrypoints/options/muted/muted-list.ts';
import { createUndoList, sayUndo } from '@/entrypoints/options/undo/undo-list.ts';
import type { MutedName } from '@/lib/core/muted/muted-name.ts';
import { english } from '@/playground/gallery/english.ts';

const MAY: MutedName = { kind: 'name', name: 'May' };
const LEE: MutedName = { kind: 'entity', entityId: 'p/lee', name: 'Ann Lee', host: 'news.test' };

function start(first: MutedName[]) {
  let stored = first;
  let tell = () => undefined as unknown;
  let problem: string | undefined;
  const answer = async (next = stored) => {
    if (problem) throw new Error(problem);
    stored = next;
    return stored;
  };
  const undo = createUndoList();
  const list = createMutedList(
    {
      getMutedNames: () => answer(),
      muteName: (muted) => answer([muted, ...stored]),
      unmuteName: (muted) => answer(stored.filter((each) => each !== muted)),
      watchMutedNames(listener) {
        tell = listener;
        return () => undefined;
      },
    },
    undo,
  );
  return {
    list,
    undo,
    stored: () => stored,
    said: () => sayUndo(undo.store.get(), english),
    setProblem: (next: string | undefined) => {
      problem = next;
    },
    elsewhere(next: MutedName[]) {
      stored = next;
      tell();
    },
  };
}

it('marks a name again, and mutes it again', async () => {
  const { list, undo, stored, said } = start([MAY, LEE]);
  await list.start();
  await list.unmute(LEE);
  expect(list.store.get().names).toEqual([MAY]);
  expect(said()).toBe('“Ann Lee” is shown again.');
  await undo.undo();
  expect(stored()).toEqual([LEE, MAY]);
  expect(list.store.get().names).toEqual([LEE, MAY]);
});

it('shows why the list could not be read or changed, and offers nothing to take back', async () => {
  const { list, undo, setProblem } = start([MAY]);
  setProblem('no storage');
  await list.start();
  expect(list.store.get()).toEqual({ names: undefined, error: 'no storage' });
  setProblem(undefined);
  await list.load();
  setProblem('still no storage');
  await list.unmute(MAY);
  expect(list.store.get()).toEqual({ names: [MAY], error: 'still no storage' });
  expect(undo.store.get().steps).toEqual([]);
});

it('follows names that are muted elsewhere', async () => {
  const { list, elsewhere } = start([]);
  await list.start();
  elsewhere([MAY]);
  await expect.poll(() => list.store.get().names).toEqual([MAY]);
});
