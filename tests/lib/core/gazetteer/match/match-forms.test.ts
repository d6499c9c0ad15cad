import { expect, test } from 'vitest';
import { createBaseForms } from '@/lib/core/gazetteer/forms/base-forms.ts';
import { matchForms } from '@/lib/core/gazetteer/match/match-forms.ts';
import { matchText } from '@/lib/core/gazetteer/match/match-text.ts';
import { createNameTrieBuilder } from '@/lib/core/gazetteer/trie/build-name-trie.ts';

const builder = createNameTrieBuilder();
for (const name of ['Pavel Lind', 'Lind', 'Pavel', 'bin Said']) builder.add(name, 'person', name);
const trie = builder.build();

const matcher = (endings: string, lastOnly = false) => ({
  basesOf: createBaseForms({ endings, fleeting: 'e' }),
  lastOnly,
  apostrophe: false,
});

const found = (text: string, endings: string, lastOnly = false) =>
  matchForms(text, trie, matcher(endings, lastOnly)).map(
    ({ start, end, words }) => `${text.slice(start, end)}${words ? ` = ${words.join(' ')}` : ''}`,
  );

test('words of one name must have a case in common', () => {
  expect(found('Pavla Linda', 'a>-:g')).toContain('Pavla Linda = pavel lind');
  expect(found('Pavla Lindu', 'a>-:g u>-:d')).not.toContain('Pavla Lindu = pavel lind');
  expect(found('Pavel Lindu', 'a>-:g u>-:d')).toContain('Pavel Lindu = pavel lind');
});

test('where only the last word changes, no other may have', () => {
  expect(found('Pavel Linda', 'a>-', true)).toContain('Pavel Linda = pavel lind');
  expect(found('Pavla Linda', 'a>-', true)).not.toContain('Pavla Linda = pavel lind');
});

test('without any ending it finds what matchText finds', () => {
  for (const text of [
    'Pavel Lind and bin Said',
    'Pavel. Lind',
    'lind Pavel-Lind',
    `${'x '.repeat(900)}Lind`,
  ]) {
    const spans = (list: ReturnType<typeof matchText>) =>
      list.map(({ from, to, start, end }) => `${from} ${to} ${start} ${end}`).sort();
    expect(spans(matchForms(text, trie, matcher('')))).toEqual(spans(matchText(text, trie)));
  }
});
