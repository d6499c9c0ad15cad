import { describe, expect, test } from 'vitest';
import { deriveAliases } from '@/lib/core/gazetteer/derive/derive-aliases.ts';
import { findMentionsAtOnce } from '@/lib/core/gazetteer/find-mentions.ts';
import { compileGazetteer, type GazetteerEntry } from '@/lib/core/gazetteer/gazetteer.ts';

const entriesOf = (name: string): GazetteerEntry[] =>
  deriveAliases('person', name).map(({ text, derivation }) => ({
    entityId: name,
    type: 'person',
    name,
    alias: text,
    derivation,
    titles: [],
    participants: [],
    articleIds: [],
  }));

const find = (names: readonly string[], text: string, lang: string) =>
  findMentionsAtOnce([{ id: 0, text }], compileGazetteer(names.flatMap(entriesOf)), { lang }).map(
    ({ surface, entityIds }) => `${surface} = ${entityIds.join('|')}`,
  );

describe('a name known in Latin letters', () => {
  test('is found in Cyrillic, in any case, and by its surname afterwards', () => {
    const text = 'Об этом сообщила Грета Линд. Министр поблагодарил Грету Линд. План Линд одобрен.';
    expect(find(['Greta Lind'], text, 'ru')).toEqual([
      'Грета Линд = Greta Lind',
      'Грету Линд = Greta Lind',
      'Линд = Greta Lind',
    ]);
  });

  test('is found in Greek', () => {
    const text = 'Ο Εντμουντ Μόζερ δήλωσε ότι ο νόμος θα ισχύσει τον Μάιο.';
    expect(find(['Edmund Moser'], text, 'el')).toEqual(['Εντμουντ Μόζερ = Edmund Moser']);
  });

  test('means the one who sounds nearest, and nobody where two are equally near', () => {
    const text = 'Об этом сообщил Ханс Мозер, и это было вчера.';
    expect(find(['Hans Moser', 'Hanna Moser'], text, 'ru')).toEqual(['Ханс Мозер = Hans Moser']);
    expect(find(['Karl Lind', 'Carl Lind'], 'Об этом сообщил Карл Линд вчера.', 'ru')).toEqual([]);
  });

  test('is not found in another name', () => {
    expect(find(['Greta Lind'], 'Об этом сообщила Марта Линд, и это было вчера.', 'ru')).toEqual(
      [],
    );
  });
});
