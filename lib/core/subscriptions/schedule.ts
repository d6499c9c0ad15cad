import { POLLING } from './polling.ts';
import type { FailureKind, Outcome, Subscription } from './subscription.ts';

/** A random number from 0 up to 1. */
export type Random = () => number;

/** The shortest time between two checks. What a server asks for can only make it longer. */
export function floorOf({ kind, validators, askedFor = 0 }: Subscription): number {
  const isConditional = validators?.etag !== undefined || validators?.lastModified !== undefined;
  const own = kind === 'feed' && isConditional ? POLLING.feed : POLLING.others;
  return Math.min(POLLING.longest, Math.max(own, askedFor));
}

/** The subscription after a check at `now`. */
export function afterCheck(
  before: Subscription,
  outcome: Outcome,
  now: number,
  random: Random,
): Subscription {
  const checked = { ...before, checkedAt: now };
  switch (outcome.kind) {
    case 'changed':
    case 'same':
    case 'unchanged':
      return afterAnswer(checked, outcome, now);
    case 'busy':
      return failed(checked, 'busy', now + limited(outcome.retryAfter ?? POLLING.busy));
    case 'gone':
      return { ...failed(checked, 'missing', now), isPaused: 'gone' };
    case 'missing':
      return failed(checked, 'missing', now + backOff(POLLING.missing, timesOf(before, 'missing')));
    case 'forbidden': {
      const next = failed(checked, 'forbidden', now + POLLING.forbidden);
      const isOften = (next.failures?.times ?? 0) >= POLLING.forbiddenTimes;
      return isOften ? { ...next, isPaused: 'forbidden' } : next;
    }
    case 'unreachable': {
      const wait = backOff(POLLING.unreachable, timesOf(before, 'unreachable'));
      const jitter = 1 + (random() * 2 - 1) * POLLING.jitter;
      return failed(checked, 'unreachable', now + wait * jitter);
    }
    case 'elsewhere':
      return {
        ...checked,
        isPaused: 'moved',
        moved: { to: outcome.to, times: POLLING.movedTimes },
      };
    case 'stopped':
      return { ...before, nextAt: now + floorOf(before) };
    default:
      // What can't be read, or looks wrong, may be right at the next regular check. The last good state stays.
      return failed(checked, outcome.kind, now + floorOf(checked));
  }
}

type Answer = Extract<Outcome, { kind: 'changed' | 'same' | 'unchanged' }>;

function afterAnswer(before: Subscription, outcome: Answer, now: number): Subscription {
  const { failures: _, moved: __, askedFor: ___, ...kept } = before;
  const isChanged = outcome.kind === 'changed';
  // Validators are kept even when the content is the same: the next question is cheap then.
  const validators = outcome.kind === 'unchanged' ? before.validators : outcome.validators;
  const moved = outcome.movedTo && nextMove(before, outcome.movedTo);
  const { validators: ____, ...plain } = kept;
  const next: Subscription = {
    ...plain,
    ...(validators ? { validators } : {}),
    ...(outcome.askedFor ? { askedFor: outcome.askedFor } : {}),
    ...(moved ? { moved } : {}),
    ...(outcome.kind === 'unchanged' ? {} : { answeredAt: now }),
    ...(isChanged ? { changedAt: now } : {}),
  };
  const floor = floorOf(next);
  const period = isChanged
    ? floor
    : Math.min(Math.max(POLLING.learnt, floor), Math.max(floor, (before.period ?? floor) * 2));
  return { ...next, period, nextAt: now + period };
}

const nextMove = ({ moved }: Subscription, to: string) => ({
  to,
  times: moved?.to === to ? moved.times + 1 : 1,
});

/** The address to offer, once the server has said so often enough. */
export const newAddressOf = ({ moved }: Subscription): string | undefined =>
  moved && moved.times >= POLLING.movedTimes ? moved.to : undefined;

function failed(before: Subscription, kind: FailureKind, nextAt: number): Subscription {
  return { ...before, failures: { kind, times: timesOf(before, kind) + 1 }, nextAt };
}

const timesOf = ({ failures }: Subscription, kind: FailureKind): number =>
  failures?.kind === kind ? failures.times : 0;

const backOff = ([first, most]: readonly [number, number], times: number): number =>
  Math.min(most, first * 2 ** Math.min(times, 30));

/** What a server asks for, between a minute and the longest period. */
const limited = (wait: number): number => Math.min(POLLING.longest, Math.max(60_000, wait));

/** The validators to send. None after a long time of 304 alone, since some servers say that for ever. */
export function validatorsToSend(
  { validators, answeredAt }: Subscription,
  now: number,
): Subscription['validators'] {
  return answeredAt !== undefined && now - answeredAt < POLLING.unconditional
    ? validators
    : undefined;
}
