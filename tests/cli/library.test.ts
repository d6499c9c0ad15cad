import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NODE = `${ROOT}node_modules/.bin/node`;
const FOLDER = mkdtempSync(join(tmpdir(), 'library-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const article = (id: string, date: string, title: string, text: string) =>
  JSON.stringify({ id, date, title, text: `${title}\n\n${text}` });
const LINES = [
  article(
    'a',
    '2024-05-01',
    'Boats',
    'Transport Minister Charles E. Valdrup spoke. “We will not run empty boats,” Valdrup said.',
  ),
  article(
    'b',
    '2024-06-01',
    'Kitchen',
    'Transport Minister Chuck Valdrup came. “A school needs a kitchen,” Valdrup said.',
  ),
  article(
    'c',
    '2024-06-02',
    'Timetable',
    'The ferry board met. “No empty boats in winter,” said Transport Minister Chuck Valdrup.',
  ),
];

function run(script: string, args: string[], input: string) {
  const { stdout, stderr, status } = spawnSync(NODE, [`cli/${script}.ts`, ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { stdout, lines, stderr, status };
}
const parsed = (lines: string[]) =>
  lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the library command', () => {
  it('joins the forms of a name into one person over all articles', () => {
    const { lines, status } = run('library', [], LINES.join('\n'));
    expect(status).toBe(0);
    expect(parsed(lines)).toEqual([
      {
        id: 'person/chuck-valdrup',
        name: 'Chuck Valdrup',
        names: ['Chuck Valdrup', 'Charles E. Valdrup'],
        articles: 3,
        role: expect.objectContaining({
          label: 'Transport Minister',
          since: '2024-05-01',
          until: '2024-06-02',
          articles: 3,
        }),
        roles: [expect.objectContaining({ label: 'Transport Minister' })],
        joined: [
          {
            names: ['Charles E. Valdrup', 'Chuck Valdrup'],
            why: ['nickname', 'middle-name', 'office'],
          },
        ],
      },
    ]);
  });

  it('gives the same with map, sort and reduce, whatever the order of articles', () => {
    const whole = run('library', [], LINES.join('\n')).stdout;
    const mapped = run('library', ['--map'], LINES.toReversed().join('\n')).lines;
    expect(run('library', ['--reduce'], mapped.toSorted().join('\n')).stdout).toBe(whole);
  });

  it('reports a bad line, and continues', () => {
    const { lines, status } = run('library', [], `nope\n${LINES[0]}`);
    expect(status).toBe(1);
    expect(parsed(lines)).toEqual([
      expect.objectContaining({ line: 1 }),
      expect.objectContaining({ name: 'Charles E. Valdrup' }),
    ]);
  });
});

describe('the rank command', () => {
  const file = join(FOLDER, 'articles.jsonl');
  writeFileSync(file, LINES.join('\n'));
  const rank = (...queries: object[]) =>
    run('rank', ['--library', file], queries.map((query) => JSON.stringify(query)).join('\n'));

  it('ranks a person’s statements by the paragraph, without the current article', () => {
    const { lines, status } = rank(
      {
        id: 'q',
        article: 'c',
        title: 'Timetable',
        date: '2024-06-02',
        person: 'Valdrup',
        block: 'Boats would be empty, Valdrup said.',
      },
      { id: 'r', title: '', person: 'Chuck Valdrup', block: 'The school has no kitchen.' },
    );
    expect(status).toBe(0);
    const [boats, kitchen] = parsed(lines);
    const articles = ({ statements }: Record<string, unknown> = {}) =>
      (statements as { article: string }[]).map((statement) => statement.article);
    expect(articles(boats)).toEqual(['a', 'b']);
    expect(articles(kitchen)[0]).toBe('b');
  });

  it('says what is wrong with a query or the library', () => {
    expect(parsed(rank({ id: 'q' }).lines)).toEqual([
      { line: 1, error: expect.stringContaining('"block"') },
    ]);
    const bad = join(FOLDER, 'bad.jsonl');
    writeFileSync(bad, `${LINES[0]}\n{"id":1}`);
    expect(run('rank', ['--library', bad], '').stderr).toContain('bad.jsonl, line 2');
    expect(run('rank', [], '').status).toBe(2);
  });
});
