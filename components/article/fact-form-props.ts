import type { Span } from '../../lib/core/model.ts';
import type { FactDraft } from './fact-draft.ts';

/** What the form of a fact shows and reports. */
export interface FactFormProps {
  draft: FactDraft;
  /** the people that the article names */
  people: readonly { id: string; name: string }[];
  /** language of the article */
  lang: string;
  /** the words that the draft points at, and the words that are selected in the text */
  words: string;
  selected?: string | undefined;
  onChange: (change: Partial<FactDraft>) => void;
  /** moves a border by a word */
  onStep: (edge: keyof Span, by: -1 | 1) => void;
  /** takes the selected words; with `more`, adds them */
  onSelected: (more: boolean) => void;
  onSave: () => void;
  onCancel: () => void;
}
