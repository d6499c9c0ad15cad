import { describe, expect, it } from 'vitest';
import { extractGerman, statementsOf, unnamedOf } from '../../extract-text.ts';

const INTRODUCED = 'Ministerin Jana Doe kam am Montag nach Foo.';

/** Speaker, type and words of each statement. */
function saidIn(...paragraphs: string[]): string[] {
  const facts = extractGerman(...paragraphs);
  return [...statementsOf(facts), ...unnamedOf(facts)].map((line) => {
    const parts = line.split(' | ');
    return [parts[0], parts[1], parts.at(-1)].join(' | ');
  });
}

describe('a German quotation with a verb of saying', () => {
  it.each([
    ['„Wir gehen“, sagte Doe.', 'Jana Doe | direct | Wir gehen'],
    ['„Wir gehen“, sagte am Montag Ministerin Doe.', 'Jana Doe | direct | Wir gehen'],
    ['»Wir gehen«, so Doe.', 'Jana Doe | direct | Wir gehen'],
    ['«Wir gehen», sagte Doe.', 'Jana Doe | direct | Wir gehen'],
    ['"Wir gehen", sagte Doe.', 'Jana Doe | direct | Wir gehen'],
    ['“Wir gehen”, sagte Doe.', 'Jana Doe | direct | Wir gehen'],
    ['‚Wir gehen‘, sagte Doe.', 'Jana Doe | direct | Wir gehen'],
    ['„Wir gehen“, teilte Doe mit.', 'Jana Doe | direct | Wir gehen'],
    ['„Wir gehen“, hat Doe gesagt.', 'Jana Doe | direct | Wir gehen'],
    ['„Wir gehen!“, strahlte Doe.', 'Jana Doe | direct | Wir gehen!'],
    ['Doe sagte: „Wir gehen.“', 'Jana Doe | direct | Wir gehen.'],
    ['Am Dienstag sagte Doe in Foo: „Wir gehen.“', 'Jana Doe | direct | Wir gehen.'],
    ['Doe, Ministerin in Foo, sagte: „Wir gehen.“', 'Jana Doe | direct | Wir gehen.'],
    ['Der Zeitung „Foo“ sagte Doe: „Wir gehen.“', 'Jana Doe | direct | Wir gehen.'],
    ['Doe hatte dazu erklärt: „Wir gehen.“', 'Jana Doe | direct | Wir gehen.'],
    ['Doe: „Wir gehen noch am Montag.“', 'Jana Doe | direct | Wir gehen noch am Montag.'],
    ['Die Zeitung zitierte Doe mit den Worten: „Wir gehen.“', 'Jana Doe | direct | Wir gehen.'],
    ['„Wir sagen ‚nein‘ dazu“, sagte Doe.', 'Jana Doe | direct | Wir sagen ‚nein‘ dazu'],
  ])('%s', (text, expected) => {
    expect(saidIn(INTRODUCED, text)).toEqual([expected]);
  });

  it('goes on behind its verb, and over paragraphs that leave their mark open', () => {
    expect(saidIn(INTRODUCED, '„Wir gehen“, sagte Doe, „und zwar bald.“')).toEqual([
      'Jana Doe | direct | Wir gehen + und zwar bald.',
    ]);
    expect(saidIn(INTRODUCED, 'Doe sagte: „Wir gehen.', '„Und zwar bald.“')).toEqual([
      'Jana Doe | direct | Wir gehen. + Und zwar bald.',
    ]);
  });

  it('has whoever spoke before it when nothing stands between', () => {
    expect(saidIn(INTRODUCED, '„Wir gehen“, sagte Doe. „Wir kommen nie mehr wieder.“')).toEqual([
      'Jana Doe | direct | Wir gehen + Wir kommen nie mehr wieder.',
    ]);
  });

  it.each([
    ['„Wir gehen“, sagte ein Sprecher der Polizei.', 'ein Sprecher der Polizei'],
    ['„Wir gehen“, heißt es in einer Mitteilung der Polizei.', 'einer Mitteilung der Polizei'],
    ['Das Amt in Foo teilte mit: „Wir gehen.“', 'Das Amt in Foo'],
  ])('names whoever the article names: %s', (text, speaker) => {
    expect(saidIn(text).map((line) => line.split(' | ')[0])).toEqual([speaker]);
  });
});

describe('the speaker of a German quotation', () => {
  it.each([
    ['Seine Meinung zu Doe: „Ich dachte, das darf nicht wahr sein.“', '-'],
    [
      'Er stellt nach dem Ende des Falls Doe alles ein: „Mehr kommt da ganz sicher nicht mehr nach.“',
      '-',
    ],
    ['Kritiker werfen Ministerin Jana Doe vor: „Sie kommt zu spät.“', 'Kritiker'],
    ['Außerdem warf die Anwaltschaft Doe vor: „Sie kommt zu spät.“', 'die Anwaltschaft'],
    ['Einige der Ministerinnen sagten: „Sie kommt zu spät.“', 'Einige der Ministerinnen'],
    ['Doe und Minister Thomas Roe sagten: „Wir kommen.“', 'Doe und Minister Thomas Roe'],
    ['Besorgt äußerte sich Doe: „Wir kommen zu spät.“', 'Jana Doe'],
    ['Der Rentner blieb ruhig. „Wir kommen“, sagte er.', 'er'],
    ['Das sagte die Ministerin: „Wir kommen zu spät.“', 'Jana Doe'],
  ])('%s', (text, speaker) => {
    const lines = saidIn(INTRODUCED, text).map((line) => line.split(' | ')[0]);
    expect(lines).toEqual([speaker]);
  });
});

describe('words that a German verb quotes', () => {
  it.each([
    ['Doe nannte den Plan „einen Fehler“.', 'Jana Doe | mixed | „einen Fehler“'],
    ['Als „großen Fehler“ bezeichnete Doe den Plan.', 'Jana Doe | mixed | „großen Fehler“'],
    ['Doe warnte vor „großen Risiken“.', 'Jana Doe | mixed | „großen Risiken“'],
  ])('%s', (text, expected) => {
    expect(saidIn(INTRODUCED, text)).toEqual([expected]);
  });

  it.each([
    'Doe lobte die Zeitung „Foo Bote“.',
    'Doe sah den Film „Der Weg nach Foo“.',
    'Doe kam im „Roten Ochsen“ an.',
  ])('are no names in quotation marks: %s', (text) => {
    expect(saidIn(INTRODUCED, text)).toEqual([]);
  });
});
