/** The words with which a feed ends a text that it cuts off. */
export const TEASER_END =
  /(?:^|[\s.…([])(?:(?:leer|ver) (?:más|el artículo(?: completo)?)|(?:seguir|continuar|sigue) leyendo)[\s.…»>→)\]]*$/iu;

/** A line that blogs add behind every text, whole or not. */
export const ADDED_END =
  /^la entrada .{1,300} (?:apareció primero en|se publicó primero en) .{1,200}$/iu;
