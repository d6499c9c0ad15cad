import { useLanguage } from '../../shared/language-context.ts';
import { Switch } from '../../shared/Switch.tsx';
import { type CardChoices, CardSettings } from './CardSettings.tsx';
import { type LookChoices, LookSettings } from './LookSettings.tsx';
import { type MarkChoices, MarkSettings } from './MarkSettings.tsx';

/** The choices of looks, changed one value at a time. */
export interface Appearance extends MarkChoices, CardChoices, LookChoices {
  /** shows the number of known names on the toolbar icon */
  badge: boolean;
}

interface Props {
  value: Appearance;
  dwellRange: { min: number; max: number; step: number };
  /** `gesture` is the same for all changes that the reader makes in one go, such as dragging a slider */
  onChange: (change: Partial<Appearance>, gesture?: number) => void;
}

/** How names look on a page, when a card shows and how it looks, and what the toolbar icon tells. */
export function AppearanceSettings({ value, dwellRange, onChange }: Props) {
  const { words } = useLanguage();
  return (
    <>
      <LookSettings value={value} onChange={onChange} />
      <h3>{words('looksPage')}</h3>
      <MarkSettings value={value} onChange={onChange} />
      <h3>{words('looksCard')}</h3>
      <CardSettings value={value} dwellRange={dwellRange} onChange={onChange} />
      <h3>{words('looksToolbar')}</h3>
      <div class="row" data-setting="badge">
        <Switch label={words('badge')} on={value.badge} onSwitch={(badge) => onChange({ badge })} />
      </div>
    </>
  );
}
