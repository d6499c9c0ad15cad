import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  name: string;
  onRename: (name: string) => void;
}

/** The longest name, in UTF-16 units. The background refuses longer ones. */
const MAX_LENGTH = 120;

/**
 * The name of a source. It turns into a field when the reader wants to rename it. Escape leaves the name as it was.
 */
export function SourceName({ name, onRename }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const place = useRef<HTMLDivElement>(null);
  const isOpen = typed !== undefined;
  const wasOpen = useRef(false);
  const isEmpty = isOpen && typed.trim() === '';

  // The focus goes to the field, and back to the button when the field is gone.
  useLayoutEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    const field = place.current?.querySelector('input');
    (field ?? place.current?.querySelector('button'))?.focus();
    field?.select();
  }, [isOpen]);

  if (!isOpen) {
    return (
      <div ref={place} class="source-name-line">
        <h3 class="source-name" dir="auto">
          {name}
        </h3>
        <button
          type="button"
          class="text-button"
          aria-label={words('sourceRenameNamed', name)}
          onClick={() => setTyped(name)}
        >
          {words('sourceRename')}
        </button>
      </div>
    );
  }
  return (
    <div ref={place} class="source-name-line">
      <form
        class="source-rename"
        onSubmit={(event) => {
          event.preventDefault();
          if (isEmpty) return;
          setTyped(undefined);
          if (typed.trim() !== name) onRename(typed.trim());
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(undefined);
        }}
      >
        <label class="unseen" for={id}>
          {words('sourceNewName', name)}
        </label>
        <input
          id={id}
          type="text"
          dir="auto"
          value={typed}
          maxLength={MAX_LENGTH}
          aria-invalid={isEmpty}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          {words('sourceSave')}
        </button>
        <button type="button" class="button" onClick={() => setTyped(undefined)}>
          {words('addCancel')}
        </button>
        <p id={`${id}-problem`} class="problem">
          {isEmpty && words('sourceNameEmpty')}
        </p>
      </form>
    </div>
  );
}
