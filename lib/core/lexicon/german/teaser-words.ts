/** The words with which a feed ends a text that it cuts off. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:weiterlesen|weiter lesen|mehr lesen|lesen sie (?:mehr|weiter|hier)|(?:zum|den) (?:ganzen |vollständigen )?(?:artikel|beitrag)(?: lesen)?|mehr\s*(?:»|>>|→))[\s.…»>→)\]]*$/iu;

/** A line that blogs add behind every text, whole or not. */
export const ADDED_END = /^der beitrag .{1,300} erschien zuerst auf .{1,200}$/iu;
