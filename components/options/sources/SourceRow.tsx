import type { SourceKind, SourceSummary } from '../../../lib/core/model.ts';
import { formatDate, formatDay } from '../../shared/format-date.ts';
import { DownIcon, UpIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import { Switch } from '../../shared/Switch.tsx';
import { SourceName } from './SourceName.tsx';

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
  source: SourceSummary;
  /** its place in the list, from 1, and how many sources there are */
  place: number;
  of: number;
  /** why its last change failed */
  error?: string | undefined;
  onSwitch: (enabled: boolean) => void;
  onRename: (name: string) => void;
  /** moves it one place up (-1) or down (1) */
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** A source: what it is, what it contains, whether it is on, and what the reader can do with it. */
export function SourceRow({ source, place, of, error, onSwitch, onRename, ...props }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const { name, kind, newest, updatedAt } = source;
  const isBundled = kind === 'bundled';
  return (
    <div class="source-row" data-on={source.enabled}>
      <div class="source-head">
        <SourceName name={name} onRename={onRename} />
        <Switch
          label={words('sourceSwitch', name)}
          labelUnseen
          on={source.enabled}
          onSwitch={onSwitch}
        />
      </div>
      <p class="fine">
        {words(KIND_KEYS[kind])}
        {newest && ` · ${words('newestOn', formatDate(newest, locale))}`}
        {updatedAt && ` · ${words('updatedOn', formatDay(updatedAt, locale))}`}
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
      <div class="source-actions">
        {isBundled ? (
          <p class="fine">{words('sourceStays')}</p>
        ) : (
          <button
            type="button"
            class="text-button"
            aria-label={words('sourceRemoveNamed', name)}
            onClick={props.onRemove}
          >
            {words('remove')}
          </button>
        )}
        {of > 1 && (
          <span class="source-moves">
            <MoveButton
              label={words('sourceUp', name)}
              isEnd={place === 1}
              onMove={() => props.onMove(-1)}
            >
              <UpIcon />
            </MoveButton>
            <MoveButton
              label={words('sourceDown', name)}
              isEnd={place === of}
              onMove={() => props.onMove(1)}
            >
              <DownIcon />
            </MoveButton>
          </span>
        )}
      </div>
    </div>
  );
}

interface MoveProps {
  label: string;
  /** it can go no further; the button stays and keeps the focus */
  isEnd: boolean;
  onMove: () => void;
  children: preact.ComponentChildren;
}

function MoveButton({ label, isEnd, onMove, children }: MoveProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      aria-disabled={isEnd}
      onClick={isEnd ? undefined : onMove}
    >
      {children}
    </button>
  );
}
