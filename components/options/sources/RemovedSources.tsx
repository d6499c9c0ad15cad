import { useState } from 'preact/hooks';
import type { SourceSummary } from '../../../lib/core/model.ts';
import { formatDay } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

interface Props {
  sources: readonly SourceSummary[];
  /** how long after its removal a source is deleted, in ms */
  keptFor: number;
  /** why the last change of a source failed, by its id */
  failed: Readonly<Record<string, string>>;
  onRestore: (id: string) => void;
  onDiscard: (id: string) => void;
}

/** Removed sources that can still be put back. It asks for confirmation before one is deleted permanently. */
export function RemovedSources({ sources, keptFor, failed, onRestore, onDiscard }: Props) {
  const { words } = useLanguage();
  if (sources.length === 0) return null;
  return (
    <div class="removed-sources">
      <h3>{words('sourcesRemoved')}</h3>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul role="list">
        {sources.map((source) => (
          <li key={source.id} data-source={source.id}>
            <Removed
              source={source}
              goneAt={(source.removedAt ?? 0) + keptFor}
              error={failed[source.id]}
              onRestore={() => onRestore(source.id)}
              onDiscard={() => onDiscard(source.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RemovedProps {
  source: SourceSummary;
  /** when it will be deleted, in ms since the epoch */
  goneAt: number;
  error: string | undefined;
  onRestore: () => void;
  onDiscard: () => void;
}

function Removed({ source, goneAt, error, onRestore, onDiscard }: RemovedProps) {
  const language = useLanguage();
  const { words, locale } = language;
  const [isAsked, setAsked] = useState(false);
  return (
    <div class="row removed-source">
      <div>
        <p>
          <bdi>{source.name}</bdi>
        </p>
        <p class="fine">
          {plural(language, 'articles', source.articles)} ·{' '}
          {words('sourceGoneOn', formatDay(goneAt, locale))}
        </p>
        {error && (
          <p class="problem" role="alert">
            {words('sourceFailed', error)}
          </p>
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-label={words('sourceRestoreNamed', source.name)}
          onClick={onRestore}
        >
          {words('sourceRestore')}
        </button>
        <button
          type="button"
          class={`button ${isAsked ? 'primary' : ''}`}
          aria-label={words(isAsked ? 'sourceDiscardSureNamed' : 'sourceDiscardNamed', source.name)}
          onClick={isAsked ? onDiscard : () => setAsked(true)}
          onBlur={() => setAsked(false)}
        >
          {words(isAsked ? 'sourceDiscardSure' : 'sourceDiscard')}
        </button>
      </div>
    </div>
  );
}
