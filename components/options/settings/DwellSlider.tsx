import { useId, useRef } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  /** ms */
  dwell: number;
  range: { min: number; max: number; step: number };
  /** `gesture` is the same for all values of one drag, or while the slider keeps the focus */
  onChange: (dwell: number, gesture: number) => void;
}

let gestures = 0;

/** How long the pointer rests on a name before its card shows. */
export function DwellSlider({ dwell, range, onChange }: Props) {
  const { words, locale } = useLanguage();
  const id = useId();
  const gesture = useRef(0);
  const number = new Intl.NumberFormat(locale).format(dwell);
  const begin = () => {
    gestures += 1;
    gesture.current = gestures;
  };
  return (
    <div class="setting-line dwell" data-setting="dwell">
      <label class="setting-label" for={id}>
        {words('dwell')}
      </label>
      <div class="slider">
        <input
          id={id}
          type="range"
          {...range}
          value={dwell}
          aria-valuetext={words('milliseconds', number)}
          onPointerDown={begin}
          onFocus={begin}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber, gesture.current)}
        />
        <output for={id}>{words('milliseconds', number)}</output>
      </div>
    </div>
  );
}
