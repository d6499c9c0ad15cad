import { describe, expect, test } from 'vitest';
import { heardSounds, joinSounds } from '@/lib/core/gazetteer/sound/heard-sounds.ts';
import {
  firstAndLast,
  isSoundKey,
  soundKey,
  soundMarks,
} from '@/lib/core/gazetteer/sound/sound-key.ts';
import { foldText } from '@/lib/core/text/fold.ts';

/** Whether the words of a name in another alphabet can lead to the key of this one. */
function isHeard(name: string, written: string): boolean {
  const { first, last } = firstAndLast(written) ?? { first: '', last: '' };
  const keys = heardSounds(foldText(first)).flatMap((a) =>
    heardSounds(foldText(last)).map((b) => joinSounds(a, b)),
  );
  return keys.includes(soundKey(name));
}

describe('the key of a name', () => {
  test.each([
    ['Greta Lind', 'Грета Линд'],
    ['Edmund Moser', 'Эдмунд Мозер'],
    ['Marc Aubier', 'Марк Обье'],
    ['Charles Dupont', 'Шарль Дюпон'],
    ['Christian Huber', 'Кристиан Хубер'],
    ['Milan Karović', 'Милан Карович'],
    ['Zbigniew Wolicki', 'Збигнев Волицкий'],
    ['George Hammond', 'Джордж Хаммонд'],
    ['Edmund Moser', 'Εντμουντ Μόζερ'],
    ['Nikos Stamelis', 'Νίκος Σταμέλης'],
  ])('of %s is that of %s', (name, written) => expect(isHeard(name, written)).toBe(true));

  test('differs for other names', () => {
    expect(isHeard('Greta Lind', 'Марта Линд')).toBe(false);
    expect(isHeard('Greta Lind', 'Грета Мозер')).toBe(false);
  });

  test('takes the first and the last word', () => {
    expect(soundKey('Greta Anna Lind')).toBe(soundKey('Greta Lind'));
    expect(soundKey('G. Anna Lind')).toBe(soundKey('Anna Lind'));
  });

  test('is none for one word, and in scripts that are not written by ear', () => {
    expect(soundKey('Lind')).toBeUndefined();
    expect(soundKey('鈴木 一郎')).toBeUndefined();
  });

  test('is no name, and holds the marks of both words', () => {
    const key = soundKey('Greta Lind') ?? '';
    expect(isSoundKey(key)).toBe(true);
    expect(isSoundKey('greta lind')).toBe(false);
    expect(soundMarks(key)).toEqual(['~rt', '~lnd']);
  });
});
