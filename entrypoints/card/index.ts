import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '@/components/card.css?inline';
import { CARD_KIT, type CardKit } from '@/lib/page/card-kit';
import { createCardView } from './card-view';

/**
 * The card's own code, which most pages never need: the background puts it into the page's isolated world
 * when a name is first dwelled upon.
 */
export default defineUnlistedScript(() => {
  const kit: CardKit = { css: cardCss, createView: createCardView };
  (globalThis as Record<string, unknown>)[CARD_KIT] = kit;
});
