import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardState } from '../../lib/core/card/card-state.ts';
import { useLanguage } from '../shared/language-context.ts';
import { CardBody, CardPanel } from './CardBody.tsx';
import type { ContextCardProps } from './card-props.ts';
import { CardFooter } from './footer/CardFooter.tsx';
import { CardHeader } from './header/CardHeader.tsx';
import { isWeak, WeakMatch } from './header/WeakMatch.tsx';
import { Chooser, Failure, Skeleton, Stale } from './notice/CardNotice.tsx';
import { findTabs } from './tabs/card-tabs.ts';
import { TabList } from './tabs/TabList.tsx';
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
  const { actions: lineActions, said, say } = useCardActions(props);
  const actions = { ...lineActions, onOpenEntity: moving(props.onOpenEntity) };
  const { onOpenPerson } = props;
  const card = state.kind === 'ready' ? state.card : undefined;
  const openAll = card && onOpenPerson && (() => onOpenPerson(card.entity.id));
  const tabs = card ? findTabs(card, { words }) : [];
  // Each subject begins with its first tab.
  const [chosen, setChosen] = useState({ subject, tab: '' });
  const tab = (tabs.find(({ id }) => chosen.subject === subject && id === chosen.tab) ?? tabs[0])
    ?.id;
  const setTab = (next: string) => {
    setChosen({ subject, tab: next });
    root.current?.scrollTo?.(0, 0);
  };

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
        <div class="card-top">
          <CardHeader
            key={subject}
            headingId={headingId}
            name={state.kind === 'stale' ? words('staleTitle') : nameOf(state)}
            card={card}
            isPinned={props.isPinned}
            onMove={props.onMove}
            onPin={state.kind === 'stale' ? undefined : props.onPin}
            onBack={props.canGoBack ? moving(props.onBack) : undefined}
            onClose={onClose}
          />
          {tabs.length > 0 && (
            <TabList tabs={tabs} current={tab ?? ''} baseId={headingId} onChoose={setTab} />
          )}
        </div>
        {card && props.why && (
          <WeakMatch why={props.why} muting={props.muting} entity={card.entity} say={say} />
        )}
        {state.kind === 'loading' && <Skeleton />}
        {card && tab === undefined && (
          <CardBody key={card.entity.id} card={card} onOpenAll={openAll} {...actions} />
        )}
        {card && tab !== undefined && (
          <div role="tabpanel" id={`${headingId}-panel`} aria-labelledby={`${headingId}-${tab}`}>
            <CardPanel
              key={tab}
              tab={tab}
              card={card}
              loadSaid={props.loadSaid}
              onOpenAll={openAll}
              {...actions}
            />
          </div>
        )}
        {card && (
          <CardFooter
            key={`footer ${card.entity.id}`}
            card={card}
            muting={isWeak(props.why) ? undefined : props.muting}
            say={say}
            onSiteOff={props.onSiteOff}
            onOpenAll={openAll}
            onCopyAll={lineActions.onCopyAll}
          />
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
