import type { Sources } from '../articles/sources.ts';
import type { CallHandlers, Ready } from './call-handlers.ts';

export interface SourceHandlerDeps {
  sources: Sources;
  ready: Ready;
}

/** The reader's sources. */
export function createSourceHandlers(deps: SourceHandlerDeps) {
  const { sources, ready } = deps;
  return {
    async listSources() {
      await ready();
      return sources.list();
    },
    async setSourceEnabled({ sourceId, enabled }) {
      await ready();
      return sources.setEnabled(sourceId, enabled);
    },
    async renameSource({ sourceId, name }) {
      await ready();
      return sources.rename(sourceId, name);
    },
    async orderSources({ sourceIds }) {
      await ready();
      return sources.order(sourceIds);
    },
    async removeSource({ sourceId }) {
      await ready();
      return sources.remove(sourceId);
    },
    async restoreSource({ sourceId }) {
      await ready();
      return sources.restore(sourceId);
    },
    async discardSource({ sourceId }) {
      await ready();
      return sources.discard(sourceId);
    },
  } satisfies Partial<CallHandlers>;
}
