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

/** These belong to the sources and have no place of their own in the outline. */
const BELOW = ['import', 'shelf'] as const;

export type PageId = (typeof PAGES)[number] | (typeof BELOW)[number];

/** Where an address leads that belongs to no page. */
export const FIRST_PAGE: PageId = 'sources';

const isPage = (id: string | undefined): id is PageId =>
  BELOW.some((page) => page === id) || PAGES.some((page) => page === id);

/** The page on which an address is: of a page, of a part of it, or of a setting. */
export function pageOf(address: string): PageId {
  if (isPage(address)) return address;
  const area = SETTING_ENTRIES.find(({ id }) => id === address)?.area;
  return isPage(area) ? area : FIRST_PAGE;
}
