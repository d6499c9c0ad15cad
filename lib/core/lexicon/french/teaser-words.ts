/** The words with which a feed ends a text that it cuts off. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:(?:lire|voir) (?:la suite|plus|l[’']article(?: complet)?)|continuer la lecture)[\s.…»>→)\]]*$/iu;

/** A line that blogs add behind every text, whole or not. */
export const ADDED_END = /^l[’']article .{1,300} est apparu en premier sur .{1,200}$/iu;
