import type { Article, IsoDate, Statement } from '../model.ts';
import type { CardFacts } from './card-facts.ts';
import type { CardEarlier, CardOrigin, CardSource, CardStatement } from './card-model.ts';
import { buildQuoteLink, isWebAddress } from './quote-link.ts';
import { type Related, relateStatements } from './said-before.ts';

/** Most statements on a card. Search finds the others. */
export const MAX_STATEMENTS = 50;

/** Most earlier statements for comparison. */
const MAX_BEFORE = 3;

/**
 * Statements for a card. The newest come first. Within a day, own words come before reported ones, and then the
 * reader's order of sources decides. The same words in several articles are one statement with all its origins. Earlier
 * statements by the speaker on the subject come with it.
 */
export function buildStatements(
  statements: readonly Statement[],
  facts: CardFacts,
): CardStatement[] {
  const sorted = statements.toSorted(
    (a, b) =>
      newestFirst(dateOf(a, facts), dateOf(b, facts)) ||
      Number(a.type === 'indirect') - Number(b.type === 'indirect') ||
      bySource(a, b, facts) ||
      inTextOrder(a, b),
  );
  const related = relateStatements(sorted, (statement) => dateOf(statement, facts));
  const byId = new Map(sorted.map((statement) => [statement.id, statement]));
  const shown = new Set<string>();
  const seen = new Set<string>();
  return sorted
    .flatMap((statement) => {
      const same = related.get(statement.id)?.alsoIn ?? [];
      if (same.some((id) => shown.has(id))) return [];
      const [line] = buildStatement(statement, facts);
      // The same words twice in one article are also one statement.
      const key = line && `${line.speaker.id} ${line.parts.join(' ')}`;
      if (!line || !key || seen.has(key)) return [];
      seen.add(key);
      shown.add(statement.id);
      return [{ ...line, ...buildRelated(related.get(statement.id), byId, facts) }];
    })
    .slice(0, MAX_STATEMENTS);
}

function buildRelated(
  related: Related | undefined,
  byId: ReadonlyMap<string, Statement>,
  facts: CardFacts,
): Pick<CardStatement, 'alsoIn' | 'before'> {
  const find = (ids: readonly string[] = []) => ids.flatMap((id) => byId.get(id) ?? []);
  const alsoIn = find(related?.alsoIn).flatMap((statement) => originOf(statement, facts));
  const before = find(related?.before)
    .slice(0, MAX_BEFORE)
    .flatMap((statement) =>
      originOf(statement, facts).map(
        (origin): CardEarlier => ({
          ...origin,
          parts: statement.parts.map(({ exact }) => exact),
          type: statement.type,
        }),
      ),
    );
  return {
    ...(alsoIn.length > 0 ? { alsoIn } : {}),
    ...(before.length > 0 ? { before } : {}),
  };
}

/** If an article has no cue, a quotation mark, colon or dash stands in for it. Readers gain nothing from that. */
const wordsOf = (cue: string): string => (/[\p{L}\p{N}]/u.test(cue) ? cue : '');

/** One line of a card. Undefined if its article or its speaker is unknown. */
export function buildStatement(statement: Statement, facts: CardFacts): CardStatement[] {
  const speaker = facts.entities.get(statement.speakerId ?? '');
  if (!speaker) return [];
  return originOf(statement, facts).map((origin) => ({
    id: statement.id,
    speaker: { id: speaker.id, name: speaker.name },
    type: statement.type,
    parts: statement.parts.map((part) => part.exact),
    cue: wordsOf(statement.cue.exact),
    ...origin,
  }));
}

function originOf(statement: Statement, { articles }: CardFacts): CardOrigin[] {
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

function sourceOf({ id, headline, author, url, corrections }: Article): CardSource {
  return {
    articleId: id,
    ...(headline ? { headline } : {}),
    ...(author ? { author } : {}),
    ...(url && isWebAddress(url) ? { url } : {}),
    ...(corrections.length > 0 ? { isCorrected: true } : {}),
  };
}

const dateOf = (statement: Statement, facts: CardFacts): IsoDate | undefined =>
  statement.date ?? facts.articles.get(statement.articleId)?.publishedOn;

/** Compares dates, the newest first. ISO dates sort as text. Missing dates come last. */
export const newestFirst = (a: IsoDate | undefined, b: IsoDate | undefined): number =>
  (b ?? '').localeCompare(a ?? '');

/** Compares by the reader's order of sources. */
export function bySource(
  a: { articleId: string },
  b: { articleId: string },
  { articles, sourceOrder }: CardFacts,
): number {
  const placeOf = ({ articleId }: { articleId: string }) =>
    sourceOrder.get(articles.get(articleId)?.sourceId ?? '') ?? 0;
  return placeOf(a) - placeOf(b);
}

const inTextOrder = (a: Statement, b: Statement): number =>
  a.articleId.localeCompare(b.articleId) || (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0);
