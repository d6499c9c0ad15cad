/** The last words of a text that a feed cuts off. Signs and spaces behind them are gone. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:weiterlesen|weiter lesen|mehr lesen|lesen sie (?:mehr|weiter|hier)|(?:zum|den) (?:ganzen |vollständigen )?(?:artikel|beitrag)(?: lesen)?)$/iu;

/** A line that blogs add behind every text, whole or not: how it begins, and what stands in it. In lower case. */
export const ADDED_START = 'der beitrag ';
export const ADDED_WITHIN = ['erschien zuerst auf'];
