/** The last words of a text that a feed cuts off. Signs and spaces behind them are gone. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:читати (?:далі|повністю|більше)|докладніше|детальніше)$/iu;

/** A line that blogs add behind every text, whole or not: how it begins, and what stands in it. In lower case. */
export const ADDED_START = 'запис ';
export const ADDED_WITHIN = ['спершу з’явився на'];
