import { useLanguage } from '@/components/shared/language-context.ts';
import { useStore } from '@/components/shared/store.ts';
import { UndoBar } from '@/components/shared/undo/UndoBar.tsx';
import { useUndoKey } from '@/components/shared/undo/use-undo-key.ts';
import { sayUndo, type UndoList } from './undo-list.ts';

/** The place on the page that names the last change, of any kind. The usual key also takes it back. */
export function UndoPlace({ list }: { list: UndoList }) {
  const language = useLanguage();
  const state = useStore(list.store);
  const onUndo = state.steps.length > 0 ? () => void list.undo() : undefined;
  useUndoKey(onUndo);
  return <UndoBar message={sayUndo(state, language)} onUndo={onUndo} onDismiss={list.dismiss} />;
}
