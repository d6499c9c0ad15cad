import { useId, useState } from 'preact/hooks';
import type { FoundArticle } from '../../../lib/core/import/import-state.ts';
import { ArticlePreview } from '../../shared/ArticlePreview.tsx';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

interface Props {
  article: FoundArticle;
  /** shows all of it from the start */
  isOpen: boolean;
}

const COUNTS = ['people', 'statements', 'events'] as const;
const STATES = {
  new: undefined,
  kept: 'importKept',
  changed: 'importChanged',
  unclear: 'importUnclear',
} as const;

/** One article that could be added. It opens to show everything that was found in it. */
export function FoundArticleRow({ article: { origin, preview }, ...props }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const id = useId();
  const [isOpen, setOpen] = useState(props.isOpen);
  const { headline, publisher, publishedOn, lang, counts } = preview;
  const state = STATES[preview.state];
  const nobody = COUNTS.every((key) => counts[key] === 0);
  return (
    <>
      <button
        type="button"
        class="found-article"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span class="found-title" lang={lang} dir="auto">
          {headline ?? publisher}
        </span>
        <span class="fine">
          {origin.file && (
            <>
              <bdi>{origin.file}</bdi>
              {origin.line !== undefined && ` (${words('importLine', `${origin.line}`)})`} ·{' '}
            </>
          )}
          <bdi>{publisher}</bdi>
          {publishedOn && ` · ${formatDate(publishedOn, locale)}`}
          {COUNTS.filter((key) => counts[key] > 0).map(
            (key) => ` · ${plural(language, key, counts[key])}`,
          )}
          {nobody && ` · ${words('addNothing')}`}
        </span>
        {state && <span class="found-state">{words(state)}</span>}
      </button>
      <div id={id}>{isOpen && <ArticlePreview preview={preview} isHeaded />}</div>
    </>
  );
}
