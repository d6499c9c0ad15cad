import type { ArticleHead, IsoDate, Statement } from '../model.ts';
import { findWritten } from '../rank/written-as.ts';
import type { CardFacts } from './card-facts.ts';
import type {
  CardDispute,
  CardEarlier,
  CardOrigin,
  CardSource,
  CardStatement,
} from './card-model.ts';
import { buildQuoteLink, isWebAddress } from './quote-link.ts';
import type { ChosenStatement } from './saying.ts';

/** Whom and what a line refers to, by id. */
type Known = Pick<CardFacts, 'entities' | 'articles'>;

/** The lines of the statements that were chosen of one person, in their order. */
export function buildChosen(
  chosen: readonly ChosenStatement[],
  byId: ReadonlyMap<string, Statement>,
  facts: CardFacts,
): CardStatement[] {
  return chosen.flatMap(({ id, alsoIn, before, why }) => {
    const statement = byId.get(id);
    if (!statement) return [];
    const find = (ids: readonly string[]) => ids.flatMap((each) => byId.get(each) ?? []);
    const origins = find(alsoIn).flatMap((each) => originOf(each, facts));
    const earlier = find(before).flatMap((each) => buildEarlier(each, facts));
    return buildStatement(statement, facts).map((line) => ({
      ...line,
      ...(origins.length > 0 ? { alsoIn: origins } : {}),
      ...(earlier.length > 0 ? { before: earlier } : {}),
      ...disputesOf(statement, facts),
      ...(why ? { why, matched: line.parts.map((part) => findWritten(why.words, part)) } : {}),
    }));
  });
}

/** The other sides of a statement. A side whose article is not there is left out. */
function disputesOf(
  { id }: Statement,
  { disputes, statements, ...facts }: CardFacts,
): Pick<CardStatement, 'disputes'> {
  const found = disputes.flatMap((dispute): CardDispute[] => {
    const { claimId, replyId, tie } = dispute;
    if (id !== claimId && id !== replyId) return [];
    const other = id === claimId ? 'reply' : 'claim';
    const otherId = other === 'reply' ? replyId : claimId;
    return statements
      .filter((each) => each.id === otherId)
      .flatMap((each) => buildStatement(each, facts))
      .map((statement) => ({ id: dispute.id, other, statement, tie: tie.exact }));
  });
  return found.length > 0 ? { disputes: found } : {};
}

const buildEarlier = (statement: Statement, facts: CardFacts): CardEarlier[] =>
  originOf(statement, facts).map((origin) => ({
    ...origin,
    parts: statement.parts.map(({ exact }) => exact),
    type: statement.type,
  }));

/** A quotation mark, colon or dash stands for a cue that an article leaves out. It says nothing to a reader. */
const wordsOf = (cue: string): string => (/[\p{L}\p{N}]/u.test(cue) ? cue : '');

/** One line of a card. Undefined if its article or its speaker is unknown. */
export function buildStatement(statement: Statement, facts: Known): CardStatement[] {
  const speaker = facts.entities.get(statement.speakerId ?? '');
  if (!speaker) return [];
  return originOf(statement, facts).map((origin) => ({
    id: statement.id,
    speaker: { id: speaker.id, name: speaker.name },
    type: statement.type,
    parts: statement.parts.map((part) => part.exact),
    cue: wordsOf(statement.cue.exact),
    ...origin,
    ...correctionsOf(facts.articles.get(statement.articleId)),
  }));
}

function correctionsOf(article: ArticleHead | undefined): Pick<CardStatement, 'corrections'> {
  const corrections = (article?.corrections ?? []).map(({ text, start, end }) => {
    return { text, start, end };
  });
  return corrections.length > 0 ? { corrections } : {};
}

export function originOf(
  statement: Statement,
  { articles }: Pick<Known, 'articles'>,
): CardOrigin[] {
  const article = articles.get(statement.articleId);
  if (!article) return [];
  return [
    {
      lang: article.lang,
      ...(statement.date ? { date: statement.date } : {}),
      ...(article.publishedOn ? { reportedOn: article.publishedOn } : {}),
      outlet: article.publisher,
      link: buildQuoteLink(article, statement.parts),
      ...sourceOf(article),
    },
  ];
}

function sourceOf({ id, headline, author, url }: ArticleHead): CardSource {
  return {
    articleId: id,
    ...(headline ? { headline } : {}),
    ...(author ? { author } : {}),
    ...(url && isWebAddress(url) ? { url } : {}),
  };
}

/** ISO dates sort as text; without a date comes last. */
export const newestFirst = (a: IsoDate | undefined, b: IsoDate | undefined): number =>
  (b ?? '').localeCompare(a ?? '');

/** Compares by the reader's order of sources. */
export function bySource(
  a: { articleId: string },
  b: { articleId: string },
  { articles, sourceOrder }: Pick<CardFacts, 'articles' | 'sourceOrder'>,
): number {
  const placeOf = ({ articleId }: { articleId: string }) =>
    sourceOrder.get(articles.get(articleId)?.sourceId ?? '') ?? 0;
  return placeOf(a) - placeOf(b);
}
