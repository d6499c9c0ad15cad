import type { EventRecord, PersonRecord } from '../formats/records/data-record.ts';
import { type DerivedAlias, deriveAliases } from '../gazetteer/derive/derive-aliases.ts';

/**
 * The names by which pages may mean who is in a record. A name of one word, in a list that knows no context, marks only
 * where something supports it.
 */
export function recordAliases(record: PersonRecord | EventRecord): DerivedAlias[] {
  const { kind, name } = record;
  const others = record.kind === 'person' ? record.aliases : [];
  return deriveAliases(kind, name, others).map(({ text, derivation }) => ({
    text,
    derivation:
      derivation === 'full-name' && kind === 'person' && !/\s/.test(text)
        ? 'given-name'
        : derivation,
  }));
}
