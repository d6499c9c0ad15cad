import type { ArticleHead, IsoDate, Statement } from '../model.ts';
import type { CardFacts } from './card-facts.ts';
import type { CardEarlier, CardOrigin, CardSource, CardStatement } from './card-model.ts';
import { buildQuoteLink, isWebAddress } from './quote-link.ts';
import { createRelations, type Related } from './said-before.ts';

/** More statements than this make nobody wiser in a card; the rest is a search away. */
export const MAX_STATEMENTS = 50;

/** As many earlier statements as a reader compares. */
const MAX_BEFORE = 3;

/**
 * Statements for a card: newest first, of one day their own words before reported ones, and of those the source first that
 * the reader has put first. The same words of several
 * articles are one statement with all its origins; what the speaker said before on the subject goes with it.
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
  const relate = createRelations(sorted, (statement) => dateOf(statement, facts));
  const byId = new Map(sorted.map((statement) => [statement.id, statement]));
  const shown = new Set<string>();
  const seen = new Set<string>();
  const lines: CardStatement[] = [];
  for (const statement of sorted) {
    if (lines.length === MAX_STATEMENTS) break;
    const [line] = buildStatement(statement, facts);
    // The same words twice in one article are one statement as well.
    const key = line && `${line.speaker.id} ${line.parts.join(' ')}`;
    if (!line || !key || seen.has(key)) continue;
    const related = relate(statement.id);
    if (related.alsoIn.some((id) => shown.has(id))) continue;
    seen.add(key);
    shown.add(statement.id);
    lines.push({ ...line, ...buildRelated(related, byId, facts) });
  }
  return lines;
}

function buildRelated(
  related: Related,
  byId: ReadonlyMap<string, Statement>,
  facts: CardFacts,
): Pick<CardStatement, 'alsoIn' | 'before'> {
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const alsoIn = find(related.alsoIn).flatMap((statement) => originOf(statement, facts));
  const before = find(related.before)
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

/** A quotation mark, colon or dash stands for a cue that an article leaves out. It says nothing to a reader. */
const wordsOf = (cue: string): string => (/[\p{L}\p{N}]/u.test(cue) ? cue : '');

/** One line of a card; none when its article or its speaker is not known. */
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

function sourceOf({ id, headline, author, url, corrections }: ArticleHead): CardSource {
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

/** ISO dates sort as text; without a date comes last. */
export const newestFirst = (a: IsoDate | undefined, b: IsoDate | undefined): number =>
  (b ?? '').localeCompare(a ?? '');

/** In the reader's order of sources. */
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
