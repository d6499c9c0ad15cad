import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPageCard } from '@/lib/page/card/page-card';
import type { CardKit } from '@/lib/page/kits/card-kit';
import { placeOfKit } from '@/lib/page/kits/get-kit';

/**
 * The code for cards without their inside, which most pages never need. The background injects it into the page's
 * isolated world when the pointer first comes to a name.
 */
export default defineUnlistedScript(() => {
  const kit: CardKit = { createPageCard };
  (globalThis as Record<string, unknown>)[placeOfKit('card')] = kit;
});
