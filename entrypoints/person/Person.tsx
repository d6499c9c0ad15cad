import { useId } from 'preact/hooks';
import { ExportLines } from '@/components/person/ExportLines.tsx';
import type { OwnAddresses } from '@/components/person/own-addresses.ts';
import { PartTabs } from '@/components/person/PartTabs.tsx';
import { PersonHeader } from '@/components/person/PersonHeader.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { PageNav } from '@/components/shared/PageNav.tsx';
import { useStore } from '@/components/shared/store.ts';
import type { ExportFormat } from '@/lib/core/formats/lines/exported.ts';
import { AskedStatement } from './AskedStatement.tsx';
import { NamesSection } from './NamesSection.tsx';
import type { NamesPanel } from './names-panel.ts';
import { Part } from './Part.tsx';
import type { PersonPage } from './person-page.ts';

interface Props {
  page: PersonPage;
  names: NamesPanel;
  addresses: OwnAddresses;
  /** returns the name of the file */
  onExport: (format: ExportFormat) => Promise<string>;
}

/** All that is known of a person: who they are, what they said, what was said of them, and their events. */
export function Person({ page, names, addresses, onExport }: Props) {
  const { words } = useLanguage();
  const panelId = useId();
  const { state, part, lines, asked } = useStore(page.store);
  return (
    <div class="surface dramatis-root">
      <PageNav />
      <main class="person-page">
        {(state.kind === 'loading' || state.kind === 'failed') && (
          <h1 class="unseen">{words('extName')}</h1>
        )}
        {state.kind === 'loading' && <p role="status">{words('personLoading')}</p>}
        {state.kind === 'missing' && (
          <>
            <h1>{words('personMissing')}</h1>
            <p>{words('personMissingHint')}</p>
          </>
        )}
        {state.kind === 'failed' && (
          <div role="alert">
            <p class="problem">{words('personFailed', state.message)}</p>
            <button type="button" class="button" onClick={() => void page.load()}>
              {words('retry')}
            </button>
          </div>
        )}
        {state.kind === 'ready' && (
          <>
            <PersonHeader person={state.person} />
            {state.person.entity.type === 'person' && (
              <NamesSection panel={names} addressOf={addresses.person} />
            )}
            {asked && <AskedStatement asked={asked} addresses={addresses} />}
            <PartTabs
              panelId={panelId}
              name={state.person.entity.name}
              part={part}
              totals={state.person.totals}
              onChoose={(next) => void page.choosePart(next)}
            />
            <Part id={panelId} page={page} person={state.person} addresses={addresses} />
            {lines && lines.total > 0 && <ExportLines total={lines.total} onExport={onExport} />}
          </>
        )}
      </main>
    </div>
  );
}
