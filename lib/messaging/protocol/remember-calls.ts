import type { RememberRules } from '../../core/remember/remember-rules.ts';

/** Articles that are kept because the reader read them. */
export interface RememberCalls {
  /** The page was read. Its article is remembered if the reader's rules allow it. */
  rememberPage(request: Record<string, never>): { isRemembered: boolean };
  /** The rules by which read articles are remembered. */
  getRememberRules(request: Record<string, never>): RememberRules;
  /** Changes the rules. Articles that they no longer cover are forgotten at once. */
  setRememberRules(request: { change: Partial<RememberRules> }): RememberRules;
  /** Forgets every article that is only remembered, and returns how many there were. */
  forgetRemembered(request: Record<string, never>): { articles: number };
}
