import { useLayoutEffect, useState } from 'preact/hooks';
import { FactForm } from '@/components/article/FactForm.tsx';
import type { FactDraft } from '@/components/article/fact-draft.ts';
import type { ArticleWithFacts, Span } from '@/lib/core/model.ts';
import { trimSpan } from '@/lib/core/text/word-steps.ts';
import type { Correction, FactEditor } from './fact-editor.ts';
import { findSelectedSpan } from './selected-span.ts';

interface Props {
  view: ArticleWithFacts;
  draft: FactDraft;
  editor: FactEditor;
  onCorrect: (correction: Correction) => Promise<boolean>;
  /** the form is gone, and the focus needs another place */
  onClosed: () => void;
}

/** How many of the selected words a button shows, in UTF-16 units. */
const MAX_SHOWN = 60;

/** The form of a fact, with the words that are selected in the text. */
export function EditedFact({ view, draft, editor, onCorrect, onClosed }: Props) {
  const { text, lang } = view.article;
  const selected = useSelectedWords(text);
  const close = () => {
    editor.close();
    onClosed();
  };
  const save = async () => {
    const correction = editor.finish();
    if (correction && (await onCorrect(correction))) close();
  };
  const speakers = view.entities.filter(({ type }) => type === 'person' || type === 'organization');
  return (
    <FactForm
      draft={draft}
      people={speakers}
      lang={lang}
      words={draft.places.map(({ start, end }) => text.slice(start, end)).join(' … ')}
      selected={selected && shorten(text.slice(selected.start, selected.end))}
      onChange={editor.change}
      onStep={editor.step}
      onSelected={(more) => selected && editor.take(selected, more)}
      onSave={() => void save()}
      onCancel={close}
    />
  );
}

/** The last selected words. Pressing a button may end the selection, but the reader still means these words. */
function useSelectedWords(text: string): Span | undefined {
  const [selected, setSelected] = useState<Span>();
  useLayoutEffect(() => {
    const read = () => {
      const stored = document.querySelector('.stored');
      const span = stored && findSelectedSpan(getSelection(), stored);
      const words = span && trimSpan(text, span);
      if (words) setSelected(words);
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [text]);
  return selected;
}

const shorten = (words: string): string =>
  words.length <= MAX_SHOWN
    ? words
    : `${words.slice(0, MAX_SHOWN / 2)}…${words.slice(-MAX_SHOWN / 2)}`;
