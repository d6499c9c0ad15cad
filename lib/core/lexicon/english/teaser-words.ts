/** The last words of a text that a feed cuts off. Signs and spaces behind them are gone. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:(?:continue|keep) reading|read (?:more|on|the (?:full|whole|rest)(?: (?:article|story|post))?|full (?:article|story))|full story|view (?:original|full)(?: (?:article|post|story))?)$/iu;

/** A line that blogs add behind every text, whole or not: how it begins, and what stands in it. In lower case. */
export const ADDED_START = 'the post ';
export const ADDED_WITHIN = ['appeared first on', 'first appeared on'];
