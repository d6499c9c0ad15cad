import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticleRecord } from '@/lib/core/formats/article-record.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NODE = `${ROOT}node_modules/.bin/node`;

const ARTICLE = {
  id: 'one',
  text: 'Mayor opens bridge\n\nThe mayor, Jane Doe, said on Monday that the bridge was safe. “It holds,” Doe said. “I jumped.”',
  title: 'Mayor opens bridge',
  date: '2025-09-04',
};

describe('the extract command', () => {
  it('answers line by line, and continues after a bad one', () => {
    const input = [
      JSON.stringify(ARTICLE),
      '{"id": 3}',
      '',
      'nonsense',
      JSON.stringify({ ...ARTICLE, id: 'two' }),
    ];
    const run = spawnSync(NODE, ['cli/extract.ts'], {
      cwd: ROOT,
      input: input.join('\n'),
      encoding: 'utf8',
    });
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(run.status).toBe(1);
    expect(lines.map((line) => line.id ?? line.line)).toEqual(['one', 2, 4, 'two']);
    expect(lines[1]?.error).toBe('"id" is missing or no string');
    expect(lines[0]).toEqual({
      id: 'one',
      people: [{ name: 'Jane Doe', aliases: ['Doe'], roles: ['The mayor'] }],
      quotes: [
        {
          start: ARTICLE.text.indexOf('the bridge'),
          end: ARTICLE.text.indexOf('. “It'),
          speaker: 'Jane Doe',
          speakerFull: 'Jane Doe',
          type: 'indirect',
          cue: 'said',
          date: '2025-09-01',
        },
        {
          start: ARTICLE.text.indexOf('It holds'),
          end: ARTICLE.text.indexOf('”', ARTICLE.text.indexOf('I jumped')),
          parts: [
            [ARTICLE.text.indexOf('It holds'), ARTICLE.text.indexOf('” Doe')],
            [ARTICLE.text.indexOf('I jumped'), ARTICLE.text.lastIndexOf('”')],
          ],
          speaker: 'Jane Doe',
          speakerFull: 'Jane Doe',
          type: 'direct',
          cue: 'said',
        },
      ],
      roles: [{ person: 'Jane Doe', role: 'The mayor' }],
      events: [],
      dates: [
        {
          start: ARTICLE.text.indexOf('Monday'),
          end: ARTICLE.text.indexOf(' that'),
          value: '2025-09-01',
        },
      ],
    });
  });

  it('runs the evaluation without errors', () => {
    const output = execFileSync(NODE, ['bench/eval.ts'], { cwd: ROOT, encoding: 'utf8' });
    expect(output).toMatch(/statements +100\.0 % +100\.0 % +100\.0 %/);
  });

  it.each([
    ['[]', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"id": "a"}', '"text" is missing'],
    ['{"id": "a", "text": "b", "date": 5}', '"date" is no string'],
  ])('refuses %s', (line, message) => {
    expect(() => readArticleRecord(line)).toThrow(message);
  });
});
