import { useLanguage } from '../shared/language-context.ts';
import type { FactFormProps } from './fact-form-props.ts';

const STEPS = [
  { edge: 'start', by: -1, key: 'wordsStartBack', sign: '←' },
  { edge: 'start', by: 1, key: 'wordsStartOn', sign: '→' },
  { edge: 'end', by: -1, key: 'wordsEndBack', sign: '←' },
  { edge: 'end', by: 1, key: 'wordsEndOn', sign: '→' },
] as const;

/** Which words of the article tell the fact. The reader selects them in the text, or moves the ends word by word. */
export function WordsField({
  lang,
  words: chosen,
  selected,
  onStep,
  onSelected,
}: Pick<FactFormProps, 'lang' | 'words' | 'selected' | 'onStep' | 'onSelected'>) {
  const { words } = useLanguage();
  const stepsOf = (edge: 'start' | 'end') => (
    <span class="word-steps">
      {words(edge === 'start' ? 'wordsStart' : 'wordsEnd')}
      {STEPS.filter((step) => step.edge === edge).map(({ by, key, sign }) => (
        <button
          key={key}
          type="button"
          class="button"
          aria-label={words(key)}
          title={words(key)}
          onClick={() => onStep(edge, by)}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </span>
  );
  return (
    <fieldset class="words-field">
      <legend>{words('correctWords')}</legend>
      <blockquote lang={lang} dir="auto" aria-live="polite">
        {chosen}
      </blockquote>
      <div class="actions">
        {stepsOf('start')}
        {stepsOf('end')}
      </div>
      {selected === undefined ? (
        <p class="fine">{words('wordsHint')}</p>
      ) : (
        <div class="actions">
          <button type="button" class="button" onClick={() => onSelected(false)}>
            {words('wordsUse', selected)}
          </button>
          <button type="button" class="button" onClick={() => onSelected(true)}>
            {words('wordsAdd')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
