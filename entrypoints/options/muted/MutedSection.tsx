import { MutedNames } from '@/components/options/muted/MutedNames.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { ReadState } from '../ReadState.tsx';
import { Section } from '../Section.tsx';
import type { MutedList } from './muted-list.ts';

/** The names that the reader muted on cards, and a way to mark them again. */
export function MutedSection({ list }: { list: MutedList }) {
  const { words } = useLanguage();
  const { names, error } = useStore(list.store);
  return (
    <Section id="muted" isPart title={words('mutedNames')}>
      <ReadState
        isRead={names !== undefined}
        problem={error && words('mutedFailed', error)}
        onRead={() => void list.load()}
      />
      {names && <MutedNames names={names} onUnmute={(muted) => void list.unmute(muted)} />}
    </Section>
  );
}
