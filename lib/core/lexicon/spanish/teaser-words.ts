/** The last words of a text that a feed cuts off. Signs and spaces behind them are gone. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:(?:leer|ver) (?:más|el artículo(?: completo)?)|(?:seguir|continuar|sigue) leyendo)$/iu;

/** A line that blogs add behind every text, whole or not: how it begins, and what stands in it. In lower case. */
export const ADDED_START = 'la entrada ';
export const ADDED_WITHIN = ['apareció primero en', 'se publicó primero en'];
