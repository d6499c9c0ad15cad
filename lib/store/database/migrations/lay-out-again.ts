import type { Article, Dispute, Entity, EventFact, Role, Statement } from '../../../core/model.ts';
import { type CountedArticle, splitArticle } from '../../layout/article-records.ts';
import { layOutFacts } from '../../layout/lay-out-facts.ts';
import { addNaming } from '../../layout/tally.ts';
import type { Naming, SourceCounts, StoredArticle, Tally } from '../records.ts';
import type { UpgradeTransaction } from '../schema.ts';

/** Articles per batch. All of their facts fit into memory. */
const BATCH = 50;

/** Records of version 7: the article with its text, and the entity with the articles that name it. */
type OldArticle = Article;
type OldEntity = Entity & { articleIds?: string[] };

interface Sums {
  tallies: Map<string, Tally>;
  counts: Map<string, SourceCounts>;
}

/**
 * Stores all articles with their facts in the current layout. It is one transaction, so a database is either as before
 * or complete. Nothing is extracted again, so a thousand articles take a few seconds.
 */
export async function layOutAgain(tx: UpgradeTransaction): Promise<void> {
  const sums: Sums = { tallies: new Map(), counts: new Map() };
  const ids = await tx.objectStore('articles').getAllKeys();
  for (let from = 0; from < ids.length; from += BATCH) {
    await Promise.all(ids.slice(from, from + BATCH).map((id) => layOutArticle(tx, id, sums)));
  }
  await Promise.all([
    ...[...sums.tallies.values()].map((tally) => tx.objectStore('tallies').put(tally)),
    ...[...sums.counts.values()].map((counts) => tx.objectStore('counts').put(counts)),
  ]);
  const entities = (await tx.objectStore('entities').getAll()) as OldEntity[];
  await Promise.all(
    entities.map(({ articleIds: _, ...entity }) => tx.objectStore('entities').put(entity)),
  );
}

async function layOutArticle(tx: UpgradeTransaction, id: string, sums: Sums): Promise<void> {
  const byArticle = 'by-article';
  // An index of the previous version, which is dropped afterwards.
  const ofArticle = tx.objectStore('entities').index(byArticle as never);
  const [article, entities, roles, statements, events, disputes] = await Promise.all([
    tx.objectStore('articles').get(id) as Promise<StoredArticle & OldArticle>,
    ofArticle.getAll(id as never) as Promise<OldEntity[]>,
    tx.objectStore('roles').index(byArticle).getAll(id) as Promise<Role[]>,
    tx.objectStore('statements').index(byArticle).getAll(id) as Promise<Statement[]>,
    tx.objectStore('events').index(byArticle).getAll(id) as Promise<EventFact[]>,
    tx.objectStore('disputes').index(byArticle).getAll(id) as Promise<Dispute[]>,
  ]);
  const plain = entities.map(({ articleIds: _, ...entity }) => entity);
  const facts = { entities: plain, aliases: [], roles, statements, events, disputes };
  const { article: head, text } = splitArticle(article, facts);
  const laidOut = layOutFacts(article, facts);
  for (const naming of laidOut.namings) addUp(naming, sums);
  countUp(head, sums);
  await Promise.all([
    tx.objectStore('articles').put(head),
    tx.objectStore('texts').put(text),
    ...laidOut.namings.map((naming) => tx.objectStore('namings').put(naming)),
    ...laidOut.roles.map((role) => tx.objectStore('roles').put(role)),
    ...laidOut.statements.map((statement) => tx.objectStore('statements').put(statement)),
    ...laidOut.sayings.map((saying) => tx.objectStore('sayings').put(saying)),
    ...laidOut.events.map((event) => tx.objectStore('events').put(event)),
    ...laidOut.disputes.map((dispute) => tx.objectStore('disputes').put(dispute)),
  ]);
}

function addUp(naming: Naming, { tallies, counts }: Sums): void {
  const { entityId, sourceId } = naming;
  const key = `${sourceId}\n${entityId}`;
  const before = tallies.get(key);
  tallies.set(key, addNaming(before, naming));
  if (before || !entityId.startsWith('person/')) return;
  const sum = countsOf(counts, sourceId);
  counts.set(sourceId, { ...sum, people: sum.people + 1 });
}

function countUp({ sourceId, counts: own }: CountedArticle, { counts }: Sums): void {
  const sum = countsOf(counts, sourceId);
  counts.set(sourceId, {
    ...sum,
    articles: sum.articles + 1,
    events: sum.events + own.events,
    statements: sum.statements + own.statements,
  });
}

const countsOf = (counts: Sums['counts'], sourceId: string): SourceCounts =>
  counts.get(sourceId) ?? { sourceId, articles: 0, people: 0, events: 0, statements: 0 };
