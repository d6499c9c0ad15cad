interface Props {
  label: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  /** only screen readers get the label, since it stands there already */
  labelUnseen?: boolean;
}

/** An on/off switch. It is a checkbox, so that keys, labels and forced colours work without our help. */
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
