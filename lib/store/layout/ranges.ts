/** All keys that begin with this entity. */
export const ofEntity = (entityId: string): IDBKeyRange =>
  IDBKeyRange.bound([entityId], [entityId, []]);

/** All keys that begin with this entity and source, in their order. */
export const ofSource = (entityId: string, sourceId: string): IDBKeyRange =>
  IDBKeyRange.bound([entityId, sourceId], [entityId, sourceId, []]);
