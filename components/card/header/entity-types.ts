import type { EntityType } from '../../../lib/core/model.ts';

/** The keys of the words for each type of entity. */
export const TYPE_KEYS: Record<EntityType, string> = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  event: 'typeEvent',
};
