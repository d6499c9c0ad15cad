import { useLayoutEffect, useRef } from 'preact/hooks';
import { PersonNames } from '@/components/person/PersonNames.tsx';
import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import type { Deed, NamesPanel } from './names-panel.ts';

interface Props {
  panel: NamesPanel;
  addressOf: (id: string) => string;
}

const SAID: Record<Deed, string> = {
  split: 'namesSplitDone',
  joined: 'namesJoined',
  'kept-apart': 'namesKeptApart',
};

/** The names of the page's person, what the reader last changed about them, and the way back. */
export function NamesSection({ panel, addressOf }: Props) {
  const { words } = useLanguage();
  const { names, done, problem, isBusy, query, found } = useStore(panel.store);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(done);

  // The pressed button may be gone. The focus goes to the one that takes its work back, or to the list of names.
  useLayoutEffect(() => {
    if (isBusy || before.current === done) return;
    before.current = done;
    place.current?.querySelector<HTMLElement>(done ? '[data-undo]' : 'summary')?.focus();
  }, [done, isBusy]);
  return (
    <div ref={place} aria-busy={isBusy}>
      <p role="status" class="fine">
        {done && (
          <>
            {words(SAID[done.deed], done.other.name)}{' '}
            {done.deed !== 'joined' && <a href={addressOf(done.other.id)}>{done.other.name}</a>}
          </>
        )}
      </p>
      {done && (
        <button data-undo type="button" class="button" onClick={() => void panel.undo()}>
          {words('undo')}
        </button>
      )}
      {problem && (
        <p class="problem" role="alert">
          {words('namesFailed', problem)}
        </p>
      )}
      {names && (
        <PersonNames
          names={names}
          addressOf={addressOf}
          query={query}
          found={found}
          onSplit={(form) => void panel.split(form)}
          onJoin={(other) => void panel.join(other)}
          onKeepApart={(other) => void panel.keepApart(other)}
          onQuery={(query) => void panel.setQuery(query)}
        />
      )}
    </div>
  );
}
