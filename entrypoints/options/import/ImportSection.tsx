import { GivenPanel } from '@/components/options/given/GivenPanel.tsx';
import { ImportPanel } from '@/components/options/import/ImportPanel.tsx';
import type { ImportTarget } from '@/components/options/import/import-props.ts';
import { useStore } from '@/components/shared/store.ts';
import { FILE_TYPES } from '@/lib/core/import/import-limits.ts';
import type { SourceSummary } from '@/lib/core/model.ts';
import type { SourceTarget } from '@/lib/messaging/protocol.ts';
import type { GivenFlow } from '../given/given-flow.ts';
import type { ImportFlow } from './import-flow.ts';

interface Props {
  flow: ImportFlow;
  given: GivenFlow<File>;
  sources: readonly SourceSummary[];
}

/** Adds articles and data from files and pasted words to one of the reader's sources. */
export function ImportSection({ flow, given, sources }: Props) {
  const { state } = useStore(flow.store);
  const data = useStore(given.store).state;
  /** Files of data have a preview of their own. */
  const readFiles = async (files: File[], target: SourceTarget) => {
    const others = await given.readFiles(files, target);
    if (others.length > 0) await flow.readFiles(others, target);
  };
  return (
    <>
      <ImportPanel
        state={state}
        targets={sources.filter(({ kind }) => kind === 'own' || kind === 'added')}
        fileTypes={FILE_TYPES}
        onFiles={(files, target) => void readFiles(files, named(target))}
        onText={(stated, target) => void flow.readText(stated, named(target))}
        onAdd={() => void flow.add()}
        onCancel={flow.cancel}
        onClose={flow.close}
      />
      <GivenPanel
        state={data}
        onAdd={() => void given.add()}
        onCancel={given.cancel}
        onPutBack={() => void given.putBack()}
        onClose={given.close}
      />
    </>
  );
}

/** A new source gets its id before it exists, so that two calls create only one. */
const named = ({ id = `own:${crypto.randomUUID()}`, name }: ImportTarget) => ({
  id,
  name: name.trim(),
});
