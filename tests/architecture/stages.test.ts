import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, readSource, sourcesUnder } from './sources.ts';
import { DOORS, findStageViolation } from './stages.ts';

const x = 'lib/core/extract/';

describe('the order of stages', () => {
  it('holds in every file of core', () => {
    const files = sourcesUnder('lib/core');
    const known = new Set(files);
    const found = files.flatMap((path) =>
      importsOf(path, known).flatMap(({ target }) => {
        const violation = findStageViolation(path, target);
        return violation ? [`${path}: ${violation} (${target})`] : [];
      }),
    );
    expect(found).toEqual([]);
  });

  it('names doors that exist', () => {
    for (const door of Object.values(DOORS))
      expect(existsSync(join(ROOT, x + door)), door).toBe(true);
  });

  it('is visible in a file of at most 60 lines', () => {
    const lines = readSource(`${x}extract-article.ts`).trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(60);
  });

  it.each([
    [`${x}events/find-events.ts`, `${x}records/event.ts`],
    [`${x}events/find-events.ts`, `${x}${DOORS.cues}`],
    [`${x}events/told/x.ts`, `${x}events/meetings/y.ts`],
    [`${x}role-phrases/x.ts`, `${x}names/y.ts`],
    [`${x}extract-article.ts`, `${x}facts/build-article-facts.ts`],
    ['lib/core/gazetteer/resolve/x.ts', 'lib/core/gazetteer/trie/y.ts'],
    ['lib/core/lexicon/english/x.ts', 'lib/core/text/word-list.ts'],
  ])('lets %s import %s', (from, target) => {
    expect(findStageViolation(from, target)).toBeUndefined();
  });

  it.each([
    [`${x}cues/find-cues.ts`, `${x}statements/find-statements.ts`],
    [`${x}events/find-events.ts`, `${x}cues/headline-cue.ts`],
    [`${x}records/cue.ts`, `${x}people/find-people.ts`],
    [`${x}grammar/x.ts`, `${x}names/y.ts`],
    [`${x}cues/find-cues.ts`, `${x}extract-article.ts`],
    [`${x}unheard-of/x.ts`, `${x}document/build-document.ts`],
    ['lib/core/gazetteer/trie/x.ts', 'lib/core/gazetteer/match/y.ts'],
    ['lib/core/lexicon/english/x.ts', 'lib/core/extract/records/cue.ts'],
  ])('forbids %s to import %s', (from, target) => {
    expect(findStageViolation(from, target)).toBeTypeOf('string');
  });
});
