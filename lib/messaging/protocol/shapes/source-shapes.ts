import * as v from 'valibot';
import { id, ids, line, nothing } from './parts.ts';

const source = v.object({ sourceId: id });

/** The reader's sources. An empty name is allowed here, since the reader is told about it in words. */
export const SOURCE_SHAPES = {
  listSources: nothing,
  setSourceEnabled: v.object({ sourceId: id, enabled: v.boolean() }),
  renameSource: v.object({ sourceId: id, name: line }),
  orderSources: v.object({ sourceIds: ids }),
  removeSource: source,
  restoreSource: source,
  discardSource: source,
};
