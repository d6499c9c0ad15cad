import { useId, useState } from 'preact/hooks';
import type { Stated } from '../../../lib/core/import/read-records.ts';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  onText: (stated: Stated) => void;
}

const EMPTY = { text: '', title: '', publisher: '', date: '', url: '' };

const FIELDS = [
  { name: 'title', label: 'pasteTitle', kind: { type: 'text' } },
  { name: 'publisher', label: 'pastePublisher', kind: { type: 'text' } },
  { name: 'date', label: 'pasteDate', kind: { type: 'date' } },
  { name: 'url', label: 'pasteAddress', kind: { type: 'url' } },
] as const;

/** An article as pasted words. The reader adds what its text may not say: title, outlet, date and address. */
export function PasteForm({ onText }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState(EMPTY);
  const [isEmpty, setEmpty] = useState(false);
  return (
    <details class="paste">
      <summary>{words('paste')}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isMissing = draft.text.trim() === '';
          setEmpty(isMissing);
          if (!isMissing) onText(draft);
        }}
      >
        <div class="field">
          <label for={`${id}-text`}>{words('pasteText')}</label>
          <textarea
            id={`${id}-text`}
            dir="auto"
            rows={8}
            value={draft.text}
            aria-invalid={isEmpty}
            aria-describedby={`${id}-hint ${id}-problem`}
            onInput={({ currentTarget: { value } }) => setDraft({ ...draft, text: value })}
          />
          <p id={`${id}-hint`} class="hint">
            {words('pasteHint')}
          </p>
          <p id={`${id}-problem`} class="problem">
            {isEmpty && words('pasteEmpty')}
          </p>
        </div>
        <div class="paste-fields">
          {FIELDS.map(({ name, label, kind }) => (
            <div key={name} class="field">
              <label for={`${id}-${name}`}>{words(label)}</label>
              <input
                id={`${id}-${name}`}
                {...kind}
                value={draft[name]}
                onInput={({ currentTarget: { value } }) => setDraft({ ...draft, [name]: value })}
              />
            </div>
          ))}
        </div>
        <button type="submit" class="button">
          {words('pasteRead')}
        </button>
      </form>
    </details>
  );
}
