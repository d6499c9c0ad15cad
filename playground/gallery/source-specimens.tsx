import { RemovedSources } from '../../components/options/sources/RemovedSources.tsx';
import { SourceList } from '../../components/options/sources/SourceList.tsx';
import type { SourceSummary } from '../../lib/core/model.ts';
import { KEPT_AFTER_REMOVAL } from '../../lib/core/sources/removal.ts';
import { log } from './log.ts';
import { Pressed } from './Pressed.tsx';
import { removedSource, sampleSources } from './sample-sources.ts';

const surface = (children: preact.ComponentChildren) => <div class="surface part">{children}</div>;

const list = (sources: SourceSummary[], failed: Record<string, string> = {}) => (
  <SourceList
    sources={sources}
    failed={failed}
    onSwitch={log('onSwitch')}
    onRename={log('onRename')}
    onMove={log('onMove')}
    onRemove={log('onRemove')}
  />
);

const removed = (failed: Record<string, string> = {}) => (
  <RemovedSources
    sources={[removedSource]}
    keptFor={KEPT_AFTER_REMOVAL}
    failed={failed}
    onRestore={log('onRestore')}
    onDiscard={log('onDiscard')}
  />
);

const failed = 'The store is read-only.';

/** The sources of the options page, by the id of their section. */
export const sourceSpecimens: Record<string, preact.ComponentChildren> = {
  'source-list': surface(list(sampleSources)),
  'source-list-one': surface(list(sampleSources.slice(0, 1))),
  'source-list-failed': surface(list(sampleSources.slice(0, 2), { 'own:1': failed })),
  'source-renaming': surface(
    <Pressed press={['Rename “Council minutes”']}>{list(sampleSources.slice(0, 2))}</Pressed>,
  ),
  'sources-removed': surface(removed()),
  'sources-removed-sure': surface(
    <Pressed press={['Delete now: “Letters 2019–2024”']}>{removed()}</Pressed>,
  ),
  'sources-removed-failed': surface(removed({ 'own:9': failed })),
};
