import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, readSource, sourcesUnder } from './sources.ts';

const MIRRORED = ['lib', 'components', 'entrypoints', 'cli', 'bench'];

describe('tests', () => {
  const files = sourcesUnder('tests');

  it('have the same path as the folder they test', () => {
    const misplaced = files
      .filter((path) => MIRRORED.includes(path.split('/')[1] ?? ''))
      .filter((path) => !existsSync(join(ROOT, posix.dirname(path.slice('tests/'.length)))));
    expect(misplaced).toEqual([]);
  });

  it('mock no modules', () => {
    const mocking = /\bvi\s*\.\s*(?:mock|doMock)\(/;
    expect(files.filter((path) => mocking.test(readSource(path)))).toEqual([]);
  });
});
