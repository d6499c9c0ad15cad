import { entityIdFor } from '@/lib/core/entity-id.ts';
import type { ArticleFacts, EventFact, StatementType } from '@/lib/core/model.ts';
import { writeArticle } from '@/lib/store/articles/write-article.ts';
import type { Database } from '@/lib/store/database/database.ts';
import { article, provenance, source } from '../fixtures.ts';

export interface Told {
  name: string;
  said: string;
  type?: StatementType;
  about?: string;
  label?: string;
  event?: string;
}

export const idOf = (name: string) => entityIdFor('person', name);

/** Keeps an article that says one thing of one person, perhaps about another. */
export async function tell(
  database: Database,
  articleId: string,
  day: string,
  told: Told,
  { publisher = 'Gazette', sourceId = 'source-1' } = {},
): Promise<void> {
  const each = article(articleId, {
    sourceId,
    publisher,
    publishedOn: day,
    contentHash: `${articleId} ${JSON.stringify(told)}`,
  });
  await writeArticle(database, source(sourceId), each, factsOf(articleId, told));
}

function factsOf(articleId: string, told: Told): ArticleFacts {
  const { name, said, type = 'direct', about, label, event } = told;
  const id = idOf(name);
  const at = provenance('They will not', articleId);
  const named = [name, ...(about ? [about] : [])];
  const eventId = event && entityIdFor('event', event);
  const events: EventFact[] = eventId
    ? [
        {
          id: `${articleId}#event`,
          entityId: eventId,
          articleId,
          kind: 'named',
          date: '2025-01-10',
          places: [],
          participants: [id],
          provenance: [at],
        },
      ]
    : [];
  return {
    entities: [
      ...named.map((each) => ({ id: idOf(each), type: 'person' as const, name: each })),
      ...(eventId ? [{ id: eventId, type: 'event' as const, name: event ?? '' }] : []),
    ],
    aliases: [],
    roles: label
      ? [
          {
            id: `${articleId}#role`,
            entityId: id,
            articleId,
            title: label,
            label,
            status: 'current',
            provenance: at,
          },
        ]
      : [],
    statements: [
      {
        id: `${articleId}#said`,
        articleId,
        speakerId: id,
        type,
        parts: [{ ...at, exact: said }],
        cue: provenance('replied', articleId),
        about: about ? [idOf(about)] : [],
      },
    ],
    events,
    disputes: [],
  };
}
