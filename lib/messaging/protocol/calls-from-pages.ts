import type { Mention, PageContext, TextBlock } from '../../core/gazetteer/mention.ts';
import type { MutedName, MuteRequest } from '../../core/muted/muted-name.ts';

/** Code that most pages never need: `hover` answers the pointer on marked names, `card` shows cards. */
export type KitName = 'hover' | 'card' | 'forms';

/** What the scripts in pages ask the background. */
export interface CallsFromPages {
  /** Prepares for a question that a page is about to ask. The worker then starts while the page is drawn. */
  wake(request: Record<string, never>): undefined;
  /** Finds and resolves the known names in a page's blocks, all of them in one view. */
  findMentions(request: { blocks: TextBlock[]; page: PageContext }): { mentions: Mention[] };
  /** Says that the page has no known names any more. A page that never had any doesn't call. */
  clearBadge(request: Record<string, never>): undefined;
  /** Publishes the gate again if it is gone. A page calls when it finds none. */
  publishNames(request: Record<string, never>): undefined;
  /** Switches Dramatis on or off for a host, from inside a page. */
  setSiteRule(request: { host: string; on: boolean }): undefined;
  /** Mutes a name from a card on a page. Gives back what undoes it. Fails with `bad-request` off the web. */
  muteName(request: MuteRequest): MutedName;
  /** Undoes a muting. */
  unmuteName(request: { muted: MutedName }): undefined;
  /** Injects code that most pages never need into the calling frame. Fails with `bad-request` outside of tabs. */
  addKit(request: { kit: KitName }): undefined;
  /**
   * Puts the code of a card into the page's blank frame of this name, which must be secret. Resolves when it is there.
   * Fails with `bad-request` where the tab has no such frame.
   */
  fillFrame(request: { name: string }): undefined;
  /** The frame of this name answers. Only a function that the background sends there calls this. */
  enterFrame(request: { name: string }): undefined;
}
