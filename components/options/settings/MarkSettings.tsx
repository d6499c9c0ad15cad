import { useLanguage } from '../../shared/language-context.ts';
import { Choice } from './Choice.tsx';
import { CHOICES, type Chosen } from './choices.ts';

export type MarkChoices = Pick<Chosen, 'highlightStyle' | 'markWhich'>;

interface Props {
  value: MarkChoices;
  onChange: (change: Partial<MarkChoices>) => void;
}

/** Stands for the marked name in the sentence. Browsers cut a message off at U+0000, but not here. */
const PLACE = '\uFFFC';

/** How names look on a page, with a sample that follows each choice. */
export function MarkSettings({ value, onChange }: Props) {
  const { words } = useLanguage();
  const [before, after] = words('sampleSentence', PLACE).split(PLACE);
  return (
    <>
      <p class="sample">
        {before}
        <span class={`sample-${value.highlightStyle}`}>{words('sampleName')}</span>
        {after}
      </p>
      <Choice
        setting="marking"
        legend={words('highlightStyle')}
        options={CHOICES.highlightStyle}
        value={value.highlightStyle}
        onChange={(highlightStyle) => onChange({ highlightStyle })}
      />
      {value.highlightStyle === 'none' && <p class="fine">{words('styleNoneHint')}</p>}
      <Choice
        setting="which"
        legend={words('markWhich')}
        options={CHOICES.markWhich}
        value={value.markWhich}
        onChange={(markWhich) => onChange({ markWhich })}
      />
    </>
  );
}
