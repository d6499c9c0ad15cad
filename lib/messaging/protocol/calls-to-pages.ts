import type { EntityType } from '../../core/model.ts';

/** The calls from the background and the popup to a page's content script, one per frame. */
export interface PageCalls {
  /**
   * The known names on this page in order of appearance. A frame names each as often as it has it; asked as a whole, a
   * page names each once, with its count. Answers when the page has been read, or after a second with the names found
   * by then.
   */
  listPageEntities(request: Record<string, never>): PageNames;
  /** Scrolls to the first mention of an entity and opens its card. Returns whether there was one. */
  showEntity(request: { entityId: string }): boolean;
  /** Runs a keyboard command. */
  runCommand(request: { command: PageCommand }): undefined;
  /** Makes screen readers say something, in the frame that has the focus. */
  announce(request: { text: string }): undefined;
}

/**
 * `off`: no names are looked for here; `reading`: the first reading is under way; `spent`: the page was read, but
 * never stops changing and is no longer read; `refused`: it was read, but takes away what we draw; `measured`: it is
 * not read, since it can measure our memory.
 */
export type ReadingState = 'off' | 'reading' | 'read' | 'spent' | 'refused' | 'measured';

export interface PageNames {
  state: ReadingState;
  names: PageEntity[];
}

export interface PageEntity {
  /** two or more when the name is ambiguous */
  entityIds: string[];
  name: string;
  type: EntityType;
  count: number;
}

export type PageCommand = 'next-name' | 'previous-name' | 'open-card';
