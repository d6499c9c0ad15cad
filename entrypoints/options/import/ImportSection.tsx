import { GivenPanel } from '@/components/options/given/GivenPanel.tsx';
import { ImportPanel } from '@/components/options/import/ImportPanel.tsx';
import type { ImportTarget } from '@/components/options/import/import-props.ts';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { FILE_TYPES } from '@/lib/core/import/import-limits.ts';
import type { SourceTarget } from '@/lib/messaging/protocol.ts';
import type { GivenFlow } from '../given/given-flow.ts';
import { Section } from '../Section.tsx';
import type { SourceList } from '../sources/source-list.ts';
import type { ImportFlow } from './import-flow.ts';

interface Props {
  flow: ImportFlow;
  given: GivenFlow<File>;
  sources: SourceList;
}

/** The page on which articles and data are added from files and pasted words to one of the reader's sources. */
export function ImportSection({ flow, given, sources: list }: Props) {
  const { words } = useLanguage();
  const { state } = useStore(flow.store);
  const { sources } = useStore(list.store);
  const data = useStore(given.store).state;
  /** Files of data have a preview of their own. */
  const readFiles = async (files: File[], target: SourceTarget) => {
    const others = await given.readFiles(files, target);
    if (others.length > 0) await flow.readFiles(others, target);
  };
  return (
    <Section id="import" title={words('importTitle')}>
      <p class="way-back">
        <a href="#sources">{words('sources')}</a>
      </p>
      {sources && (
        <ImportPanel
          state={state}
          targets={sources.filter(({ kind }) => kind === 'own' || kind === 'added')}
          fileTypes={FILE_TYPES}
          onFiles={(files, target) => void readFiles(files, named(target))}
          onText={(stated, target) => void flow.readText(stated, named(target))}
          onAdd={(articleIds) => void flow.add(articleIds)}
          onCancel={flow.cancel}
          onClose={flow.close}
        />
      )}
      <GivenPanel
        state={data}
        onColumn={(table, column, field) => void given.setColumn(table, column, field)}
        onAdd={() => void given.add()}
        onCancel={given.cancel}
        onPutBack={() => void given.putBack()}
        onClose={given.close}
      />
    </Section>
  );
}

/** A new source gets its id before it exists, so that two calls create only one. */
const named = ({ id = `own:${crypto.randomUUID()}`, name }: ImportTarget) => ({
  id,
  name: name.trim(),
});
