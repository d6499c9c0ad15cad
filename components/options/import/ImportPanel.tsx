import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';
import { ImportDone } from './ImportDone.tsx';
import { ImportOffer } from './ImportOffer.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { ImportReview } from './ImportReview.tsx';
import type { ImportProps } from './import-props.ts';

/** Adds articles from files and pasted words: the offer, what was found, and what was added. */
export function ImportPanel({ state, ...props }: ImportProps) {
  const { words } = useLanguage();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const { step } = state;
  const before = useRef(step);
  /** a new number each time something was added */
  const round = useRef(0);
  if (step === 'done' && before.current !== 'done') round.current++;

  // The pressed button is gone with its step. The focus goes to what takes its place.
  useLayoutEffect(() => {
    if (before.current === step) return;
    before.current = step;
    place.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [step]);

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div ref={place} class="import" role="group" aria-labelledby={id}>
      {/* The page has the heading. */}
      <span class="unseen" id={id}>
        {words('importTitle')}
      </span>
      {(state.step === 'reading' || state.step === 'adding') && (
        <ImportProgress state={state} onCancel={props.onCancel} />
      )}
      {state.step === 'review' && (
        <ImportReview state={state} onAdd={props.onAdd} onCancel={props.onClose} />
      )}
      {state.step === 'done' && <ImportDone state={state} onClose={props.onClose} />}
      {/* Readers who come back without adding anything still find what they chose and pasted. */}
      <div hidden={step !== 'offer'}>
        <ImportOffer key={round.current} {...props} />
      </div>
    </div>
  );
}
