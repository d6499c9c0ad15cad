import type { SubscriptionView } from '../../../lib/core/subscriptions/subscription-view.ts';
import { formatDay, formatMoment } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { SubscriptionActions } from './subscription-actions.ts';
import { HELD_WORDS } from './subscription-words.ts';

type Props = Pick<SubscriptionActions, 'onMove' | 'onHeld' | 'onUndo'> & { one: SubscriptionView };

/** What the last answers brought, and what waits for the reader's word. */
export function Notices({ one, onMove, onHeld, onUndo }: Props) {
  const { words, locale } = useLanguage();
  const { sourceId, moved, held, report, kept } = one;
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  return (
    <>
      {moved && (
        <div class="subscription-notice">
          <p class="problem">
            {words(moved.is === 'host' ? 'subMovedHost' : 'subMovedAddress', shownTarget(moved))}
          </p>
          <button type="button" class="button" onClick={() => onMove(sourceId)}>
            {moved.is === 'host' ? words('subAgree', shownTarget(moved)) : words('subUseAddress')}
          </button>
        </div>
      )}
      {held && (
        <div class="subscription-notice">
          <p class="problem">
            {words(HELD_WORDS[held.why], number(held.after), number(held.before))}
          </p>
          {held.canTake && (
            <button type="button" class="button" onClick={() => onHeld(sourceId, true)}>
              {words('subHeldTake')}
            </button>
          )}
          <button type="button" class="button" onClick={() => onHeld(sourceId, false)}>
            {words('subHeldLeave')}
          </button>
        </div>
      )}
      {report && (
        <div class="subscription-notice">
          <p class="fine">{reportOf(report)}</p>
          {one.canUndo && (
            <button type="button" class="text-button" onClick={() => onUndo(sourceId)}>
              {words('subUndo')}
            </button>
          )}
        </div>
      )}
      {kept && (
        <p class="fine">
          {words('subKept', number(kept.articles), number(kept.headlines))}
          {kept.oldest && ` ${words('subKeptSince', formatDay(kept.oldest, locale))}`}
        </p>
      )}
    </>
  );

  function reportOf({ at, version, articles, headlines }: NonNullable<typeof report>): string {
    const when = formatMoment(at, locale);
    if (!version) return words('subReportFeed', when, number(articles), number(headlines));
    const { people, events, claims, renamed, rolesEnded } = version;
    const sum = (what: 'added' | 'gone') => people[what] + events[what] + claims[what];
    const counts = [sum('added'), sum('gone'), renamed, rolesEnded].map(number);
    return words('subReportData', when, ...counts);
  }
}

/** Of another host, its name is what counts. */
const shownTarget = ({ to, is }: NonNullable<SubscriptionView['moved']>): string =>
  is === 'host' && URL.canParse(to) ? new URL(to).host : to;
