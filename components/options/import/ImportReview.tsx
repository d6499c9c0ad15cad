import { useState } from 'preact/hooks';
import type { ImportState } from '../../../lib/core/import/import-state.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { FoundList } from './FoundList.tsx';
import { ImportBar } from './ImportBar.tsx';
import { ImportProblems } from './ImportProblems.tsx';

interface Props {
  state: Extract<ImportState, { step: 'review' }>;
  /** with the ids of the articles that the reader wants */
  onAdd: (articleIds: ReadonlySet<string>) => void;
  onCancel: () => void;
}

/**
 * What would be added: a bar with the totals and the decision, which stays in view, then what can't be added, then the
 * articles one by one, to be left out or opened. Nothing is written yet.
 */
export function ImportReview({ state, onAdd, onCancel }: Props) {
  const { words } = useLanguage();
  const { found, problems, source, isWithoutRoom } = state;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = found.filter(({ preview }) => !leftOut.has(preview.articleId));
  const setChosen = (articleIds: readonly string[], isChosen: boolean) => {
    const next = new Set(leftOut);
    for (const id of articleIds) isChosen ? next.delete(id) : next.add(id);
    setLeftOut(next);
  };
  return (
    <div class="import-review">
      <ImportBar
        chosen={chosen}
        isAnyFound={found.length > 0}
        problems={problems.length}
        source={source}
        onAdd={() => onAdd(new Set(chosen.map(({ preview }) => preview.articleId)))}
        onCancel={onCancel}
      />
      {isWithoutRoom && (
        <p class="problem" role="alert">
          {words('importNoRoom')}
        </p>
      )}
      <ImportProblems problems={problems} />
      {found.length > 0 && <FoundList found={found} leftOut={leftOut} onChoose={setChosen} />}
    </div>
  );
}
