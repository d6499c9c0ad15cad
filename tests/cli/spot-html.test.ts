import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';

// Each run loads jsdom, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'spot-html-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

interface Line {
  id: string;
  text?: string;
  mentions?: { start: number; end: number; entity: string }[];
  error?: string;
}

function run(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['cli/spot.ts', ...args], {
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { lines: lines.map((line) => JSON.parse(line) as Line), stderr, status };
}

const people = file('people.jsonl', '{"id":"p1","name":"Anna Lind","type":"person"}\n');
const page = file(
  'page.html',
  '<title>x</title><p hidden>Anna Lind</p><p>So <b>Anna</b> <i>Lind</i> won.</p><p>Lind smiled.</p>',
);
const other = file('other.html', '<p>Nobody here.</p>');

test('spots names in HTML files as on a page, with offsets into the returned text', () => {
  const { lines, status } = run('--entities', people, '--html', page, other);
  expect(status).toBe(0);
  expect(lines.map(({ id }) => id)).toEqual([page, other]);
  const [first, second] = lines;
  expect(first?.text).toBe('So Anna Lind won.\nLind smiled.');
  expect(first?.mentions?.map(({ start, end }) => first.text?.slice(start, end))).toEqual([
    'Anna Lind',
    'Lind',
  ]);
  expect(first?.mentions?.map(({ entity }) => entity)).toEqual(['p1', 'p1']);
  expect(second).toEqual({ id: other, text: 'Nobody here.', mentions: [] });
});

test('reports an unreadable file, and continues', () => {
  const missing = join(folder, 'missing.html');
  const { lines, status } = run('--entities', people, '--html', missing, page);
  expect(status).toBe(1);
  expect(lines[0]).toEqual({ id: missing, error: expect.stringContaining('ENOENT') });
  expect(lines[1]?.mentions).toHaveLength(2);
});

test('files without --html are rejected, so nothing waits for input that never comes', () => {
  const { stderr, status } = run('--entities', people, page);
  expect(status).toBe(2);
  expect(stderr).toContain('--html');
});
