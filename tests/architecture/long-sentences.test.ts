import { describe, expect, it } from 'vitest';
import { findLongSentences } from './long-sentences.ts';
import { readSource, sourcesUnder } from './sources.ts';

/** CONTRIBUTING.md asks for twenty. A few more are no failure. */
const MOST = 25;

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

const countsIn = (code: string): number[] =>
  findLongSentences('x.ts', code, MOST).map((sentence) => sentence.words);

describe('comments', () => {
  it('have short sentences', () => {
    const found = sourcesUnder('lib').flatMap((path) =>
      findLongSentences(path, readSource(path), MOST).map(
        ({ line, words, text }) => `${path}:${line} (${words}) ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    `/** ${words(26)}. */`,
    `// ${words(26)}`,
    `// ${words(13)}\n// ${words(13)}`,
    `/**\n * ${words(13)}\n * ${words(13)}.\n */`,
    `const a = 1; // ${words(3)}. ${words(26)}`,
    `/** ${words(26)} \`code\` */`.replace('word ', ''),
  ])('are too long in %j', (code) => {
    expect(countsIn(code)).toEqual([26]);
  });

  it.each([
    `/** ${words(25)}. ${words(25)}. */`,
    `/** ${words(25)}: ${words(25)}; ${words(25)} */`,
    `/**\n * ${words(25)}\n *\n * ${words(25)}\n */`,
    `/**\n * - ${words(25)}\n * - ${words(25)}\n */`,
    `/** ${words(24)} \`${words(9)}\` */`,
    `/** ${words(20)} (https://www.example.org/a-b/c.html, https://example.com/d). */`,
    `/**\n * ${words(20)}:\n *\n *   npm run ${words(26)}\n */`,
    `const a = '// ${words(26)}';`,
    `// ${words(20)}\nconst a = 1;\n// ${words(20)}`,
  ])('are short enough in %j', (code) => {
    expect(countsIn(code)).toEqual([]);
  });
});
