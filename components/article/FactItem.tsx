import type { ComponentChildren } from 'preact';
import { useLanguage } from '../shared/language-context.ts';
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
  const { id, kind, text, detail, spans, was } = line;
  const inWords = [text, detail].filter(Boolean).join(' · ');
  return (
    <li data-line={id}>
      <div class="fact">
        {/* A person without a role comes from no passage of their own. */}
        <button
          type="button"
          class="fact-place"
          disabled={spans.length === 0}
          aria-pressed={isSelected}
          onClick={() => onSelect(id, spans)}
        >
          <span class="fact-text" dir="auto">
            {text}
          </span>
          {detail && <span class="fine">{detail}</span>}
        </button>
        {kind && (
          <span class="fact-actions">
            <button
              type="button"
              class="fact-action"
              aria-label={words('factCorrectNamed', inWords)}
              aria-expanded={form !== undefined}
              onClick={() => onCorrect(kind, id, inWords)}
            >
              {words('factCorrect')}
            </button>
            <button
              type="button"
              class="fact-action"
              aria-label={words('factStrikeNamed', inWords)}
              onClick={() => onStrike(kind, id, inWords)}
            >
              {words('factStrike')}
            </button>
          </span>
        )}
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
            {words('undo')}
          </button>
        </p>
      )}
      {form}
    </li>
  );
}
