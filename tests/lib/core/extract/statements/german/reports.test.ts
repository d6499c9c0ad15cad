import { describe, expect, it } from 'vitest';
import { extractGerman, statementsOf, unnamedOf } from '../../extract-text.ts';

const INTRODUCED = 'Ministerin Jana Doe kam am Montag nach Foo.';

function reportedIn(...paragraphs: string[]): string[] {
  const facts = extractGerman(INTRODUCED, ...paragraphs);
  return [...statementsOf(facts), ...unnamedOf(facts)].map((line) => {
    const parts = line.split(' | ');
    return [parts[0], parts[1], parts.at(-1)].join(' | ');
  });
}

describe('German indirect speech', () => {
  it.each([
    ['Doe sagte, dass der Plan tot ist.', 'dass der Plan tot ist'],
    ['Doe sagte, der Plan sei tot.', 'der Plan sei tot'],
    ['Doe sagte der Zeitung „Foo“, der Plan sei tot.', 'der Plan sei tot'],
    ['Doe fragte, ob der Plan tot ist.', 'ob der Plan tot ist'],
    ['Doe kündigte an, den Plan zu ändern.', 'den Plan zu ändern'],
    ['Doe hat angekündigt, am Plan festzuhalten.', 'am Plan festzuhalten'],
    ['Der Plan sei tot, sagte Doe.', 'Der Plan sei tot'],
    ['Der Plan ist tot, teilte Doe am Montag mit.', 'Der Plan ist tot'],
    ['Der Plan sei, so Doe, tot.', 'Der Plan sei + tot'],
    ['Wie Doe mitteilte, ist der Plan tot.', 'ist der Plan tot'],
    ['Der Plan ist tot, wie Doe am Montag sagte.', 'Der Plan ist tot'],
    ['Laut Doe ist der Plan tot.', 'ist der Plan tot'],
    ['Doe zufolge ist der Plan tot.', 'ist der Plan tot'],
    ['Nach Angaben von Doe ist der Plan tot.', 'ist der Plan tot'],
    ['Der Plan ist nach Ansicht von Doe tot.', 'Der Plan ist + tot'],
    ['Doe kam zu dem Schluss, dass der Plan tot sei.', 'dass der Plan tot sei'],
  ])('%s', (text, words) => {
    expect(reportedIn(text)).toEqual([`Jana Doe | indirect | ${words}`]);
  });

  it.each([
    'Doe sagte nicht, dass der Plan tot sei.',
    'Doe wollte am Montag nicht bestätigen, dass der Plan tot sei.',
    'Doe schloss nicht aus, dass der Plan tot sei.',
    'Niemand sagte, der Plan sei tot.',
    'Kein Minister sagte, der Plan sei tot.',
  ])('is not what nobody said: %s', (text) => {
    expect(reportedIn(text)).toEqual([]);
  });

  it('is what was said of what is not so', () => {
    expect(reportedIn('Doe kam zu dem Schluss, dass der Plan nicht tot sei.')).toEqual([
      'Jana Doe | indirect | dass der Plan nicht tot sei',
    ]);
  });

  it('is mixed with words in quotation marks', () => {
    expect(reportedIn('Doe sagte, der Plan sei „mausetot“.')).toEqual([
      'Jana Doe | mixed | der Plan sei „mausetot“',
    ]);
    expect(reportedIn('Der Plan sei „mausetot“, sagte Doe.')).toEqual([
      'Jana Doe | mixed | Der Plan sei „mausetot“',
    ]);
  });

  it('goes on in the subjunctive', () => {
    expect(reportedIn('Doe sagte, der Plan sei tot. Man müsse nun handeln.')).toEqual([
      'Jana Doe | indirect | der Plan sei tot',
      'Jana Doe | indirect | Man müsse nun handeln',
    ]);
  });

  it.each([
    ['ein Amt', 'Nach Angaben der Polizei ist der Plan tot.', 'der Polizei'],
    ['eine Agentur', 'Laut Foo-Agentur ist der Plan tot.', 'Foo-Agentur'],
    ['mehrere', 'Der Plan ist tot, teilten die Ämter mit.', 'die Ämter'],
  ])('names whoever the article names: %s', (_, text, speaker) => {
    expect(reportedIn(text).map((line) => line.split(' | ')[0])).toEqual([speaker]);
  });

  it.each([
    ['denied', 'Doe sagte nicht, dass der Plan tot ist.'],
    ['wanted', 'Doe wollte sagen, dass der Plan tot ist.'],
    ['of a relative clause', 'Das sagte Doe, die seit 2002 im Amt ist.'],
    ['in the first person', 'Gehe ich nach Foo, wird es spät.'],
  ])('is none where the verb is %s', (_, text) => {
    expect(reportedIn(text)).toEqual([]);
  });
});
