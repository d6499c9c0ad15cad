import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addForms } from '@/lib/core/gazetteer/trie/add-forms';
import type { FormsKit } from '@/lib/page/kits/forms-kit';
import { placeOfKit } from '@/lib/page/kits/get-kit';

/** The code that reads inflected names. The background injects it into pages that aren't clearly in English. */
export default defineUnlistedScript(() => {
  const kit: FormsKit = { addForms };
  (globalThis as Record<string, unknown>)[placeOfKit('forms')] = kit;
});
