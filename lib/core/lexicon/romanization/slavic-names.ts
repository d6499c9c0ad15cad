/**
 * Ends of Russian, Ukrainian, Belarusian and Bulgarian surnames in English spelling, folded. Short ends that other
 * peoples share (`-in`, `-ny`) count only behind consonants that are usual there.
 */
export const SLAVIC_SURNAME =
  /\p{L}(?:(?:[oe]v|ovich|evich|(?:[^aeiou]|y)uk|chak|enko|(?:k|t|sh|zh|ts|g)[iy]n)a?|sk(?:y|yy|iy|ii|yi|aya|a)|(?:l|z|r|u)ny[iy]?|naya)$/u;
