import { AddAddress } from '../../components/options/subscriptions/AddAddress.tsx';
import type { AddingState } from '../../components/options/subscriptions/adding-state.ts';
import {
  type FeedListState,
  FeedLists,
} from '../../components/options/subscriptions/FeedLists.tsx';
import { SubscriptionRow } from '../../components/options/subscriptions/SubscriptionRow.tsx';
import type { SubscriptionView } from '../../lib/core/subscriptions/subscription-view.ts';
import { NOW, sampleSubscriptions } from './fake-subscriptions.ts';
import { log } from './log.ts';

const surface = (children: preact.ComponentChildren) => <div class="surface part">{children}</div>;
const ADDRESS = 'https://council.example/members.csv';

const adding = (state: AddingState) =>
  surface(
    <AddAddress
      state={state}
      onLook={log('onLook')}
      onFollow={log('onFollow')}
      onStop={log('onStop')}
      onRestore={log('onRestore')}
    />,
  );

const lists = (state: FeedListState) =>
  surface(
    <FeedLists
      state={state}
      canSave
      onFile={log('onFile')}
      onFollow={log('onFollow')}
      onCancel={log('onCancel')}
      onSave={log('onSave')}
    />,
  );

type Preview = Extract<AddingState, { step: 'answered' }>['preview'];
const answered = (preview: Preview) =>
  adding({ step: 'answered', address: ADDRESS, hosts: [], preview });

const [list, feed] = sampleSubscriptions as [SubscriptionView, SubscriptionView];
const { report: _, ...quiet } = list;

const row = (one: SubscriptionView, error?: string) =>
  surface(
    <SubscriptionRow
      one={one}
      now={NOW}
      error={error}
      onCheck={log('onCheck')}
      onStop={log('onStop')}
      onPause={log('onPause')}
      onRemove={log('onRemove')}
      onMove={log('onMove')}
      onHeld={log('onHeld')}
      onUndo={log('onUndo')}
    />,
  );

/** What is followed, by the id of its section. */
export const subscriptionSpecimens: Record<string, preact.ComponentChildren> = {
  'follow-idle': adding({ step: 'idle' }),
  'follow-asking': adding({ step: 'asking', address: ADDRESS }),
  'follow-found': answered({
    kind: 'found',
    sourceId: 'sub:council',
    address: ADDRESS,
    name: 'Council of Porto Alto',
    is: 'list',
    summary: {
      people: 42,
      events: 0,
      claims: 0,
      articles: 0,
      headlines: 0,
      samples: [{ name: 'Tomas Brandvold', role: 'Harbour master' }, { name: 'Ida Solheim' }],
      known: 2,
      shared: 0,
      single: 0,
      licence: 'CC BY 4.0',
      bytes: 168_000,
    },
    problems: [{ file: ADDRESS, record: 4, cause: 'missing', field: 'name' }],
  }),
  'follow-known': answered({ kind: 'known', sourceId: 'sub:council', name: 'Council' }),
  'follow-removed': answered({ kind: 'removed', sourceId: 'sub:council', name: 'Council' }),
  'follow-elsewhere': answered({ kind: 'elsewhere', host: 'cdn.example' }),
  'follow-failed': answered({ kind: 'failed', why: 'page' }),
  'follow-done': adding({ step: 'done', name: 'Council of Porto Alto' }),
  'feed-list-found': lists({ step: 'found', file: 'feeds.opml', count: 12 }),
  'feed-list-failed': lists({ step: 'failed', file: 'letter.xml' }),
  'feed-list-done': lists({ step: 'done' }),
  'subscription-updated': row(list),
  'subscription-feed': row(feed),
  'subscription-checking': row({ ...quiet, isChecking: true }),
  'subscription-failed': row({ ...quiet, failure: 'unreachable' }, 'The store is read-only.'),
  'subscription-held': row({
    ...quiet,
    failure: 'suspicious',
    held: { at: NOW, why: 'fewer', before: 42, after: 3, canTake: true },
  }),
  'subscription-moved': row({
    ...quiet,
    isPaused: 'moved',
    moved: { to: 'https://cdn.example/members.csv', is: 'host' },
  }),
  'subscription-paused': row({ ...quiet, isPaused: 'reader' }),
};
