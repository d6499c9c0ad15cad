import type { EntityType } from '../../core/model.ts';

/** The calls from the background and the popup to a page's content script, one per frame. */
export interface PageCalls {
  /**
   * The known names on this page in order of appearance, each with its count. It answers when the page has been read.
   * After a second, it answers with the names found so far.
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
 * `off`: no names are searched here. `reading`: the first reading is not finished. `spent`: the page was read, but
 * never stops changing and is no longer read.
 */
export type ReadingState = 'off' | 'reading' | 'read' | 'spent';

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
