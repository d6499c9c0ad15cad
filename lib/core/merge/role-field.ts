import { NOUNS_OF_FIELDS, type RoleField } from '../lexicon/english/role-fields.ts';
import { foldText } from '../text/fold.ts';

/** The field of a role, by a noun in its title. Undefined if there is none or several. */
export function fieldOf(title: string): RoleField | undefined {
  const words = foldText(title).split(/[^\p{L}]+/u);
  const fields = (Object.keys(NOUNS_OF_FIELDS) as RoleField[]).filter((field) =>
    words.some((word) => NOUNS_OF_FIELDS[field].has(word)),
  );
  return fields.length === 1 ? fields[0] : undefined;
}
