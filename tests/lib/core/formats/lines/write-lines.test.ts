import { describe, expect, test } from 'vitest';
import type { CardEvent, CardStatement } from '@/lib/core/card/card-model.ts';
import type { ExportedLines } from '@/lib/core/formats/lines/exported.ts';
import { FORMATS } from '@/lib/core/formats/lines/write-lines.ts';

const STATEMENT: CardStatement = {
  id: 's1',
  speaker: { id: 'person/ines', name: 'Ines Valdrup' },
  type: 'direct',
  parts: ['A “toll”, she', '=HYPERLINK("x")'],
  cue: 'said',
  lang: 'en',
  date: '2025-09-03',
  reportedOn: '2025-09-04',
  outlet: 'Harbour *Courier*',
  headline: 'Toll, put off',
  articleId: 'a1',
  link: { kind: 'web', href: 'https://courier.example/toll#:~:text=A' },
};
const EVENT: CardEvent = {
  entityId: 'event/vote',
  name: 'Harbour Vote',
  date: '2025-09',
  places: ['Nordhavn'],
  participants: [
    { id: 'a', name: 'Ines Valdrup' },
    { id: 'b', name: 'Tomas Brandvold' },
  ],
  outlet: 'Tidende',
  link: { kind: 'stored', articleId: 'a2', start: 0, end: 4 },
};
const SAID: ExportedLines = {
  name: 'Ines Valdrup',
  statements: [{ statement: STATEMENT, marks: ['“', '”'] }],
  events: [],
};
const HAPPENED: ExportedLines = { name: 'Ines Valdrup', statements: [], events: [EVENT] };

describe('JSON', () => {
  const read = (lines: ExportedLines) => JSON.parse(FORMATS.json.write(lines));

  test('has all that is known of a statement, and its words as they are', () => {
    const alsoIn = [{ ...STATEMENT, outlet: 'Tidende' }];
    const statements = [{ statement: { ...STATEMENT, alsoIn } }];
    expect(read({ ...SAID, statements })).toEqual([
      {
        speaker: 'Ines Valdrup',
        type: 'direct',
        parts: STATEMENT.parts,
        cue: 'said',
        language: 'en',
        saidOn: '2025-09-03',
        reportedOn: '2025-09-04',
        outlet: 'Harbour *Courier*',
        headline: 'Toll, put off',
        address: 'https://courier.example/toll#:~:text=A',
        alsoIn: [
          {
            outlet: 'Tidende',
            reportedOn: '2025-09-04',
            address: 'https://courier.example/toll#:~:text=A',
          },
        ],
      },
    ]);
  });

  test('has events', () => {
    expect(read(HAPPENED)).toEqual([
      {
        event: 'Harbour Vote',
        date: '2025-09',
        places: ['Nordhavn'],
        people: ['Ines Valdrup', 'Tomas Brandvold'],
        outlet: 'Tidende',
      },
    ]);
  });
});

describe('CSV', () => {
  test('quotes what has commas, marks or line breaks', () => {
    const [head, row] = FORMATS.csv.write(SAID).split('\r\n');
    expect(head).toMatch(/^\uFEFFspeaker,type,words,/);
    expect(row).toContain('direct,"A “toll”, she … =HYPERLINK(""x"")",2025-09-03');
    expect(row).toContain('"Toll, put off",,https:');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx'])('makes no formula of %j', (said) => {
    const statements = [{ statement: { ...STATEMENT, parts: [said] } }];
    expect(FORMATS.csv.write({ ...SAID, statements })).toContain(`,'${said},`);
  });

  test('has columns of their own for events', () => {
    expect(FORMATS.csv.write(HAPPENED)).toBe(
      '\uFEFFevent,date,places,people,outlet,address\r\n' +
        'Harbour Vote,2025-09,Nordhavn,Ines Valdrup; Tomas Brandvold,Tidende,\r\n',
    );
  });
});

test('Markdown has a heading, and each statement with its source', () => {
  const text = FORMATS.markdown.write(SAID);
  expect(text).toMatch(/^# Ines Valdrup\n\n> “A “toll”/);
  expect(text).toContain('*Harbour \\*Courier\\**');
  expect(FORMATS.markdown.write(HAPPENED)).toContain(
    '- Harbour Vote · 2025-09 · Nordhavn · Ines Valdrup, Tomas Brandvold · Tidende',
  );
});
