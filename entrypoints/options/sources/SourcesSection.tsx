import { useLayoutEffect, useRef } from 'preact/hooks';
import { RemovedSources } from '@/components/options/sources/RemovedSources.tsx';
import { SourceList as Sources } from '@/components/options/sources/SourceList.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { KEPT_AFTER_REMOVAL } from '@/lib/core/sources/removal.ts';
import type { GivenFlow } from '../given/given-flow.ts';
import { AddArticles } from '../import/AddArticles.tsx';
import type { ImportFlow } from '../import/import-flow.ts';
import { Section } from '../Section.tsx';
import type { SourceList } from './source-list.ts';

interface Props {
  sources: SourceList;
  imports: ImportFlow;
  given: GivenFlow<File>;
}

/** Where the facts come from, which sources are on, in which order, and which were removed. */
export function SourcesSection({ sources: list, imports, given }: Props) {
  const { words } = useLanguage();
  const { sources, removed, error, failed } = useStore(list.store);
  const place = useRef<HTMLDivElement>(null);
  /** the source whose button was pressed and has gone with its row */
  const moved = useRef<string>(undefined);

  // A source that was removed or put back is now in the other list. The focus follows it.
  useLayoutEffect(() => {
    const isLost = !document.activeElement || document.activeElement === document.body;
    if (moved.current === undefined || !isLost) return;
    const rows = [...(place.current?.querySelectorAll<HTMLElement>('[data-source]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.source === moved.current);
    (row ?? rows[0])?.querySelector('button')?.focus();
    moved.current = undefined;
  }, [sources, removed]);
  const withFocus = (work: (id: string) => Promise<void>) => (id: string) => {
    moved.current = id;
    void work(id);
  };

  return (
    <Section id="sources" title={words('sources')} intro={words('sourcesIntro')}>
      {error && (
        <div role="alert">
          <p class="problem">{words('sourcesFailed', error)}</p>
          <button type="button" class="button" onClick={() => void list.load()}>
            {words('retry')}
          </button>
        </div>
      )}
      {!sources && !error && (
        <p class="fine" role="status">
          {words('loading')}
        </p>
      )}
      {sources?.length === 0 && <p class="fine">{words('sourcesEmpty')}</p>}
      {sources && sources.length > 1 && <p class="fine">{words('sourcesOrder')}</p>}
      <div ref={place}>
        {sources && (
          <Sources
            sources={sources}
            failed={failed}
            onSwitch={(id, enabled) => void list.setEnabled(id, enabled)}
            onRename={(id, name) => void list.rename(id, name)}
            onMove={(id, by) => void list.move(id, by)}
            onRemove={withFocus(list.remove)}
          />
        )}
        <RemovedSources
          sources={removed}
          keptFor={KEPT_AFTER_REMOVAL}
          failed={failed}
          onRestore={withFocus(list.restore)}
          onDiscard={withFocus(list.discard)}
        />
      </div>
      {sources && <AddArticles flow={imports} given={given} />}
      <div class="add-articles row" data-setting="shelf">
        <div>
          <h3>{words('shelfTitle')}</h3>
          <p class="fine">{words('shelfIntro')}</p>
        </div>
        <a class="button" href="#shelf">
          {words('shelfLink')}
        </a>
      </div>
      <p data-setting="library">
        <a href="article.html">{words('libraryTitle')}</a>
      </p>
    </Section>
  );
}
