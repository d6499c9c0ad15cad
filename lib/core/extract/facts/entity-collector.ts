import { entityIdFor } from '../../entity-id.ts';
import type { CuratedName, Entity, EntityType } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import type { NamedEntity } from './aliases.ts';

/** Collects each entity once. It uses the curated name and the Wikidata item where there is one. */
export class EntityCollector {
  private readonly found = new Map<string, NamedEntity & { start: number }>();
  private readonly known: readonly CuratedName[];

  constructor(known: readonly CuratedName[]) {
    this.known = known;
  }

  /**
   * Adds an entity and returns its id. If the entity is known, its place may move forward. `start` decides the order of
   * the list.
   */
  add(type: EntityType, name: string, start: number, surname?: string): string {
    const folded = foldText(name);
    const curated = this.known.find(
      (one) =>
        one.type === type && [one.name, ...one.aliases].some((alias) => foldText(alias) === folded),
    );
    const entity: Entity = {
      id: entityIdFor(type, curated?.name ?? name),
      type,
      name: curated?.name ?? name,
    };
    if (curated?.wikidata) entity.wikidata = curated.wikidata;
    const same = this.found.get(entity.id);
    if (same) same.start = Math.min(same.start, start);
    else {
      this.found.set(entity.id, {
        entity,
        curated: curated?.aliases ?? [],
        start,
        ...(surname ? { surname } : {}),
      });
    }
    return entity.id;
  }

  /** In order of first appearance. */
  list(): NamedEntity[] {
    return [...this.found.values()].sort((a, b) => a.start - b.start);
  }
}
