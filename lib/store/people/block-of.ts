import { blockKey } from '../../core/merge/people/group-people.ts';
import { readNameForm } from '../../core/merge/people/name-form.ts';
import type { Entity } from '../../core/model.ts';

/** The block of a person: only people of one block may be one. Undefined for what is no person. */
export const blockOf = ({ type, name }: Entity): string | undefined =>
  type === 'person' ? blockKey(readNameForm(name)) : undefined;
