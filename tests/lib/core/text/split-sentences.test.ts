import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../lib/core/text/split-sentences.ts';

const split = (text: string) =>
  splitSentences(text).map((span) => text.slice(span.start, span.end));

describe('splitting sentences', () => {
  it.each([
    [['One came.', 'Two left.']],
    [['Who came?', 'Nobody!', 'It rained…', 'All day.']],
    [['Sen. Doe met J. Roe of the U.S. Senate.', 'They left at 5 p.m. with Dr. Poe.']],
    [['They came to the U.S.', 'The rest left at 5 p.m.', 'It rained.']],
    [['He sat.', 'The car is No. 5.', 'She said no.', 'So did he.']],
    [['It cost 4.2 million.', '3 came.']],
    [['He said “no.”', 'She said “yes.”']],
    [['(It rained.)', 'It snowed.']],
    [['One came. two of them, that is.']],
    [['No stop at the end']],
  ])('%j', (sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('keeps white space out and offsets right', () => {
    expect(splitSentences('  One came. \n Two left.  ')).toEqual([
      { start: 2, end: 11 },
      { start: 14, end: 23 },
    ]);
  });

  it('splits a stretch and nothing outside it', () => {
    const text = 'One. Two. Three.';
    expect(splitSentences(text, 5, 9)).toEqual([{ start: 5, end: 9 }]);
  });

  it('keeps what must stay whole', () => {
    const text = 'He said “One. Two.” Then he left.';
    const whole = [{ start: 8, end: 19 }];
    expect(splitSentences(text, 0, text.length, whole)).toEqual([
      { start: 0, end: 19 },
      { start: 20, end: 33 },
    ]);
  });

  it('asks whether a sentence goes on', () => {
    const text = '“Why?” Doe asked. Doe left.';
    const asked: number[] = [];
    const spans = splitSentences(text, 0, text.length, [], (offset) => {
      asked.push(offset);
      return offset === 7;
    });
    expect(asked).toEqual([7, 18]);
    expect(spans).toHaveLength(2);
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences('  \n ')).toEqual([]);
  });
});
