import { useLanguage } from '@/components/language-context.ts';
import { useStore } from '@/components/store.ts';
import { UndoBar } from '@/components/UndoBar.tsx';
import { sayUndo, type UndoList } from './undo-list.ts';

/** Where the page says what was changed last, whatever it was. */
export function UndoPlace({ list }: { list: UndoList }) {
  const language = useLanguage();
  const state = useStore(list.store);
  return (
    <UndoBar
      message={sayUndo(state, language)}
      onUndo={state.steps.length > 0 ? () => void list.undo() : undefined}
      onDismiss={list.dismiss}
    />
  );
}
