import { describe, expect, test } from 'vitest';
import { createBaseForms } from '@/lib/core/gazetteer/forms/base-forms.ts';
import { createNameTrieBuilder } from '@/lib/core/gazetteer/trie/build-name-trie.ts';
import {
  buildGate,
  createGate,
  type Gate,
  mayNameSomebody,
  passesGate,
  passesGateInPart,
} from '@/lib/core/gazetteer/trie/gate.ts';
import { createGateForms } from '@/lib/core/gazetteer/trie/gate-forms.ts';
import { findLanguage } from '@/lib/core/lexicon/languages.ts';

function gateOf(names: readonly string[], lang: string): Gate {
  const builder = createNameTrieBuilder();
  for (const name of names) {
    builder.add(name, 'person', name);
    builder.add(name.split(' ').at(-1) ?? '', 'person', name);
  }
  const gate = createGate(buildGate(builder));
  const forms = findLanguage(lang)?.words.forms;
  return forms ? { ...gate, forms: createGateForms(gate, createBaseForms(forms)) } : gate;
}

describe('on a page whose language changes names', () => {
  const polish = gateOf(['Anna Lind', 'Marek Dąbczyk'], 'pl');

  test.each(['Rząd poparł Annę Lind.', 'Rozmowa z Dąbczykiem', 'Marka Dąbczyka'])(
    '%s passes',
    (text) => {
      expect(passesGate(polish, text)).toBe(true);
      expect(passesGateInPart(polish, text)).toBe(true);
      expect(mayNameSomebody(polish, text)).toBe(true);
    },
  );

  test('other words do not, and names as they are known still do', () => {
    expect(passesGate(polish, 'Rząd Polski poparł ustawę w Warszawie')).toBe(false);
    expect(passesGate(polish, 'Anna Lind')).toBe(true);
  });

  test('a forename in any form passes, and names nobody alone', () => {
    expect(passesGate(polish, 'Widział Annę')).toBe(true);
    expect(mayNameSomebody(polish, 'Widział Annę')).toBe(false);
  });

  test('a page in English is asked for no forms', () => {
    expect(passesGate(gateOf(['Anna Lind'], 'en'), 'Annę')).toBe(false);
  });
});

describe('on a page that spells Slavic names in its own way', () => {
  const german = gateOf(['Vsevolod Zhukarenko'], 'de');

  test('they pass', () => {
    expect(passesGate(german, 'Dort sprach Wsewolod Schukarenko.')).toBe(true);
    expect(mayNameSomebody(german, 'Dort sprach Wsewolod Schukarenko.')).toBe(true);
    expect(passesGate(german, 'Dort sprach Walter Wagner.')).toBe(false);
  });
});

describe('on a page in another alphabet', () => {
  const russian = gateOf(['Greta Lind', 'Edmund Moser'], 'ru');

  test('names pass by what they sound like, in any case', () => {
    for (const text of ['Грета Линд', 'Грету Линд', 'с Эдмундом Мозером']) {
      expect(passesGate(russian, text)).toBe(true);
      expect(mayNameSomebody(russian, text)).toBe(true);
    }
  });

  test('a surname alone passes for the sake of a name elsewhere', () => {
    expect(passesGate(russian, 'План Мозера')).toBe(true);
    expect(mayNameSomebody(russian, 'План Мозера')).toBe(false);
  });

  test('two who are not known do not name somebody', () => {
    expect(mayNameSomebody(russian, 'Павел Дружинский и Анна Корвина')).toBe(false);
  });

  test('with so many names that there is no room for sounds, every capital passes', () => {
    const many = Array.from({ length: 8000 }, (_, i) => `Fore${i} Sur${i}`);
    const full = gateOf(many, 'ru');
    expect(full.knowsSounds).toBe(false);
    expect(passesGate(full, 'Павел')).toBe(true);
    expect(passesGate(full, 'павел')).toBe(false);
  });
});
