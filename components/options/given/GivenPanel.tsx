import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GivenState } from '../../../lib/core/import/given-state.ts';
import type { ColumnField } from '../../../lib/core/lexicon/column-names.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Count } from './Count.tsx';
import { FormatProblems } from './FormatProblems.tsx';
import { GivenReview } from './GivenReview.tsx';

export interface GivenProps {
  state: GivenState;
  onColumn: (table: number, column: number, field: ColumnField | undefined) => void;
  onAdd: () => void;
  onCancel: () => void;
  onPutBack: () => void;
  onClose: () => void;
}

/** Brings in files of data: what was found, how far it has come, and what has changed. */
export function GivenPanel({ state, onColumn, onAdd, onCancel, onPutBack, onClose }: GivenProps) {
  const { words, locale } = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  const { step } = state;
  // The pressed button is gone with its step. The focus goes to what takes its place.
  useLayoutEffect(() => {
    if (step !== 'idle') place.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [step]);
  if (state.step === 'idle') return null;
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <div ref={place} class="given import-review">
      {state.step === 'reading' && (
        <>
          <p role="status">{words('givenReading', state.file, number(state.records))}</p>
          <button type="button" class="button" onClick={onCancel} data-next>
            {words('addCancel')}
          </button>
        </>
      )}
      {state.step === 'review' && (
        <GivenReview state={state} onColumn={onColumn} onAdd={onAdd} onCancel={onClose} />
      )}
      {state.step === 'adding' && (
        <>
          <p id="given-progress">{words('givenAdding', number(state.done), number(state.total))}</p>
          <progress aria-labelledby="given-progress" max={state.total} value={state.done} />
          <button type="button" class="button" onClick={onCancel} data-next>
            {words('addCancel')}
          </button>
        </>
      )}
      {state.step === 'done' && (
        <>
          <p class="import-heading" tabIndex={-1} data-next role="status">
            {state.failure ? words('givenFailed', state.failure) : words('givenDone', state.source)}
          </p>
          {state.report && (
            <dl class="given-counts">
              <Count term={words('givenAdded')} count={number(sum(state.report, 'added'))} />
              <Count term={words('givenGone')} count={number(sum(state.report, 'gone'))} />
              <Count term={words('givenRenamed')} count={number(state.report.renamed)} />
              <Count term={words('givenEnded')} count={number(state.report.rolesEnded)} />
            </dl>
          )}
          <FormatProblems problems={state.problems} />
          <div class="actions">
            <button type="button" class="button" onClick={onClose}>
              {words('importBack')}
            </button>
            {state.canPutBack && (
              <button type="button" class="button" onClick={onPutBack}>
                {words('undo')}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

type Report = NonNullable<Extract<GivenState, { step: 'done' }>['report']>;
const sum = ({ people, events, claims }: Report, what: 'added' | 'gone'): number =>
  people[what] + events[what] + claims[what];
