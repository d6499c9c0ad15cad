/** The words with which a feed ends a text that it cuts off. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:читати (?:далі|повністю|більше)|докладніше|детальніше)[\s.…»>→)\]]*$/iu;

/** A line that blogs add behind every text, whole or not. */
export const ADDED_END = /^запис .{1,300} спершу з[’']явився на .{1,200}$/iu;
