import type { RememberRules } from './remember-rules.ts';

/**
 * The rules of a backup, merged into the current ones. Sites of both stay on their lists. If articles are remembered
 * already, the longer time applies, so that nothing is forgotten.
 */
export function joinRules(
  here: RememberRules,
  given: RememberRules,
  isAnythingRemembered: boolean,
): RememberRules {
  const join = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];
  return {
    ...given,
    except: join(here.except, given.except),
    only: join(here.only, given.only),
    days: isAnythingRemembered ? longer(here.days, given.days) : given.days,
  };
}

const longer = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? null : Math.max(a, b);
