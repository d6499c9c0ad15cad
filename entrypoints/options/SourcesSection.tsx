import { useLanguage } from '@/components/language-context.ts';
import { SourceRow } from '@/components/SourceRow.tsx';
import { useStore } from '@/components/store.ts';
import { Section } from './Section.tsx';
import type { SourceList } from './source-list.ts';

/** Where the facts come from, and which of it counts. */
export function SourcesSection({ sources: list }: { sources: SourceList }) {
  const { words } = useLanguage();
  const { sources, error, failed } = useStore(list.store);
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
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul class="source-list" role="list" hidden={!sources?.length}>
        {sources?.map((source) => (
          <li key={source.id}>
            <SourceRow
              source={source}
              error={failed[source.id]}
              onSwitch={(enabled) => void list.setEnabled(source.id, enabled)}
            />
          </li>
        ))}
      </ul>
      <p>
        <a href="article.html">{words('libraryTitle')}</a>
      </p>
    </Section>
  );
}
