import { describe, expect, it } from 'vitest';
import { createUndoList, sayUndo, type UndoStep } from '@/entrypoints/options/undo/undo-list.ts';
import { english } from '@/playground/gallery/english.ts';
import { createDeferred } from '../../../support/deferred.ts';

const step = (name: string, undo = async (): Promise<unknown> => undefined): UndoStep => ({
  say: () => name,
  undo,
});
const said = ({ store }: ReturnType<typeof createUndoList>) => sayUndo(store.get(), english);

describe('the list of changes', () => {
  it('says nothing before the first', () => expect(said(createUndoList())).toBeUndefined());

  it('takes back one by one, the newest first, and names it and the next one', async () => {
    const list = createUndoList();
    const log: string[] = [];
    for (const name of ['one', 'two']) list.record(step(name, async () => log.push(name)));
    expect(said(list)).toBe('two');
    await list.undo();
    expect(said(list)).toBe('Undone: two Undo next: one');
    await list.undo();
    expect(said(list)).toBe('Undone: one');
    await list.undo();
    expect(log).toEqual(['two', 'one']);
  });

  it('takes one back only once, however fast the button is pressed', async () => {
    const list = createUndoList();
    const work = createDeferred<void>();
    let times = 0;
    list.record(step('first'));
    list.record(
      step('second', () => {
        times += 1;
        return work.promise;
      }),
    );
    const both = [list.undo(), list.undo()];
    work.resolve();
    await Promise.all(both);
    expect(times).toBe(1);
    expect(list.store.get().steps.map((each) => each.say(english))).toEqual(['first']);
  });

  it('keeps a change that could not be taken back, with the reason, for another try', async () => {
    const list = createUndoList();
    let isFull = true;
    list.record(
      step('one', async () => {
        if (isFull) throw new Error('storage is full');
      }),
    );
    await list.undo();
    expect(said(list)).toBe('Couldn’t undo: storage is full');
    isFull = false;
    await list.undo();
    expect(said(list)).toBe('Undone: one');
  });

  it('forgets what is dismissed, and the oldest of very many', () => {
    const list = createUndoList();
    for (let at = 0; at < 30; at++) list.record(step(`${at}`));
    expect(list.store.get().steps.map((each) => each.say(english))).toHaveLength(20);
    expect(said(list)).toBe('29');
    list.dismiss();
    expect(said(list)).toBeUndefined();
  });
});
