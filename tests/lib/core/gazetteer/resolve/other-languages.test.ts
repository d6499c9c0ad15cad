import { describe, expect, test } from 'vitest';
import { findIn } from '../known-people.ts';

describe('a capitalised word before a name', () => {
  test('does not hide it', () => {
    const text = 'Приїхав президент України Андрій Степурко.';
    expect(findIn('uk', ['Андрій Степурко'], text)).toEqual(['Андрій Степурко = Андрій Степурко']);
  });

  test('hides it when it is a forename in any form', () => {
    expect(findIn('ru', ['Анна Корвина'], 'Встреча с Марией Анной Корвиной прошла вчера.')).toEqual(
      [],
    );
  });

  test('that opens a sentence is a forename only as it is written', () => {
    const names = ['Jana Mlýnková'];
    const text = 'Přišla Jana Mlýnková. Vláda Mlýnkové návrh schválila.';
    expect(findIn('cs', names, text)).toEqual([
      'Jana Mlýnková = Jana Mlýnková',
      'Mlýnkové = Jana Mlýnková',
    ]);
    expect(findIn('cs', names, 'Přišla Jana Mlýnková. Petra Mlýnková odešla.')).toHaveLength(1);
  });
});

describe('words of one name', () => {
  test('are found in every case', () => {
    for (const name of [
      'Павла Дружинского',
      'Павлу Дружинскому',
      'Павлом Дружинским',
      'Павле Дружинском',
    ])
      expect(findIn('ru', ['Павел Дружинский'], `Речь шла о ${name}, и это было вчера.`)).toEqual([
        `${name} = Павел Дружинский`,
      ]);
  });

  test('of one person end where another name begins', () => {
    const names = ['Marek Dąbczyk', 'Zofia Wirska'];
    expect(
      findIn('pl', names, 'Marek Dąbczyk przyszedł. Według Dąbczyka Zofia Wirska nie ma racji.'),
    ).toEqual([
      'Marek Dąbczyk = Marek Dąbczyk',
      'Dąbczyka = Marek Dąbczyk',
      'Zofia Wirska = Zofia Wirska',
    ]);
  });

  test('go on after an ending that an apostrophe divides', () => {
    expect(findIn('pl', ['Mike Lind'], 'Zdaniem Mike’a Linda to błąd.')).toEqual([
      'Mike’a Linda = Mike Lind',
    ]);
  });
});

describe('a surname that several bear', () => {
  const names = ['Petr Mlýnek', 'Jana Mlýnková', 'Pavel Mlýnková'];

  test('means those whom its form can mean', () => {
    expect(findIn('cs', names, 'To je špatně, řekla Mlýnková.')).toEqual([
      'Mlýnková = Jana Mlýnková',
    ]);
  });

  test('means the one with the initial before it', () => {
    const both = ['Павел Корвин', 'Андрей Корвин'];
    expect(findIn('ru', both, 'Об этом сообщил А. Корвин.')).toEqual(['А. Корвин = Андрей Корвин']);
  });
});

describe('is nobody', () => {
  test('what is named after somebody', () => {
    const names = ['Pavel Horenec'];
    expect(
      findIn('cs', names, 'Z letiště Pavla Horence se létá. Horencův experiment skončil.'),
    ).toEqual([]);
  });

  test('a country that is somebody’s name', () => {
    expect(findIn('he', ['משה ישראל'], 'משה ישראל אמר זאת. הוא עלה לישראל אתמול.')).toEqual([
      'משה ישראל = משה ישראל',
    ]);
  });
});

describe('a Slavic name that a language spells in its own way', () => {
  const names = ['Vsevolod Zhukarenko', 'Sergei Polinsky'];

  test.each([
    ['de', 'Der Minister Wsewolod Schukarenko traf gestern Sergej Polinskyj.'],
    ['pl', 'Minister Wsiewołod Żukarenko spotkał wczoraj Siergieja Polinskiego.'],
    ['cs', 'Ministr Vsevolod Žukarenko se včera setkal se Sergejem Polinským.'],
    ['hr', 'Ministar Vsevolod Žukarenko jučer se sastao sa Sergejem Polinskim.'],
    ['fi', 'Ministeri Vsevolod Žukarenko tapasi eilen Sergei Polinskyin.'],
    ['hu', 'Vszevolod Zsukarenko miniszter tegnap találkozott Szergej Polinszkijjel.'],
    ['fr', 'Le ministre Vsevolod Joukarenko a rencontré hier Sergueï Polinski.'],
  ])('is the known one, in %s', (lang, text) => {
    expect(findIn(lang, names, text).map((line) => line.split(' = ')[1])).toEqual(names);
  });

  test('is also found by surname', () => {
    const text = 'Wsewolod Schukarenko kam am Montag. Schukarenkos Rede war kurz.';
    expect(findIn('de', names, text)).toEqual([
      'Wsewolod Schukarenko = Vsevolod Zhukarenko',
      'Schukarenkos = Vsevolod Zhukarenko',
    ]);
  });

  test('names nobody else: other peoples spell their names in one way', () => {
    const text = 'Gestern sprach Walter Wagner mit Jens Schmidt.';
    expect(findIn('de', ['Valter Vagner', 'Yens Shmidt'], text)).toEqual([]);
  });
});
