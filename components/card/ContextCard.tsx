import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardState } from '../../lib/core/card/card-state.ts';
import { useLanguage } from '../shared/language-context.ts';
import { CardBody } from './CardBody.tsx';
import type { ContextCardProps } from './card-props.ts';
import { CardFooter } from './footer/CardFooter.tsx';
import { CardHeader } from './header/CardHeader.tsx';
import { Chooser, Failure, Skeleton, Stale } from './notice/CardNotice.tsx';
import { useCardActions } from './use-card-actions.ts';

/**
 * The context card: a non-modal dialog, named after the person or event it is about. It takes the focus only when the
 * reader moved on from inside it, because the focused control is gone then. Whoever shows a card by keyboard focuses it
 * (the dialog has tabIndex -1), and gives the focus back afterwards.
 */
export function ContextCard(props: ContextCardProps) {
  const { state, onClose } = props;
  const { words, locale } = useLanguage();
  const headingId = useId();
  const root = useRef<HTMLDivElement>(null);
  const movedOn = useRef(false);
  const subject = subjectOf(state);

  // Runs when the card turns to another subject, whatever else may have changed.
  useLayoutEffect(() => {
    if (!movedOn.current) return;
    movedOn.current = state.kind === 'loading';
    root.current?.focus({ preventScroll: true });
    root.current?.scrollTo?.(0, 0);
  }, [subject]);

  /** Remembers that a control inside the card will replace what the card shows. */
  const moving = <Args extends unknown[]>(act: (...args: Args) => void) => {
    return (...args: Args) => {
      movedOn.current = true;
      act(...args);
    };
  };
  const { actions: lineActions, said, say } = useCardActions(root, props);
  const actions = { ...lineActions, onOpenEntity: moving(props.onOpenEntity) };
  const { onOpenSearch } = props;

  return (
    <div class="dramatis-root dramatis-card">
      {/* The scrolling part has the focus, so that arrow keys scroll it. The Tab key does not stop there. */}
      <div
        ref={root}
        class="card-scroll"
        role="dialog"
        aria-labelledby={headingId}
        tabIndex={-1}
        lang={locale}
        dir={directionOf(locale)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          onClose();
        }}
      >
        <CardHeader
          headingId={headingId}
          name={state.kind === 'stale' ? words('staleTitle') : nameOf(state)}
          card={state.kind === 'ready' ? state.card : undefined}
          why={props.why}
          muting={props.muting}
          say={say}
          isPinned={props.isPinned}
          onPin={state.kind === 'stale' ? undefined : props.onPin}
          onBack={props.canGoBack ? moving(props.onBack) : undefined}
          onClose={onClose}
        />
        {state.kind === 'loading' && <Skeleton />}
        {state.kind === 'ready' && (
          <>
            <CardBody key={state.card.entity.id} card={state.card} {...actions} />
            <CardFooter
              footer={state.card.footer}
              onOpenStored={props.onOpenStored}
              onSiteOff={props.onSiteOff}
              onOpenSearch={onOpenSearch && (() => onOpenSearch(state.card.entity.name))}
            />
          </>
        )}
        {state.kind === 'ambiguous' && (
          <Chooser
            options={state.options}
            onChoose={moving(props.onChoose)}
            muting={props.muting}
            say={say}
          />
        )}
        {state.kind === 'error' && (
          <Failure message={state.message} onRetry={moving(props.onRetry)} />
        )}
        {state.kind === 'stale' && <Stale />}
        {(state.kind === 'ready' || state.kind === 'ambiguous') && (
          <p class="unseen" role="status">
            {said}
          </p>
        )}
      </div>
    </div>
  );
}

type Named = Exclude<CardState, { kind: 'stale' }>;
const nameOf = (state: Named) => (state.kind === 'ready' ? state.card.entity.name : state.name);

/** Changes whenever the card turns to another subject. */
const subjectOf = (state: CardState): string =>
  state.kind === 'ready' ? state.card.entity.id : `${state.kind}:${'name' in state && state.name}`;

const RTL = /^(ar|fa|he|ur|yi|ckb|ps|sd)\b/i;
const directionOf = (locale: string) => (RTL.test(locale) ? 'rtl' : 'ltr');
