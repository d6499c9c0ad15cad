import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addForms } from '@/lib/core/gazetteer/trie/add-forms';
import type { FormsKit } from '@/lib/page/kits/forms-kit';
import { placeOfKit } from '@/lib/page/kits/get-kit';

/**
 * All the code that reads names in the forms of a language. The background injects it into pages that are not plainly
 * in English.
 */
export default defineUnlistedScript(() => {
  const kit: FormsKit = { addForms };
  (globalThis as Record<string, unknown>)[placeOfKit('forms')] = kit;
});
