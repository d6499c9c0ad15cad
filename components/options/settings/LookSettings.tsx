import { useLanguage } from '../../shared/language-context.ts';
import { Choice } from './Choice.tsx';
import { CHOICES, type Chosen } from './choices.ts';

export type LookChoices = Pick<Chosen, 'theme' | 'textSize'>;

interface Props {
  value: LookChoices;
  onChange: (change: Partial<LookChoices>) => void;
}

/** How cards and our own pages look alike. */
export function LookSettings({ value, onChange }: Props) {
  const { words } = useLanguage();
  return (
    <>
      <Choice
        setting="theme"
        legend={words('theme')}
        hint={words('themeHint')}
        options={CHOICES.theme}
        value={value.theme}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        setting="text-size"
        legend={words('textSize')}
        hint={words('textSizeHint')}
        options={CHOICES.textSize}
        value={value.textSize}
        onChange={(textSize) => onChange({ textSize })}
      />
    </>
  );
}
