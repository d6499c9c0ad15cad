import type { SubscriptionView } from '../../../lib/core/subscriptions/subscription-view.ts';
import { formatMoment } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { Notices } from './Notices.tsx';
import type { SubscriptionActions } from './subscription-actions.ts';
import { FAILURE_WORDS, PAUSE_WORDS } from './subscription-words.ts';

interface Props extends SubscriptionActions {
  one: SubscriptionView;
  /** ms since the epoch */
  now: number;
  /** why the last change failed */
  error?: string | undefined;
}

/** Something that is followed: when it was asked, how that went, and what the reader can do. */
export function SubscriptionRow({ one, now, error, ...actions }: Props) {
  const { words, locale } = useLanguage();
  const { sourceId, name, address, isPaused, isOff, isChecking } = one;
  const time = (moment: number) => formatMoment(moment, locale);
  const isAskable = !isPaused && !isOff && !isChecking && now >= one.mayCheckAt;
  return (
    <div class="subscription-row">
      <h4 class="subscription-name" dir="auto">
        {name}
      </h4>
      <p class="fine subscription-address" dir="ltr">
        {address}
      </p>
      <p class="fine">{[...timesOf()].join(' · ')}</p>
      {isPaused && isPaused !== 'moved' && <p class="problem">{words(PAUSE_WORDS[isPaused])}</p>}
      {!isPaused && one.failure && !one.held && (
        <p class="problem">{words(FAILURE_WORDS[one.failure])}</p>
      )}
      <Notices one={one} {...actions} />
      {error && (
        <p class="problem" role="alert">
          {words('subChangeFailed', error)}
        </p>
      )}
      <div class="source-actions">
        {isChecking ? (
          <button type="button" class="text-button" onClick={() => actions.onStop(address)}>
            {words('addCancel')}
          </button>
        ) : (
          <button
            type="button"
            class="text-button"
            aria-label={words('subCheckNowNamed', name)}
            aria-disabled={!isAskable}
            onClick={() => isAskable && actions.onCheck(sourceId)}
          >
            {words('subCheckNow')}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          aria-label={words(isPaused ? 'subResumeNamed' : 'subPauseNamed', name)}
          onClick={() => actions.onPause(sourceId, !isPaused)}
        >
          {words(isPaused ? 'subResume' : 'subPause')}
        </button>
        <button
          type="button"
          class="text-button"
          aria-label={words('sourceRemoveNamed', name)}
          onClick={() => actions.onRemove(sourceId)}
        >
          {words('remove')}
        </button>
      </div>
    </div>
  );

  function* timesOf(): Generator<string> {
    if (one.checkedAt) yield words('subLast', time(one.checkedAt));
    if (isChecking) yield words('subChecking');
    else if (isOff) yield words('subOff');
    else if (one.nextAt) yield words('subNext', time(one.nextAt));
  }
}
