import { RemovedSources } from '../../components/RemovedSources.tsx';
import { SourceList } from '../../components/SourceList.tsx';
import type { SourceSummary } from '../../lib/core/model.ts';
import { KEPT_AFTER_REMOVAL } from '../../lib/core/sources/removal.ts';
import { log } from './log.ts';
import { Pressed } from './Pressed.tsx';
import { removedSource, sampleSources } from './sample-sources.ts';

const surface = (children: preact.ComponentChildren) => <div class="surface part">{children}</div>;

const list = (sources: SourceSummary[], failed: Record<string, string> = {}) =>
  surface(
    <SourceList
      sources={sources}
      failed={failed}
      onSwitch={log('onSwitch')}
      onRename={log('onRename')}
      onMove={log('onMove')}
      onRemove={log('onRemove')}
    />,
  );

const removed = (failed: Record<string, string> = {}) =>
  surface(
    <RemovedSources
      sources={[removedSource]}
      keptFor={KEPT_AFTER_REMOVAL}
      failed={failed}
      onRestore={log('onRestore')}
      onDiscard={log('onDiscard')}
    />,
  );

/** The sources of the options page, by the id of their section. */
export const sourceSpecimens: Record<string, preact.ComponentChildren> = {
  'source-list': list(sampleSources),
  'source-list-one': list(sampleSources.slice(0, 1)),
  'source-list-failed': list(sampleSources.slice(0, 2), {
    'own:1': 'The store is read-only.',
  }),
  'source-renaming': <Pressed press={['Rename “Council minutes”']}>{list(sampleSources)}</Pressed>,
  'sources-removed': removed(),
  'sources-removed-sure': <Pressed press={['Delete now “Letters 2019–2024”']}>{removed()}</Pressed>,
  'sources-removed-failed': removed({ 'own:9': 'The store is read-only.' }),
};
