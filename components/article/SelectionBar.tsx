import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleFormat } from '../../lib/core/formats/lines/write-articles.ts';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';
import { MoveForm, type MoveTarget } from './MoveForm.tsx';

interface Props {
  /** articles that the filter lets through */
  found: number;
  selected: number;
  /** selected ones that the reader put in: only those can be removed or moved */
  own: number;
  targets: readonly MoveTarget[];
  onSelectAll: () => void;
  onSelectNothing: () => void;
  onRemove: () => void;
  /** without an id, into a new source */
  onMove: (target: { id?: string; name: string }) => void;
  onExport: (format: ArticleFormat) => void;
}

const FORMATS: readonly (readonly [ArticleFormat, string])[] = [
  ['jsonl', 'libraryExportText'],
  ['csv', 'libraryExportList'],
];

/** Ticks all articles that the filter lets through, and does something with those that are ticked. */
export function SelectionBar(props: Props) {
  const { found, selected, own, targets, onSelectAll, onSelectNothing } = props;
  const language = useLanguage();
  const { words } = language;
  const [open, setOpen] = useState<'move' | 'export'>();
  const box = useRef<HTMLInputElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const isSome = selected > 0 && selected < found;
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = isSome;
  }, [isSome]);
  useLayoutEffect(() => {
    if (selected === 0) setOpen(undefined);
  }, [selected]);
  useLayoutEffect(() => {
    place.current
      ?.querySelector<HTMLElement>('.selection-more :is(select, input, button)')
      ?.focus();
  }, [open]);
  const close = (kind: 'move' | 'export') => {
    setOpen(undefined);
    place.current?.querySelector<HTMLElement>(`[data-opens="${kind}"]`)?.focus();
  };
  const opens = (kind: 'move' | 'export') => ({
    type: 'button' as const,
    class: 'button',
    'data-opens': kind,
    'aria-expanded': open === kind,
    onClick: () => setOpen(open === kind ? undefined : kind),
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is about what is filled in
    <div
      ref={place}
      class="selection-bar"
      role="group"
      aria-label={words('librarySelection')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close(open);
      }}
    >
      <label class="select-all">
        <input
          ref={box}
          type="checkbox"
          checked={selected > 0 && selected >= found}
          onChange={(event) => (event.currentTarget.checked ? onSelectAll() : onSelectNothing())}
        />
        {plural(language, 'librarySelectAll', found)}
      </label>
      <span class="fine" role="status">
        {selected > 0 && plural(language, 'librarySelected', selected)}
      </span>
      {selected > 0 && (
        <span class="actions">
          {own > 0 && (
            <>
              <button type="button" class="button" onClick={props.onRemove}>
                {plural(language, 'libraryRemoveMany', own)}
              </button>
              <button {...opens('move')}>{plural(language, 'libraryMoveMany', own)}</button>
            </>
          )}
          <button {...opens('export')}>{plural(language, 'libraryExportMany', selected)}</button>
          <button type="button" class="quiet-button" onClick={onSelectNothing}>
            {words('librarySelectNothing')}
          </button>
        </span>
      )}
      {open === 'move' && (
        <div class="selection-more">
          <MoveForm targets={targets} onMove={props.onMove} onCancel={() => close('move')} />
        </div>
      )}
      {open === 'export' && (
        <div class="selection-more actions">
          {FORMATS.map(([format, key]) => (
            <button
              key={format}
              type="button"
              class="button"
              onClick={() => {
                props.onExport(format);
                close('export');
              }}
            >
              {words(key)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
