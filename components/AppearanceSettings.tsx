import { useId } from 'preact/hooks';
import { useLanguage } from './language-context.ts';

export type MarkStyle = 'underline' | 'tint' | 'none';
export type MarkWhich = 'all' | 'first';

/** The choices of looks, a value at a time. */
export interface Appearance {
  dwell: number;
  highlightStyle: MarkStyle;
  markWhich: MarkWhich;
}

interface Props {
  value: Appearance;
  dwellRange: { min: number; max: number; step: number };
  onChange: (change: Partial<Appearance>) => void;
}

const STYLES = [
  { value: 'underline', key: 'styleUnderline' },
  { value: 'tint', key: 'styleTint' },
  { value: 'none', key: 'styleNone' },
] as const;
/** Stands for the marked name in the sentence; browsers cut a message off at U+0000, but not at this. */
const PLACE = '\uFFFC';

const WHICH = [
  { value: 'all', key: 'markAll' },
  { value: 'first', key: 'markFirst' },
] as const;

/** How names look and how soon their card shows, with a sample that follows each choice. */
export function AppearanceSettings({ value, dwellRange, onChange }: Props) {
  const { words, locale } = useLanguage();
  const id = useId();
  const [before, after] = words('sampleSentence', PLACE).split(PLACE);
  const number = new Intl.NumberFormat(locale).format(value.dwell);
  return (
    <>
      <p class="sample">
        {before}
        <span class={`sample-${value.highlightStyle}`}>{words('sampleName')}</span>
        {after}
      </p>
      <Choice
        legend={words('highlightStyle')}
        name={`${id}-style`}
        options={STYLES}
        value={value.highlightStyle}
        onChange={(highlightStyle) => onChange({ highlightStyle })}
      />
      {value.highlightStyle === 'none' && <p class="fine">{words('styleNoneHint')}</p>}
      <Choice
        legend={words('markWhich')}
        name={`${id}-which`}
        options={WHICH}
        value={value.markWhich}
        onChange={(markWhich) => onChange({ markWhich })}
      />
      <div class="field dwell">
        <label for={`${id}-dwell`}>{words('dwell')}</label>
        <div class="slider">
          <input
            id={`${id}-dwell`}
            type="range"
            {...dwellRange}
            value={value.dwell}
            aria-valuetext={words('milliseconds', number)}
            onInput={(event) => onChange({ dwell: event.currentTarget.valueAsNumber })}
          />
          <output for={`${id}-dwell`}>{words('milliseconds', number)}</output>
        </div>
      </div>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly { value: Value; key: string }[];
  value: Value;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { words } = useLanguage();
  return (
    <fieldset class="choice">
      <legend>{props.legend}</legend>
      {props.options.map(({ value, key }) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {words(key)}
        </label>
      ))}
    </fieldset>
  );
}
