import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';
import { GivenReview } from '../given/GivenReview.tsx';
import type { AddingState } from './adding-state.ts';
import { FAILURE_WORDS } from './subscription-words.ts';

export interface AddAddressProps {
  state: AddingState;
  /** what the field holds at first; nothing is asked because of it */
  initial?: string | undefined;
  /** asks the address; `hosts` are those that the reader has agreed to besides */
  onLook: (address: string, hosts: string[]) => void;
  onFollow: (name: string) => void;
  onStop: () => void;
  onRestore: (sourceId: string) => void;
}

/** Follows an address: one question, a preview, and only then something is kept. */
export function AddAddress({
  state,
  initial = '',
  onLook,
  onFollow,
  onStop,
  onRestore,
}: AddAddressProps) {
  const { words } = useLanguage();
  const id = useId();
  const [address, setAddress] = useState(initial);
  const isBusy = state.step === 'asking' || state.step === 'saving';
  return (
    <div class="follow">
      <form
        class="follow-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (address.trim() && !isBusy) onLook(address.trim(), []);
        }}
      >
        <label for={id}>{words('subAddress')}</label>
        <input
          id={id}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          value={address}
          aria-describedby={`${id}-hint`}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="button" aria-disabled={isBusy || !address.trim()}>
          {words('subLook')}
        </button>
      </form>
      <p id={`${id}-hint`} class="fine">
        {words('subAddressHint')}
      </p>
      <div class="follow-state" aria-live="polite">
        <Answer {...{ state, onLook, onStop, onRestore, onFollow }} />
      </div>
    </div>
  );
}

function Answer({ state, onLook, onFollow, onStop, onRestore }: AddAddressProps) {
  const { words } = useLanguage();
  switch (state.step) {
    case 'idle':
      return null;
    case 'asking':
      return (
        <div class="actions">
          <p>{words('subAsking', state.address)}</p>
          <button type="button" class="button" onClick={onStop}>
            {words('addCancel')}
          </button>
        </div>
      );
    case 'saving':
      return <p>{words('subSaving')}</p>;
    case 'done':
      return <p>{words('subFollowing', state.name)}</p>;
    case 'broken':
      return <p class="problem">{words('subChangeFailed', state.message)}</p>;
    default:
      break;
  }
  const { preview, address } = state;
  switch (preview.kind) {
    case 'found':
      return <Found preview={preview} onFollow={onFollow} onStop={onStop} />;
    case 'known':
      return <p>{words('subKnown', preview.name)}</p>;
    case 'removed':
      return (
        <div class="actions">
          <p>{words('subRemoved', preview.name)}</p>
          <button type="button" class="button" onClick={() => onRestore(preview.sourceId)}>
            {words('sourceRestore')}
          </button>
        </div>
      );
    case 'elsewhere':
      return (
        <div class="actions">
          <p>{words('subElsewhere', preview.host)}</p>
          <button
            type="button"
            class="button"
            onClick={() => onLook(address, [...state.hosts, preview.host])}
          >
            {words('subAgree', preview.host)}
          </button>
        </div>
      );
    default:
      return <p class="problem">{words(FAILURE_WORDS[preview.why])}</p>;
  }
}

interface FoundProps {
  preview: Extract<Extract<AddingState, { step: 'answered' }>['preview'], { kind: 'found' }>;
  onFollow: (name: string) => void;
  onStop: () => void;
}

function Found({ preview, onFollow, onStop }: FoundProps) {
  const { words } = useLanguage();
  const id = useId();
  const [name, setName] = useState(preview.name);
  const { summary, problems } = preview;
  return (
    <div class="given">
      <p class="follow-name">
        <label for={id}>{words('subName')}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          maxLength={120}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </p>
      <GivenReview
        state={{ step: 'review', source: name, summary, problems, tables: [] }}
        isFollowed
        onAdd={() => name.trim() && onFollow(name.trim())}
        onCancel={onStop}
      />
    </div>
  );
}
