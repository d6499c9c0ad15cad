import { createTeller, type LanguageTraits } from '../../lexicon/tell-language.ts';
import { createBaseForms } from '../forms/base-forms.ts';
import type { Gate } from './gate.ts';
import { createGateForms } from './gate-forms.ts';

/** The languages that texts may be in, as data: see createTeller. */
interface Languages {
  rows: readonly LanguageTraits[];
  others: readonly string[];
}

/** The gate for a page in the language of this text. `declared` is the language that the page declares (BCP 47). */
export function addForms(
  gate: Gate,
  sample: string,
  declared: string | undefined,
  { rows, others }: Languages,
): Gate {
  const row = createTeller(rows, others).tell(sample, declared);
  return row?.forms ? { ...gate, forms: createGateForms(gate, createBaseForms(row.forms)) } : gate;
}
