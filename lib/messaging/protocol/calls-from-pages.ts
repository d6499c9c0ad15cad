import type { Mention, PageContext, TextBlock } from '../../core/gazetteer/mention.ts';
import type { MutedName, MuteRequest } from '../../core/muted/muted-name.ts';

/**
 * Code that most pages never need. `hover` answers the pointer on marked names, `card` shows cards, and `forms` reads
 * inflected names.
 */
export type KitName = 'hover' | 'card' | 'forms';

/** The calls from scripts in pages to the background. */
export interface CallsFromPages {
  /** Prepares for a question that a page is about to ask. So the worker starts while the page is drawn. */
  wake(request: Record<string, never>): undefined;
  /** Finds and resolves the known names in a page's blocks, with all of them in view. */
  findMentions(request: { blocks: TextBlock[]; page: PageContext }): { mentions: Mention[] };
  /** The page no longer has known names. A page that never had any doesn't call. */
  clearBadge(request: Record<string, never>): undefined;
  /** Publishes the gate again if it is gone. A page calls this if it finds none. */
  publishNames(request: Record<string, never>): undefined;
  /**
   * Switches Dramatis off for a host, from inside a page. From the same page, another value takes that back; `null`
   * takes the rule away.
   */
  setSiteRule(request: { host: string; on: boolean | null }): undefined;
  /** Mutes a name from a card on a page. Returns what undoes it. Fails with `bad-request` outside the web. */
  muteName(request: MuteRequest): MutedName;
  /** Undoes a muting. */
  unmuteName(request: { muted: MutedName }): undefined;
  /** Injects code that most pages never need into the calling frame. Fails with `bad-request` outside of tabs. */
  addKit(request: { kit: KitName }): undefined;
  /**
   * Puts the code of a card into the page's blank frame with this name, which must be secret. Resolves when it is
   * there. Fails with `bad-request` if the tab has no such frame.
   */
  fillFrame(request: { name: string }): undefined;
  /** The frame with this name answers. Only a function that the background sends there calls this. */
  enterFrame(request: { name: string }): undefined;
}
