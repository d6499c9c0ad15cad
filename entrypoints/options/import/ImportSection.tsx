import { ImportPanel } from '@/components/options/import/ImportPanel.tsx';
import type { ImportTarget } from '@/components/options/import/import-props.ts';
import { useStore } from '@/components/shared/store.ts';
import { FILE_TYPES } from '@/lib/core/import/import-limits.ts';
import type { SourceSummary } from '@/lib/core/model.ts';
import type { ImportFlow } from './import-flow.ts';

interface Props {
  flow: ImportFlow;
  sources: readonly SourceSummary[];
}

/** Adds articles from files and pasted words to one of the reader's sources. */
export function ImportSection({ flow, sources }: Props) {
  const { state } = useStore(flow.store);
  return (
    <ImportPanel
      state={state}
      targets={sources.filter(({ kind }) => kind === 'own' || kind === 'added')}
      fileTypes={FILE_TYPES}
      onFiles={(files, target) => void flow.readFiles(files, named(target))}
      onText={(stated, target) => void flow.readText(stated, named(target))}
      onAdd={() => void flow.add()}
      onCancel={flow.cancel}
      onClose={flow.close}
    />
  );
}

/** A new source gets its id before it exists, so that two calls create only one. */
const named = ({ id = `own:${crypto.randomUUID()}`, name }: ImportTarget) => ({
  id,
  name: name.trim(),
});
