interface Props {
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** the label is read aloud, but the eye has it already */
  labelUnseen?: boolean;
}

/** An on/off switch: a checkbox by nature, so that keys, labels and forced colours work by themselves. */
export function Switch({ label, on, onSwitch, labelUnseen }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself
        role="switch"
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class={labelUnseen ? 'unseen' : ''}>{label}</span>
    </label>
  );
}
