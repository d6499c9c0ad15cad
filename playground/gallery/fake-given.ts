import { createStore } from '@/components/shared/store.ts';
import type { GivenFlow } from '@/entrypoints/options/given/given-flow.ts';
import type { GivenState } from '@/lib/core/import/given-state.ts';

/** Bringing in files of data, in one state. */
export const createFakeGiven = (state: GivenState = { step: 'idle' }): GivenFlow<File> => ({
  store: createStore({ state }),
  readFiles: async (files) => [...files],
  setColumn: async () => undefined,
  add: async () => undefined,
  cancel: () => undefined,
  putBack: async () => undefined,
  close: () => undefined,
});
