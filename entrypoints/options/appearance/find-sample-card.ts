import type { CardModel } from '@/lib/core/card/card-model.ts';
import type { BackgroundCalls, Client } from '@/lib/messaging/protocol.ts';

type Calls = Pick<Client<BackgroundCalls>, 'listArticles' | 'getArticle' | 'getCard'>;

/** The card of somebody who is quoted in an article of the library, the bundled one if it is there. */
export async function findSampleCard(background: Calls): Promise<CardModel | undefined> {
  const articles = await background.listArticles({});
  const article = articles.find(({ isRemovable }) => !isRemovable) ?? articles[0];
  if (!article) return undefined;
  const { statements } = await background.getArticle({ articleId: article.id });
  const quoted = statements.find(({ type, speakerId }) => type === 'direct' && speakerId);
  return quoted?.speakerId ? background.getCard({ entityId: quoted.speakerId }) : undefined;
}
