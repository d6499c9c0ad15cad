import { describe, expect, test } from 'vitest';
import { soundDistance } from '@/lib/core/gazetteer/sound/sounds-alike.ts';

/** What learn-names.ts takes for the same name. */
const NEAR = 0.15;

describe('two words of one name', () => {
  test.each([
    ['Линд', 'Lind'],
    ['Джейн', 'Jane'],
    ['Юнгер', 'Junger'],
    ['Хаммонд', 'Hammond'],
    ['Гаммонд', 'Hammond'],
    ['Обье', 'Aubier'],
    ['Волицкий', 'Wolicki'],
    ['Волицький', 'Wolicki'],
    ['Шойблер', 'Schäubler'],
    ['Σταμέλης', 'Stamelis'],
  ])('%s and %s are near', (written, latin) =>
    expect(soundDistance(written, latin)).toBeLessThan(NEAR),
  );

  test.each([
    ['Линд', 'Lund'],
    ['Марк', 'Mary'],
    ['Мозер', 'Müller'],
    ['Ханс', 'Lars'],
    ['Анна', 'Hanno'],
  ])('%s and %s are far', (written, latin) =>
    expect(soundDistance(written, latin)).toBeGreaterThanOrEqual(NEAR),
  );
});
