import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isContextGone } from '@/lib/messaging/is-context-gone';
import { createDrawing } from '@/lib/page/draw/drawing';
import { createHovering } from '@/lib/page/hover/hovering';
import { placeOfKit } from '@/lib/page/kits/get-kit';
import type { HoverKit } from '@/lib/page/kits/hover-kit';
import { createLanguage } from '@/lib/settings/language';

/**
 * The code that draws marks and answers the pointer. The background injects it into the page's isolated world with the
 * first mark.
 */
export default defineUnlistedScript(() => {
  const kit: HoverKit = {
    createDrawing,
    createHovering: (deps) =>
      createHovering({
        ...deps,
        language: createLanguage(browser),
        isAlive: () => !isContextGone(browser),
      }),
  };
  (globalThis as Record<string, unknown>)[placeOfKit('hover')] = kit;
});
