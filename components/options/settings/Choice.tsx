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

/** One of a few options, all of them visible: what it is about at the left, the options at the right. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <fieldset
      class="choice setting-line"
      data-setting={props.setting}
      aria-labelledby={id}
      aria-describedby={props.hint && `${id}-hint`}
    >
      <div>
        <p class="setting-label" id={id}>
          {props.legend}
        </p>
        {props.hint && (
          <p class="fine" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
      </div>
      <div class="setting-control">
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
      </div>
    </fieldset>
  );
}
