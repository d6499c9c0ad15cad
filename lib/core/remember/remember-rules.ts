/** How Dramatis remembers articles that the reader reads, without asking each time. */
export interface RememberRules {
  /** off until the reader switches it on */
  on: boolean;
  /** `all`: every site except those in `except`; `only`: only the sites in `only` */
  where: 'all' | 'only';
  /** host names in the form of `location.hostname`; each includes its subdomains */
  except: string[];
  only: string[];
  /** how long an article is remembered after it was last read; `null` means for ever */
  days: number | null;
}

export const DEFAULT_RULES: RememberRules = {
  on: false,
  where: 'all',
  except: [],
  only: [],
  days: 30,
};

/** Days that the reader may choose from. */
export const RETENTIONS: readonly (number | null)[] = [7, 30, 90, 365, null];

const MS_PER_DAY = 86_400_000;

/** Whether articles of this host may be remembered. */
export function isRemembered(rules: RememberRules, host: string): boolean {
  const isIn = (hosts: readonly string[]) =>
    hosts.some((each) => host === each || host.endsWith(`.${each}`));
  if (!rules.on) return false;
  return rules.where === 'all' ? !isIn(rules.except) : isIn(rules.only);
}

/** ms since the epoch. Articles read before that are forgotten. Undefined if nothing is forgotten. */
export const forgetBefore = ({ days }: RememberRules, now: number): number | undefined =>
  days === null ? undefined : now - days * MS_PER_DAY;

/** Missing or malformed values get their defaults. If anything is odd, nothing is remembered. */
export function parseRules(value: unknown): RememberRules {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Partial<
    Record<keyof RememberRules, unknown>
  >;
  return {
    on: raw.on === true,
    where: raw.where === 'only' ? 'only' : 'all',
    except: hostsOf(raw.except),
    only: hostsOf(raw.only),
    days:
      RETENTIONS.find((days) => days === raw.days) === undefined
        ? DEFAULT_RULES.days
        : (raw.days as number | null),
  };
}

const hostsOf = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((host) => typeof host === 'string' && host !== ''))].sort()
    : [];
