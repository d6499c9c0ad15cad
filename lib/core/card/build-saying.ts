import type { ArticleHead, Statement } from '../model.ts';
import { displayOrder } from './display-order.ts';
import { readSaid } from './said-before.ts';
import type { Saying } from './saying.ts';

/** What is needed to choose a statement. Undefined for an unnamed speaker's. `around` and `headline` are stems. */
export function buildSaying(
  statement: Statement,
  { sourceId, publishedOn }: Pick<ArticleHead, 'sourceId' | 'publishedOn'>,
  { around = '', headline = '' }: Partial<Pick<Saying, 'around' | 'headline'>> = {},
): Saying[] {
  const { id, articleId, speakerId, type, date, parts, about } = statement;
  const day = date ?? publishedOn;
  if (!speakerId) return [];
  return [
    {
      speakerId,
      statementId: id,
      articleId,
      sourceId,
      order: displayOrder(day, type === 'indirect'),
      start: parts[0]?.start ?? 0,
      type,
      ...(day ? { day } : {}),
      about,
      said: readSaid(statement),
      around,
      headline,
    },
  ];
}
