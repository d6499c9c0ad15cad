import type { GazetteerEntry } from '../core/gazetteer/gazetteer.ts';
import type { Database } from './database.ts';
import { enabledArticleIds } from './sources.ts';

/** The kinds of entity that pages are searched for; organisations and places only serve the facts. */
const SPOTTED = new Set(['person', 'event']);

/** Every alias of every source that is on, ready to be compiled. */
export function readNames(database: Database): Promise<GazetteerEntry[]> {
  return database.use(async (db) => {
    const [on, aliases, entities, roles, events] = await Promise.all([
      enabledArticleIds(db),
      db.getAll('aliases'),
      db.getAll('entities'),
      db.getAll('roles'),
      db.getAll('events'),
    ]);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const titles = Map.groupBy(
      roles.filter((role) => on.has(role.articleId)),
      (role) => role.entityId,
    );
    const happenings = new Map(
      events.filter((event) => on.has(event.articleId)).map((event) => [event.entityId, event]),
    );
    return aliases.flatMap((alias): GazetteerEntry[] => {
      const entity = byId.get(alias.entityId);
      if (!entity || !SPOTTED.has(entity.type)) return [];
      if (alias.articleId !== undefined && !on.has(alias.articleId)) return [];
      const event = happenings.get(entity.id);
      return [
        {
          entityId: entity.id,
          type: entity.type,
          name: entity.name,
          alias: alias.text,
          derivation: alias.derivation,
          titles: titles.get(entity.id)?.map((role) => role.label) ?? [],
          participants: event?.participants ?? [],
          articleIds: entity.articleIds.filter((id) => on.has(id)),
          ...(event?.date ? { date: event.date } : {}),
        },
      ];
    });
  });
}
