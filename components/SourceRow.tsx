import type { Source, SourceKind } from '../lib/core/model.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { plural } from './plural.ts';
import { Switch } from './Switch.tsx';

/** A source and how much came from it. */
export interface CountedSource extends Source {
  articles: number;
  people: number;
  events: number;
  statements: number;
  newest?: string;
}

const KIND_KEYS: Record<SourceKind, string> = {
  bundled: 'kindBundled',
  added: 'kindAdded',
  remembered: 'kindRemembered',
  own: 'kindOwn',
  pack: 'kindPack',
  feed: 'kindFeed',
};

const COUNTS = ['articles', 'people', 'events', 'statements'] as const;

interface Props {
  source: CountedSource;
  /** why the last switch failed */
  error?: string | undefined;
  onSwitch: (enabled: boolean) => void;
}

/** A source: what it is, what it gives, and whether it counts. */
export function SourceRow({ source, error, onSwitch }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  return (
    <div class="source-row" data-on={source.enabled}>
      <div class="source-text">
        <p class="source-name" dir="auto">
          {source.name}
        </p>
        <p class="fine">
          {words(KIND_KEYS[source.kind])}
          {source.newest && ` · ${words('newestOn', formatDate(source.newest, locale))}`}
        </p>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
        <ul class="counts" role="list">
          {COUNTS.map((key) => (
            <li key={key}>{plural(language, key, source[key])}</li>
          ))}
        </ul>
        {error && (
          <p class="problem" role="alert">
            {words('sourceFailed', error)}
          </p>
        )}
      </div>
      <Switch
        label={words('sourceSwitch', source.name)}
        labelUnseen
        on={source.enabled}
        onSwitch={onSwitch}
      />
    </div>
  );
}
