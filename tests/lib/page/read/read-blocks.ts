import type { PageBlock } from '@/lib/page/read/text-map.ts';
import { collectBlocks } from '../page-fixtures.ts';

/** The blocks of a page with this body. */
export function blocksOf(html: string): PageBlock[] {
  document.body.innerHTML = html;
  return collectBlocks(document.body);
}
/** The texts of its blocks. */
export const texts = (html: string): string[] => blocksOf(html).map((block) => block.text);
