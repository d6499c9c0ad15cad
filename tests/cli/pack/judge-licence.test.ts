import { describe, expect, it } from 'vitest';
import { judgeLicence } from '@/cli/pack/judge-licence.ts';

describe('judgeLicence', () => {
  it.each([
    ['CC0-1.0', undefined],
    ['CC-BY-4.0 OR (MIT AND Apache-2.0)', undefined],
    ['GPL-2.0-or-later WITH Classpath-exception-2.0', undefined],
    ['GPL-2.0+', undefined],
    ['free to use', 'no-spdx'],
    ['MIT AND', 'no-spdx'],
    ['https://a.example/licence', 'no-spdx'],
    ['', 'missing'],
  ])('of %s is %s', (licence, fault) => {
    expect(judgeLicence({ licence, publisher: 'A' })).toBe(fault);
  });

  it('wants a name where the licence asks for one', () => {
    expect(judgeLicence({ licence: 'CC-BY-SA-4.0' })).toBe('nobody-named');
    expect(judgeLicence({ licence: 'CC-BY-SA-4.0', attribution: 'A' })).toBeUndefined();
  });
});
