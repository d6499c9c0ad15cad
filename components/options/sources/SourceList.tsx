import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SourceSummary } from '../../../lib/core/model.ts';
import { SourceRow } from './SourceRow.tsx';

interface Props {
  /** in the reader's order */
  sources: readonly SourceSummary[];
  /** why the last change of a source failed, by its id */
  failed: Readonly<Record<string, string>>;
  onSwitch: (id: string, enabled: boolean) => void;
  onRename: (id: string, name: string) => void;
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
}

/** The sources in the reader's order. When a source moves, the focus stays on its button. */
export function SourceList({ sources, failed, onMove, ...props }: Props) {
  const pressed = useRef<HTMLElement>(null);

  // Browsers take the focus from an element that moves elsewhere.
  useLayoutEffect(() => {
    if (pressed.current?.isConnected && pressed.current !== document.activeElement) {
      pressed.current.focus();
    }
    pressed.current = null;
  }, [sources]);

  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul class="source-list" role="list">
      {sources.map((source, index) => (
        <li key={source.id} data-source={source.id}>
          <SourceRow
            source={source}
            place={index + 1}
            of={sources.length}
            error={failed[source.id]}
            onSwitch={(enabled) => props.onSwitch(source.id, enabled)}
            onRename={(name) => props.onRename(source.id, name)}
            onMove={(by) => {
              pressed.current = document.activeElement as HTMLElement | null;
              onMove(source.id, by);
            }}
            onRemove={() => props.onRemove(source.id)}
          />
        </li>
      ))}
    </ul>
  );
}
