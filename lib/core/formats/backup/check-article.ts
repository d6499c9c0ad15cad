import type { ArticleBlock, Correction, NewSource, ParsedArticle, Span } from '../../model.ts';
import { isPageSource, pageSourceKind } from '../../sources/page-source.ts';
import {
  type Check,
  CheckError,
  count,
  flag,
  id,
  list,
  oneOf,
  onlyLike,
  optional,
  shape,
  text,
} from './check.ts';

/** Nothing but what a browser opens as a web page, and no white space inside. */
const LINK = /^https?:\/\/[^\s/]\S*$/i;
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const TIME = /^\d{2}:\d{2}$/;

export const link = onlyLike(LINK);
export const isoDate = onlyLike(DATE);

const sourceShape = shape<NewSource>({
  id,
  name: text,
  kind: oneOf('bundled', 'added', 'remembered', 'own', 'pack', 'feed'),
  enabled: flag,
  addedAt: count,
});

/** The sources that are filled from pages are known by their kind, and no other source has such an id. */
export const checkSource: Check<NewSource> = (value, path) => {
  const source = sourceShape(value, path);
  const own = pageSourceKind(source.id);
  if ((own || isPageSource(source)) && own !== source.kind) {
    throw new CheckError(path, `“${source.id}” cannot be of the kind ${source.kind}`);
  }
  return source;
};

const articleShape = shape<ParsedArticle>({
  id,
  sourceId: id,
  text,
  lang: text,
  url: link,
  publisher: text,
  author: optional(text),
  publishedOn: isoDate,
  publishedTime: onlyLike(TIME),
  headline: optional(text),
  photoCredit: optional(text),
  corrections: list(shape<Correction>({ start: count, end: count, text })),
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
  ),
});

/** An article whose spans lie in its text. */
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
