/**
 * What Dramatis knows, as plain data. These are the records of the store, the output of extraction and the input of
 * cards and search. All offsets are UTF-16 code units in `Article.text`. All spans are half-open [start, end).
 */
export type * from './model/amendment.ts';
export type * from './model/article.ts';
export type * from './model/entity.ts';
export type * from './model/facts.ts';
export type * from './model/place-in-text.ts';
export type * from './model/source.ts';
