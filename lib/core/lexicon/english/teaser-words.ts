/** The words with which a feed ends a text that it cuts off. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:(?:continue|keep) reading|read (?:more|on|the (?:full|whole|rest)(?: (?:article|story|post))?|full (?:article|story))|(?:the )?full story|view (?:original|full)(?: (?:article|post|story))?|more\s*(?:»|>>|→))(?:\s+(?:at|on|here)\b.{0,80})?[\s.…»>→)\]]*$/iu;

/** A line that blogs add behind every text, whole or not. */
export const ADDED_END = /^the post .{1,300} (?:appeared first|first appeared) on .{1,200}$/iu;
