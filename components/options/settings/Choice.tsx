import { useId } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';

interface Props<Value extends string> {
  /** the id by which the options page leads here */
  setting: string;
  legend: string;
  hint?: string;
  options: readonly { value: Value; key: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few options, all of them visible. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <fieldset
      class="choice"
      data-setting={props.setting}
      aria-describedby={props.hint && `${id}-hint`}
    >
      <legend>{props.legend}</legend>
      {props.options.map(({ value, key }) => (
        <label key={value}>
          <input
            type="radio"
            name={id}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {words(key)}
        </label>
      ))}
      {props.hint && (
        <p class="fine" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </fieldset>
  );
}
