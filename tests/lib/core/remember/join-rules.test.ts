import { expect, test } from 'vitest';
import { joinRules } from '@/lib/core/remember/join-rules.ts';
import { DEFAULT_RULES } from '@/lib/core/remember/remember-rules.ts';

const here = { ...DEFAULT_RULES, days: 90, except: ['a.test', 'b.test'] };
const given = { on: true, where: 'only', days: 7, except: ['b.test', 'c.test'], only: [] } as const;
const asked = { ...given, except: [...given.except], only: ['d.test'] };

test('the rules that are given hold, and no site leaves a list', () => {
  expect(joinRules(here, asked, false)).toEqual({
    on: true,
    where: 'only',
    days: 7,
    except: ['a.test', 'b.test', 'c.test'],
    only: ['d.test'],
  });
});

test.each([
  [90, 7, 90],
  [7, 90, 90],
  [null, 7, null],
  [7, null, null],
])('what is remembered already for %s days is, given %s, for %s', (before, days, expected) => {
  const rules = joinRules({ ...here, days: before }, { ...asked, days }, true);
  expect(rules.days).toBe(expected);
});
