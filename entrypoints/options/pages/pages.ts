import { SETTING_ENTRIES } from '../search/setting-entries.ts';

/** The pages of the settings, in the order of the outline. Their ids are addresses, and keys of their titles. */
export const PAGES = [
  'sources',
  'remember',
  'appearance',
  'sites',
  'keyboard',
  'data',
  'about',
] as const;

/** `import` belongs to the sources and has no place of its own in the outline. */
export type PageId = (typeof PAGES)[number] | 'import';

/** Where an address leads that belongs to no page. */
export const FIRST_PAGE: PageId = 'sources';

const isPage = (id: string | undefined): id is PageId =>
  id === 'import' || PAGES.some((page) => page === id);

/** The page on which an address is: of a page, of a part of it, or of a setting. */
export function pageOf(address: string): PageId {
  if (isPage(address)) return address;
  const area = SETTING_ENTRIES.find(({ id }) => id === address)?.area;
  return isPage(area) ? area : FIRST_PAGE;
}
