import { ImportPanel } from '@/components/options/import/ImportPanel.tsx';
import type { ImportTarget } from '@/components/options/import/import-props.ts';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { FILE_TYPES } from '@/lib/core/import/import-limits.ts';
import { Section } from '../Section.tsx';
import type { SourceList } from '../sources/source-list.ts';
import type { ImportFlow } from './import-flow.ts';

interface Props {
  flow: ImportFlow;
  sources: SourceList;
}

/** The page on which articles are added from files and pasted words to one of the reader's sources. */
export function ImportSection({ flow, sources: list }: Props) {
  const { words } = useLanguage();
  const { state } = useStore(flow.store);
  const { sources } = useStore(list.store);
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
          onFiles={(files, target) => void flow.readFiles(files, named(target))}
          onText={(stated, target) => void flow.readText(stated, named(target))}
          onAdd={(articleIds) => void flow.add(articleIds)}
          onCancel={flow.cancel}
          onClose={flow.close}
        />
      )}
    </Section>
  );
}

/** A new source gets its id before it exists, so that two calls create only one. */
const named = ({ id = `own:${crypto.randomUUID()}`, name }: ImportTarget) => ({
  id,
  name: name.trim(),
});
