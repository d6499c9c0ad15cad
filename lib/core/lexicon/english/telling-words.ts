/** Words that hardly any English sentence lacks one of, and no sentence of another language has many of. */
export const TELLING_WORDS = /\b(?:the|and|of|that|with|was|were|for|from|this|which|have|has)\b/gi;
