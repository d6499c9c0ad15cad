/** Words that are in nearly every English sentence, and that are rare in other languages. */
export const TELLING_WORDS = /\b(?:the|and|of|that|with|was|were|for|from|this|which|have|has)\b/gi;
