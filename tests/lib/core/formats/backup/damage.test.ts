import { beforeAll, describe, expect, test } from 'vitest';
import { BackupError, type BackupRecord } from '@/lib/core/formats/backup/backup.ts';
import { own, parsed, RECORDS, read, write } from './backup-fixtures.ts';

let lines: string[];
let whole: Uint8Array;

/** Every byte of it is damaged in turn, so it is small. */
const SMALL: BackupRecord[] = [
  { kind: 'sources', sources: [own] },
  {
    kind: 'article',
    article: parsed({ text: 'Ні.', blocks: [{ kind: 'paragraph', start: 0, end: 3 }] }),
    ingestedAt: 7,
    amendments: [],
  },
];

beforeAll(async () => {
  lines = await write(RECORDS);
  whole = new TextEncoder().encode((await write(SMALL)).join(''));
});

/** Why a file is refused. Undefined if it isn't. */
const refusalOf = (file: string | Uint8Array): Promise<unknown> =>
  read(file, { piece: 4096 }).then(
    () => undefined,
    (error: unknown) => error,
  );
const expectProblem = async (file: string, problem: string, line: number) => {
  expect(await refusalOf(file)).toMatchObject({ problem, line });
};

describe('a file is refused', () => {
  test.each([
    ['its lowest bit', 0x01],
    ['its case', 0x20],
    ['its highest bit', 0x80],
  ])('when any one byte of it has changed in %s', async (_, bit) => {
    for (let at = 0; at < whole.length; at++) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ bit;
      const refusal = await refusalOf(damaged);
      // The browser's decoder refuses bytes that aren't text.
      const isNoticed = refusal instanceof BackupError || refusal instanceof TypeError;
      expect(isNoticed, `byte ${at}: ${refusal}`).toBe(true);
    }
  });

  test('when it ends anywhere before its end', async () => {
    for (let length = 0; length < whole.length; length++) {
      const refusal = await refusalOf(whole.subarray(0, length));
      const isNoticed = refusal instanceof BackupError || refusal instanceof TypeError;
      expect(isNoticed, `${length} bytes: ${refusal}`).toBe(true);
    }
  });

  test('when a whole line is missing, wherever, and it says so', async () => {
    await expectProblem(lines.slice(0, -1).join(''), 'cut', lines.length - 1);
    await expectProblem(lines.slice(1).join(''), 'format', 1);
    for (let gone = 1; gone < lines.length - 1; gone++) {
      const refusal = await refusalOf(lines.toSpliced(gone, 1).join(''));
      expect(refusal, `line ${gone + 1}`).toBeInstanceOf(BackupError);
    }
  });

  test('when lines have changed places', async () => {
    const [header = '', settings = '', muted = '', ...rest] = lines;
    const file = [header, muted, settings, ...rest].join('');
    await expectProblem(file, 'altered', lines.length);
  });

  test('when something follows the last line', async () => {
    await expectProblem(`${lines.join('')}${lines.at(-1)}`, 'altered', lines.length + 1);
    await expectProblem(`${lines.join('')}\n`, 'altered', lines.length + 1);
    await expectProblem(`${lines.join('')}x`, 'cut', lines.length + 1);
  });

  test('when its line ends were translated', async () => {
    expect(await refusalOf(lines.join('').replaceAll('\n', '\r\n'))).toBeInstanceOf(BackupError);
  });

  test.each(['', '\n', '{}\n', 'null\n', '[1]\n', '<html>\n', '{"format":"other","version":1}\n'])(
    'when it is no backup: %j',
    (file) => expectProblem(file, 'format', 1),
  );

  test('when its last line tells of another number of records', async () => {
    const footer = JSON.stringify({ records: 5, sha256: 'x' });
    await expectProblem([...lines.slice(0, -1), `${footer}\n`].join(''), 'altered', lines.length);
  });
});
