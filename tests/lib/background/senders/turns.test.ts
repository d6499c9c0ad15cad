import { describe, expect, test } from 'vitest';
import { createTurns } from '@/lib/background/senders/turns.ts';

/** Questions by name: which have begun, and a way to end each. */
function createQuestions() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    begun,
    work: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    },
    async end(name: string) {
      ends.get(name)?.();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('questions', () => {
  test('of one tab are worked on one after the other', async () => {
    const turns = createTurns();
    const { begun, work, end } = createQuestions();
    const answers = ['a', 'b', 'c'].map((name) => turns.take(1, false, work(name)));
    expect(begun).toEqual(['a']);
    await end('a');
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    await end('c');
    expect(await Promise.all(answers)).toEqual(['a', 'b', 'c']);
  });

  test('of another tab don’t wait for them', async () => {
    const turns = createTurns();
    const { begun, work } = createQuestions();
    void turns.take(1, false, work('slow'));
    void turns.take(2, false, work('other'));
    expect(begun).toEqual(['slow', 'other']);
  });

  test('of the page itself come before those of its frames, in their order', async () => {
    const turns = createTurns();
    const { begun, work, end } = createQuestions();
    void turns.take(1, false, work('frame'));
    void turns.take(1, false, work('frame 2'));
    void turns.take(1, true, work('page'));
    void turns.take(1, true, work('page 2'));
    for (const name of ['frame', 'page', 'page 2']) await end(name);
    expect(begun).toEqual(['frame', 'page', 'page 2', 'frame 2']);
  });

  test('that fail let the next begin', async () => {
    const turns = createTurns();
    const failing = turns.take(1, false, async () => {
      throw new Error('no store');
    });
    const next = turns.take(1, false, async () => 'next');
    await expect(failing).rejects.toThrow('no store');
    expect(await next).toBe('next');
  });

  test('are refused where too many of a tab wait, and taken again later', async () => {
    const turns = createTurns(1);
    const { work, end } = createQuestions();
    void turns.take(1, false, work('a'));
    const waiting = turns.take(1, false, work('b'));
    await expect(turns.take(1, true, work('c'))).rejects.toMatchObject({ code: 'busy' });
    await end('a');
    await end('b');
    expect(await waiting).toBe('b');
    expect(await turns.take(1, false, async () => 'd')).toBe('d');
  });
});
