import type { GazetteerEntry } from '../gazetteer.ts';
import { type Decision, isRivalled } from './decision.ts';
import type { PageEvidence } from './evidence.ts';
import type { Part } from './reading.ts';
import { contradictsOffice, holdsTitle, isIntroducedAs, knownInOffice } from './titles.ts';

/**
 * “President Doe”: a title that tells, where several bear the surname or another than the introduced one is known by it.
 * It means who holds it or was introduced with it; else who is known by that office alone. Who is introduced by
 * another office is not meant. `open`: the title decides nothing.
 */
export function decideByOffice(part: Part, page: PageEvidence): Decision | undefined | 'open' {
  const { entries, titles, key } = part;
  if (titles.length === 0) return 'open';
  const titlesOf = ({ entityId }: GazetteerEntry) =>
    page.introduced.get(entityId)?.titles ?? new Set<string>();
  const named = entries.filter(
    (entry) => holdsTitle(titles, entry) || isIntroducedAs(titles, titlesOf(entry)),
  );
  if (named.length === 1)
    return isRivalled(named, part) ? 'open' : { entries: named, rule: 'titled' };
  if (named.length > 1) return 'open';
  const known = knownInOffice(titles, key, entries);
  if (known) return known.length === 1 ? { entries: known, rule: 'titled' } : undefined;
  const introduced = entries.filter(({ entityId }) => page.introduced.has(entityId));
  const isOthers =
    introduced.length > 0 &&
    entries.length > introduced.length &&
    introduced.every((entry) => contradictsOffice(titles, titlesOf(entry)));
  return isOthers ? undefined : 'open';
}
