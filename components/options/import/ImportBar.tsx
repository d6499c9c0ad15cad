import type { FoundArticle } from '../../../lib/core/import/import-state.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

interface Props {
  /** what would be saved */
  chosen: readonly FoundArticle[];
  isAnyFound: boolean;
  /** how many files or records can't be added */
  problems: number;
  source: string;
  onAdd: () => void;
  onCancel: () => void;
}

/** The totals of an import, and the decision about it. It stays in view while the list below it scrolls. */
export function ImportBar({ chosen, isAnyFound, problems, source, onAdd, onCancel }: Props) {
  const language = useLanguage();
  const { words } = language;
  const names = new Set(chosen.flatMap(({ preview }) => preview.names));
  const statements = chosen.reduce((sum, { preview }) => sum + preview.counts.statements, 0);
  const kept = chosen.filter(({ preview }) => preview.state === 'kept').length;
  const totals = [
    plural(language, 'articles', chosen.length),
    plural(language, 'people', names.size),
    plural(language, 'statements', statements),
    plural(language, 'problems', problems),
  ].join(' · ');
  return (
    <div class="import-bar">
      <div>
        <p class="import-heading" tabIndex={-1} data-next>
          {isAnyFound ? totals : words('importNothing')}
        </p>
        {isAnyFound && (
          <p class="fine">
            {words('importSavesTo', source)}
            {kept > 0 && ` · ${plural(language, 'importSame', kept)}`}
          </p>
        )}
      </div>
      <div class="actions">
        {isAnyFound && (
          <button
            type="button"
            class="button primary"
            disabled={chosen.length === 0}
            onClick={onAdd}
          >
            {plural(language, 'importAdd', chosen.length)}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {words(isAnyFound ? 'addCancel' : 'importBack')}
        </button>
      </div>
    </div>
  );
}
