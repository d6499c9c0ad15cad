import { useId } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';
import { Choice } from './Choice.tsx';
import { CHOICES, type Chosen } from './choices.ts';
import { DwellSlider } from './DwellSlider.tsx';

export interface CardChoices extends Pick<Chosen, 'trigger' | 'modifier' | 'density'> {
  /** ms */
  dwell: number;
}

interface Props {
  value: CardChoices;
  dwellRange: { min: number; max: number; step: number };
  onChange: (change: Partial<CardChoices>, gesture?: number) => void;
}

/** When a card opens, and how it looks. A control shows only with the way of opening that needs it. */
export function CardSettings({ value, dwellRange, onChange }: Props) {
  const { words } = useLanguage();
  return (
    <>
      <Choice
        setting="trigger"
        legend={words('trigger')}
        hint={words('triggerHint')}
        options={CHOICES.trigger}
        value={value.trigger}
        onChange={(trigger) => onChange({ trigger })}
      />
      {value.trigger === 'hover' ? (
        <DwellSlider
          dwell={value.dwell}
          range={dwellRange}
          onChange={(dwell, gesture) => onChange({ dwell }, gesture)}
        />
      ) : (
        <ModifierKey value={value.modifier} onChange={(modifier) => onChange({ modifier })} />
      )}
      <Choice
        setting="density"
        legend={words('density')}
        options={CHOICES.density}
        value={value.density}
        onChange={(density) => onChange({ density })}
      />
    </>
  );
}

interface ModifierKeyProps {
  value: Chosen['modifier'];
  onChange: (value: Chosen['modifier']) => void;
}

function ModifierKey({ value, onChange }: ModifierKeyProps) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <div class="setting-line modifier" data-setting="modifier">
      <label class="setting-label" for={id}>
        {words('modifier')}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = CHOICES.modifier.find((each) => each.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {CHOICES.modifier.map((each) => (
          <option key={each.value} value={each.value}>
            {words(each.key)}
          </option>
        ))}
      </select>
    </div>
  );
}
