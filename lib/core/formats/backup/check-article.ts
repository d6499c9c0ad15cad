import { isDate } from '../../amendments/check-change.ts';
import type { ArticleBlock, Correction, NewSource, ParsedArticle, Span } from '../../model.ts';
import { isPageSource, pageSourceKind } from '../../sources/page-source.ts';
import {
  type Check,
  CheckError,
  count,
  field,
  flag,
  id,
  list,
  moment,
  name,
  oneOf,
  onlyLike,
  optional,
  shape,
  text,
} from './check.ts';
import { LIMITS } from './limits.ts';

/** Ids of sources that come with Dramatis, now or with a later version: see seeds/seeds.json. */
const SHIPPED = /^bundled/;

/** Only what a browser opens as a web page, without white space inside. */
const LINK = /^https?:\/\/[^\s/]\S*$/i;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

export const link = onlyLike(LINK);

/** A day, month or year of the calendar. A wrong date must not turn into a missing one. */
export const isoDate: Check<string | undefined> = (value, path) => {
  const found = optional(field)(value, path);
  if (found !== undefined && !isDate(found)) {
    throw new CheckError(path, `is no date: “${found.slice(0, 40)}”`);
  }
  return found;
};

const sourceShape = shape<NewSource>({
  id,
  name,
  kind: oneOf('bundled', 'added', 'remembered', 'own', 'pack', 'feed'),
  enabled: flag,
  addedAt: moment,
});

/** Sources that are filled from pages are recognised by their kind. No other source has such an id. */
export const checkSource: Check<NewSource> = (value, path) => {
  const source = sourceShape(value, path);
  const own = pageSourceKind(source.id);
  if ((own || isPageSource(source)) && own !== source.kind) {
    throw new CheckError(path, `“${source.id}” cannot be of the kind ${source.kind}`);
  }
  if (source.kind !== 'bundled' && SHIPPED.test(source.id)) {
    throw new CheckError(path, `“${source.id}” has the id of a source that comes with Dramatis`);
  }
  return source;
};

const articleShape = shape<ParsedArticle>({
  id,
  sourceId: id,
  text,
  lang: field,
  url: link,
  publisher: field,
  author: optional(field),
  publishedOn: isoDate,
  publishedTime: onlyLike(TIME),
  headline: optional(field),
  photoCredit: optional(field),
  corrections: list(shape<Correction>({ start: count, end: count, text }), LIMITS.list),
  blocks: list(
    shape<ArticleBlock>({
      start: count,
      end: count,
      kind: oneOf(
        'headline',
        'paragraph',
        'caption',
        'credit',
        'byline',
        'dateline',
        'correction',
        'boilerplate',
      ),
    }),
    LIMITS.list,
  ),
});

/** An article whose spans all lie in its text. */
export const checkArticle: Check<ParsedArticle> = (value, path) => {
  const article = articleShape(value, path);
  const { length } = article.text;
  article.blocks.forEach((block, index) => {
    checkSpan(block, length, `${path}.blocks[${index}]`);
  });
  article.corrections.forEach((correction, index) => {
    const at = `${path}.corrections[${index}]`;
    checkSpan(correction, length, at);
    if (article.text.slice(correction.start, correction.end) !== correction.text) {
      throw new CheckError(at, 'is not what the text says there');
    }
  });
  return article;
};

function checkSpan({ start, end }: Span, length: number, path: string): void {
  if (start > end || end > length) throw new CheckError(path, 'is not within the text');
}
