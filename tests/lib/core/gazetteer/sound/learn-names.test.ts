import { describe, expect, test } from 'vitest';
import { findIn } from '../known-people.ts';

describe('a name known in Latin letters', () => {
  test('is found in Cyrillic, in any case, and by its surname afterwards', () => {
    const text = 'Об этом сообщила Грета Линд. Министр поблагодарил Грету Линд. План Линд одобрен.';
    expect(findIn('ru', ['Greta Lind'], text)).toEqual([
      'Грета Линд = Greta Lind',
      'Грету Линд = Greta Lind',
      'Линд = Greta Lind',
    ]);
  });

  test('is found in Greek', () => {
    const text = 'Ο Εντμουντ Μόζερ δήλωσε ότι ο νόμος θα ισχύσει τον Μάιο.';
    expect(findIn('el', ['Edmund Moser'], text)).toEqual(['Εντμουντ Μόζερ = Edmund Moser']);
  });

  test('means the one who sounds nearest, and nobody where two are equally near', () => {
    const text = 'Об этом сообщил Ханс Мозер, и это было вчера.';
    expect(findIn('ru', ['Hans Moser', 'Hanna Moser'], text)).toEqual(['Ханс Мозер = Hans Moser']);
    expect(findIn('ru', ['Karl Lind', 'Carl Lind'], 'Об этом сообщил Карл Линд вчера.')).toEqual(
      [],
    );
  });

  test('is not found in another name', () => {
    expect(findIn('ru', ['Greta Lind'], 'Об этом сообщила Марта Линд, и это было вчера.')).toEqual(
      [],
    );
  });
});
