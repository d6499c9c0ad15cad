import { useState } from 'preact/hooks';
import type { ImportState } from '../../../lib/core/import/import-state.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import { FoundArticleRow } from './FoundArticleRow.tsx';
import { ImportProblems } from './ImportProblems.tsx';

interface Props {
  state: Extract<ImportState, { step: 'review' }>;
  onAdd: () => void;
  onCancel: () => void;
}

/** How many articles are shown at first, and how many more each time. */
const PAGE_SIZE = 50;

/** What would be added, article by article, and what would not. Nothing is written yet. */
export function ImportReview({ state, onAdd, onCancel }: Props) {
  const language = useLanguage();
  const { words } = language;
  const [shown, setShown] = useState(PAGE_SIZE);
  const { found, problems, source, isWithoutRoom } = state;
  const left = found.length - shown;
  return (
    <div class="import-review">
      <p class="import-heading" tabIndex={-1} data-next>
        {found.length > 0
          ? words('importFound', plural(language, 'articles', found.length), source)
          : words('importNothing')}
      </p>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul class="found-list" role="list">
        {found.slice(0, shown).map((article) => (
          <li key={article.preview.articleId}>
            <FoundArticleRow article={article} isOpen={found.length === 1} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + PAGE_SIZE)}>
          {words('libraryMore', `${Math.min(PAGE_SIZE, left)}`)}
        </button>
      )}
      <ImportProblems problems={problems} />
      {isWithoutRoom && (
        <p class="problem" role="alert">
          {words('importNoRoom')}
        </p>
      )}
      <div class="actions">
        {found.length > 0 && (
          <button type="button" class="button primary" onClick={onAdd}>
            {plural(language, 'importAdd', found.length)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words(found.length > 0 ? 'addCancel' : 'importBack')}
        </button>
      </div>
    </div>
  );
}
