import type { CardModel } from '../../../lib/core/card/card-model.ts';
import type { Language } from '../../../lib/core/language/language.ts';
import type { CardTab } from './TabList.tsx';

/** With fewer statements, all that is known can be taken in as one list. */
const MIN_STATEMENTS = 6;

export type TabId = 'page' | 'latest' | 'said' | 'about' | 'events' | 'records';

/** The tabs of a card; none where one list is enough. A part without lines has no tab. */
export function findTabs(
  { entity, totals, statements, records = [] }: CardModel,
  { words }: Pick<Language, 'words'>,
): (CardTab & { id: TabId })[] {
  if (entity.type === 'event' || totals.said + totals.about < MIN_STATEMENTS) return [];
  const fits = statements.some(({ why }) => why);
  const first: CardTab & { id: TabId } = fits
    ? { id: 'page', label: words('tabPage') }
    : { id: 'latest', label: words('tabLatest') };
  const parts = [
    { id: 'said' as const, label: words('tabSaid'), total: totals.said },
    { id: 'about' as const, label: words('tabAbout'), total: totals.about },
    { id: 'events' as const, label: words('sectionEvents'), total: totals.events },
    { id: 'records' as const, label: words('sectionRecords'), total: records.length },
  ];
  const tabs = [...(totals.said > 0 ? [first] : []), ...parts.filter(({ total }) => total > 0)];
  return tabs.length > 1 ? tabs : [];
}
