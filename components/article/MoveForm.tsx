import { useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../shared/language-context.ts';

export interface MoveTarget {
  id: string;
  name: string;
}

interface Props {
  /** the sources that take articles */
  targets: readonly MoveTarget[];
  /** without an id, into a new source */
  onMove: (target: { id?: string; name: string }) => void;
  onCancel: () => void;
}

/** The longest name, in UTF-16 units. */
const MAX_LENGTH = 120;

/** Where articles are moved to: an existing source, or a new one by name. */
export function MoveForm({ targets, onMove, onCancel }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const [chosen, setChosen] = useState(targets[0]?.id ?? '');
  const [name, setName] = useState('');
  const [isNameMissing, setNameMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const target = targets.find((each) => each.id === chosen);
  const move = () => {
    if (target) onMove(target);
    else if (name.trim()) onMove({ name: name.trim() });
    else {
      setNameMissing(true);
      field.current?.focus();
    }
  };
  return (
    <form
      class="move-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      {targets.length > 0 && (
        <span class="move-field">
          <label for={`${id}-to`}>{words('libraryMoveTo')}</label>
          <select
            id={`${id}-to`}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {targets.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
            <option value="">{words('importNew')}</option>
          </select>
        </span>
      )}
      {!target && (
        <span class="move-field">
          <label for={`${id}-name`}>{words('importName')}</label>
          <input
            ref={field}
            id={`${id}-name`}
            type="text"
            dir="auto"
            value={name}
            maxLength={MAX_LENGTH}
            aria-invalid={isNameMissing}
            aria-describedby={`${id}-problem`}
            onInput={(event) => {
              setName(event.currentTarget.value);
              setNameMissing(false);
            }}
          />
        </span>
      )}
      <span class="actions">
        <button type="submit" class="button primary">
          {words('libraryMove')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words('addCancel')}
        </button>
      </span>
      <p id={`${id}-problem`} class="problem" aria-live="polite">
        {isNameMissing && words('sourceNameEmpty')}
      </p>
    </form>
  );
}
