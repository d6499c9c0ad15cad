import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SourceSummary } from '../../../lib/core/model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { ImportTarget } from './import-props.ts';

interface Props {
  targets: readonly SourceSummary[];
  target: ImportTarget;
  /** a new source was wanted, but has no name */
  isNameMissing: boolean;
  onChange: (target: ImportTarget) => void;
}

/** The longest name, in UTF-16 units. */
const MAX_LENGTH = 120;

/** The source that articles are added to: an existing one, or a new one by name. */
export function TargetField({ targets, target, isNameMissing, onChange }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (isNameMissing) field.current?.focus();
  }, [isNameMissing]);
  return (
    <div class="import-target">
      {targets.length > 0 && (
        <div class="field">
          <label for={`${id}-target`}>{words('importInto')}</label>
          <select
            id={`${id}-target`}
            value={target.id ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const found = targets.find((source) => source.id === value);
              onChange(found ? { id: found.id, name: found.name } : { name: '' });
            }}
          >
            {targets.map((source) => (
              <option key={source.id} value={source.id}>
                {source.name}
              </option>
            ))}
            <option value="">{words('importNew')}</option>
          </select>
        </div>
      )}
      {!target.id && (
        <div class="field">
          <label for={`${id}-name`}>{words('importName')}</label>
          <input
            ref={field}
            id={`${id}-name`}
            type="text"
            dir="auto"
            value={target.name}
            maxLength={MAX_LENGTH}
            aria-invalid={isNameMissing}
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget: { value } }) => onChange({ name: value })}
          />
          <p id={`${id}-problem`} class="problem">
            {isNameMissing && words('sourceNameEmpty')}
          </p>
        </div>
      )}
    </div>
  );
}
