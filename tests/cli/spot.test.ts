import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'spot-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

function run(entities: string[], input: string) {
  const args = entities.flatMap((path) => ['--entities', path]);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['cli/spot.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return {
    lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stderr,
    status,
  };
}

const people = file(
  'people.jsonl',
  '{"id":"p1","name":"Anna Lind (politician)","type":"person"}\n{"id":"p2","name":"Olof Lind"}\n',
);
const array = file('more.json', '[{"id":"e1","name":"Lake Accord","type":"event"}]');

describe('spot', () => {
  test('finds entities of several files and formats, with offsets into the text', () => {
    const text = 'The Lake Accord held.\nAnna Lind signed it, and Lind smiled.';
    const { lines, status } = run([people, array], `${JSON.stringify({ id: 'd', text })}\n`);
    expect(status).toBe(0);
    const mentions = lines[0]?.mentions as { start: number; end: number; entity: string }[];
    expect(mentions.map(({ start, end, entity }) => [text.slice(start, end), entity])).toEqual([
      ['Lake Accord', 'e1'],
      ['Anna Lind', 'p1'],
      ['Lind', 'p1'],
    ]);
  });

  test('gives candidates and no entity if two may be meant', () => {
    const namesake = file('namesake.jsonl', '{"id":"p3","name":"Olof Lind (painter)"}\n');
    const { lines } = run([people, namesake], '{"id":"d","text":"Then Olof Lind spoke."}');
    expect(lines[0]?.mentions).toMatchObject([{ candidates: ['p2', 'p3'] }]);
    expect(JSON.stringify(lines[0])).not.toContain('"entity"');
  });

  test('reports a bad line, and continues', () => {
    const { lines, status } = run(
      [people],
      '{"id":"a","text":""}\nnope\n{"id":"b"}\n{"id":"c","text":"x"}',
    );
    expect(status).toBe(1);
    expect(lines.map((line) => line.line ?? line.id)).toEqual(['a', 2, 3, 'c']);
    expect(lines[2]?.error).toContain('"text"');
  });

  test('stops at a bad entity with file, record and reason', () => {
    const bad = file('bad.jsonl', '{"id":"p1","name":"Anna Lind"}\n{"id":"p2"}');
    const { stderr, status } = run([bad], '');
    expect(status).toBe(2);
    expect(stderr).toContain('bad.jsonl, line 2');
    expect(stderr).toContain('"name"');
  });
});
