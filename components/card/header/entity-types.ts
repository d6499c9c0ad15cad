import type { EntityType } from '../../../lib/core/model.ts';

/** Keys of the words for the kinds of what is known. */
export const TYPE_KEYS: Record<EntityType, string> = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  event: 'typeEvent',
};
