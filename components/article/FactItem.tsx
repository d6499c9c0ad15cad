import type { ComponentChildren } from 'preact';
import { useLanguage } from '../shared/language-context.ts';
import { RowMenu } from '../shared/RowMenu.tsx';
import { StatementWords } from '../shared/statement/StatementWords.tsx';
import type { FactActions } from './fact-actions.ts';
import type { FactLine } from './fact-lines.ts';

interface Props extends FactActions {
  line: FactLine;
  isSelected: boolean;
  /** the form under the fact while it is corrected */
  form?: ComponentChildren;
}

/** One fact: where it was read, what the reader can do about it, and what it said before. */
export function FactItem({
  line,
  isSelected,
  form,
  onSelect,
  onStrike,
  onCorrect,
  onPutBack,
}: Props) {
  const { words } = useLanguage();
  const { id, kind, inWords, said, text, detail, spans, was } = line;
  return (
    <li data-line={id}>
      <div class="fact">
        <button
          type="button"
          class="fact-place"
          aria-pressed={isSelected}
          onClick={() => onSelect(id, spans)}
        >
          {said ? (
            <StatementWords said={said} isInline />
          ) : (
            <span class="fact-text" dir="auto">
              {text}
            </span>
          )}{' '}
          {detail && <span class="fine">{detail}</span>}
        </button>
        <RowMenu
          label={words('factMore', inWords)}
          items={[
            {
              label: words('factCorrect'),
              name: words('factCorrectNamed', inWords),
              onChoose: () => onCorrect(kind, id, inWords),
            },
            {
              label: words('factStrike'),
              name: words('factStrikeNamed', inWords),
              onChoose: () => onStrike(kind, id, inWords),
            },
          ]}
        />
      </div>
      {was && (
        <p class="fact-was fine">
          {words('factCorrected')} <s dir="auto">{was.text}</s>{' '}
          <button
            type="button"
            class="fact-action"
            aria-label={words('factPutBackNamed', was.text)}
            onClick={() => onPutBack(was.id)}
          >
            {words('factPutBack')}
          </button>
        </p>
      )}
      {form}
    </li>
  );
}
