import { describe, expect, test } from 'vitest';
import { LIMITS } from '@/lib/messaging/limits.ts';
import { parseRequest } from '@/lib/messaging/protocol/shapes.ts';
import { blocksWithinLimits, contextWithinLimits } from '@/lib/page/marks/within-limits.ts';

const { question } = LIMITS;
const isTaken = (blocks: readonly { text: string }[], page = {}) =>
  parseRequest('findMentions', { blocks: blocks.map(({ text }, id) => ({ id, text })), page });

describe('a page that is longer than a question', () => {
  test('asks about its beginning', () => {
    const text = 'x'.repeat(question.block);
    const blocks = Array.from({ length: 100 }, () => ({ text }));
    const asked = blocksWithinLimits(blocks);
    expect(asked.length).toBe(Math.floor(question.characters / question.block));
    expect(isTaken(asked).blocks).toHaveLength(asked.length);
  });

  test('asks about as many blocks as a question holds', () => {
    const blocks = Array.from({ length: question.blocks + 5 }, () => ({ text: 'x' }));
    expect(isTaken(blocksWithinLimits(blocks)).blocks).toHaveLength(question.blocks);
  });

  test('asks about all of itself otherwise', () => {
    const blocks = [{ text: 'a' }, { text: 'b' }];
    expect(blocksWithinLimits(blocks)).toEqual(blocks);
    expect(blocksWithinLimits([])).toEqual([]);
  });
});

describe('what a page says of itself', () => {
  test('is passed on', () => {
    const page = { publishedOn: '2025-09-04', lang: 'en', about: ['Anna Lind speaks'] };
    expect(contextWithinLimits(page)).toEqual(page);
    expect(contextWithinLimits({})).toEqual({});
  });

  test('is left out where it is too long to be true', () => {
    const long = 'x'.repeat(question.aboutText + 1);
    const page = contextWithinLimits({ lang: long, about: [long, 'Anna Lind'] });
    expect(page).toEqual({ about: ['Anna Lind'] });
    const many = contextWithinLimits({ about: new Array(question.about + 1).fill('x') });
    expect(isTaken([], many).page.about).toHaveLength(question.about);
  });
});
