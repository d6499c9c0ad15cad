import { AddAddress } from '@/components/options/subscriptions/AddAddress.tsx';
import { FeedLists as Lists } from '@/components/options/subscriptions/FeedLists.tsx';
import { SubscriptionRow } from '@/components/options/subscriptions/SubscriptionRow.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { Section } from '../Section.tsx';
import type { SourceList } from '../sources/source-list.ts';
import type { FeedLists } from './feed-lists.ts';
import type { SubscriptionList } from './subscription-list.ts';

interface Props {
  list: SubscriptionList;
  /** an address that waits in the field */
  offered?: string | undefined;
  /** lists of feeds, in and out */
  feeds: FeedLists;
  /** Removing and restoring are those of the source, with their undo. */
  sources: SourceList;
}

/** What keeps itself up to date: an address can be added, and each that is followed is listed. */
export function SubscriptionsSection({ list, offered, feeds, sources }: Props) {
  const { words } = useLanguage();
  const { all, adding, error, failed, now } = useStore(list.store);
  const { state } = useStore(feeds.store);
  const withSources = async (work: Promise<void>) => {
    await work;
    await list.load();
  };
  return (
    <Section
      id="subscriptions"
      isPart
      title={words('subscriptions')}
      intro={words('subscriptionsIntro')}
    >
      <AddAddress
        state={adding}
        initial={offered}
        onLook={(address, hosts) => void list.look(address, hosts)}
        onFollow={(name) => void list.follow(name)}
        onStop={() => void list.stopLooking()}
        onRestore={(sourceId) => {
          void list.stopLooking();
          void withSources(sources.restore(sourceId));
        }}
      />
      <Lists
        state={state}
        canSave={all?.some(({ kind }) => kind === 'feed') ?? false}
        onFile={(file) => void feeds.read(file)}
        onFollow={() => void feeds.follow()}
        onCancel={feeds.cancel}
        onSave={feeds.save}
      />
      {(error ?? failed['']) && (
        <p class="problem" role="alert">
          {words('subLoadFailed', error ?? failed[''] ?? '')}
        </p>
      )}
      {all?.length === 0 && <p class="fine">{words('subEmpty')}</p>}
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul class="subscription-list" role="list">
        {all?.map((one) => (
          <li key={one.sourceId} data-subscription={one.sourceId}>
            <SubscriptionRow
              one={one}
              now={now}
              error={failed[one.sourceId]}
              onCheck={(id) => void list.check(id)}
              onStop={(address) => void list.stop(address)}
              onPause={(id, paused) => void list.pause(id, paused)}
              onRemove={(id) => void withSources(sources.remove(id))}
              onMove={(id) => void list.move(id)}
              onHeld={(id, take) => void list.answerHeld(id, take)}
              onUndo={(id) => void list.undo(id)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
