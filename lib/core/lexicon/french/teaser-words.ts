/** The last words of a text that a feed cuts off. Signs and spaces behind them are gone. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:(?:lire|voir) (?:la suite|plus|l[’']article(?: complet)?)|continuer la lecture)$/iu;

/** A line that blogs add behind every text, whole or not: how it begins, and what stands in it. In lower case. */
export const ADDED_START = 'l’article ';
export const ADDED_WITHIN = ['est apparu en premier sur'];
