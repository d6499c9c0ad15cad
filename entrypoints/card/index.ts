import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import css from '@/components/card/card.css?inline';
import { createPageCard } from '@/lib/page/card/page-card';
import type { CardKit } from '@/lib/page/kits/card-kit';
import { placeOfKit } from '@/lib/page/kits/get-kit';
import { createCardView } from './card-view';

/**
 * All the code for cards, which most pages never need. The background injects it into the page's isolated world when
 * the pointer first dwells on a name.
 */
export default defineUnlistedScript(() => {
  const kit: CardKit = {
    createPageCard: (deps) => createPageCard(deps, { css, createView: createCardView }),
  };
  (globalThis as Record<string, unknown>)[placeOfKit('card')] = kit;
});
