import { useId } from 'preact/hooks';

interface Props {
  label: string;
  /** the option that leaves out nothing; without it, one of the options is always chosen */
  any?: string;
  value: string | undefined;
  options: readonly (readonly [value: string, shown: string])[];
  onChoose: (value: string) => void;
}

/** A labelled list of which one is chosen. */
export function Choice({ label, any, value = '', options, onChoose }: Props) {
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}
