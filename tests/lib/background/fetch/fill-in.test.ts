import { expect, it } from 'vitest';
import type { Question } from '@/lib/background/fetch/door.ts';
import { fillingIn } from '@/lib/background/fetch/fill-in.ts';

it('asks for what is near today, each time anew', async () => {
  const asked: Question[] = [];
  const inner = {
    ask: async (question: Question) => {
      asked.push(question);
      return { kind: 'gone' } as const;
    },
  };
  let today = '2026-11-30';
  const door = fillingIn(inner, () => ({ today, lang: 'de' }));
  const question = { address: 'https://a.example/?q=%7B%7Btoday%7D%7D%7B%7Blang%7D%7D', limit: 9 };
  expect(await door.ask(question)).toEqual({ kind: 'gone' });
  today = '2026-12-01';
  await door.ask({ ...question, validators: { etag: '"1"' } });
  expect(asked).toEqual([
    { address: 'https://a.example/?q=2026-11-30de', limit: 9 },
    { address: 'https://a.example/?q=2026-12-01de', limit: 9, validators: { etag: '"1"' } },
  ]);
});
