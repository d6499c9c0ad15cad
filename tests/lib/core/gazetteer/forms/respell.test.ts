import { describe, expect, test } from 'vitest';
import { createRespell } from '@/lib/core/gazetteer/forms/respell.ts';

const respell = createRespell('sch>sh,zh tsch>ch ow$>ov skyj$>sky ^je>ye,e w>v s>s,z j>y,i');

describe('a Slavic name in the spelling of another language', () => {
  test.each([
    ['medwedow', 'medvedov'],
    ['selinskyj', 'zelinsky'],
    ['jewschenkow', 'yevzhenkov'],
    ['wladislaw', 'vladislav'],
    ['mitschenko', 'michenko'],
  ])('%s may be %s', (written, english) => {
    expect(respell(written)).toContain(english);
  });

  test('is read by the longest letters that stand there', () => {
    expect(respell('mitschenko')).toEqual(['michenko']);
  });

  test('is left out when it is the same in English', () => {
    expect(respell('lavrov')).toEqual([]);
  });

  test.each(['wagner', 'schwarz', 'walter', 'wien', 'jens', 'sow'])(
    '%s is no such name',
    (word) => {
      expect(respell(word)).toEqual([]);
    },
  );

  test('has a limited number of readings, however long it is', () => {
    expect(respell(`${'s'.repeat(5_000)}owskyj`).length).toBeLessThanOrEqual(16);
  });
});
