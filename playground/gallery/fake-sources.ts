import type { SourceCalls } from '../../entrypoints/options/sources/source-list.ts';
import type { SourceSummary } from '../../lib/core/model.ts';

/** The current time in the gallery: 5 November 2025, noon in Greenwich. */
const NOW = Date.parse('2025-11-05T12:00:00Z');

/** The background's side of the list of sources, in memory. */
export function createFakeSources(initial: readonly SourceSummary[]): SourceCalls {
  let sources = [...initial];
  const change = async (sourceId: string, to: (source: SourceSummary) => SourceSummary[]) => {
    sources = sources.flatMap((source) => (source.id === sourceId ? to(source) : [source]));
    return sources;
  };
  return {
    listSources: async () => sources,
    setSourceEnabled: ({ sourceId, enabled }) =>
      change(sourceId, (source) => [{ ...source, enabled }]),
    renameSource: ({ sourceId, name }) => change(sourceId, (source) => [{ ...source, name }]),
    removeSource: ({ sourceId }) => change(sourceId, (source) => [{ ...source, removedAt: NOW }]),
    restoreSource: ({ sourceId }) => change(sourceId, ({ removedAt: _, ...source }) => [source]),
    discardSource: ({ sourceId }) => change(sourceId, () => []),
    async orderSources({ sourceIds }) {
      const placeOf = ({ id }: SourceSummary) => sourceIds.indexOf(id);
      sources = sources.toSorted((a, b) => placeOf(a) - placeOf(b));
      return sources;
    },
  };
}
