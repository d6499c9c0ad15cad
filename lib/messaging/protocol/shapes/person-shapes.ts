import * as v from 'valibot';
import { LINE_KINDS, PERSON_PARTS } from '../../../core/person/person-model.ts';
import { LIMITS } from '../../limits.ts';
import { id, isoDate, line } from './parts.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const pair = v.object({ entityId: id, withId: id });

/** The page of a person. */
export const PERSON_SHAPES = {
  getPerson: v.object({ entityId: id }),
  listLines: v.object({
    entityId: id,
    part: v.picklist(PERSON_PARTS),
    offset: count,
    limit: v.pipe(count, v.maxValue(LIMITS.hits)),
    outlet: v.exactOptional(line),
    since: v.exactOptional(isoDate),
    until: v.exactOptional(isoDate),
    kind: v.exactOptional(v.picklist(LINE_KINDS)),
    words: v.exactOptional(line),
    statementId: v.exactOptional(id),
  }),
  getPersonNames: v.object({ entityId: id }),
  openPerson: v.object({ entityId: id, statementId: v.exactOptional(id) }),
  joinPeople: pair,
  splitPerson: v.object({ entityId: id }),
  keepPeopleApart: pair,
  restoreWords: v.object({
    words: v.pipe(
      v.array(v.object({ one: id, other: id, isOne: v.exactOptional(v.boolean()) })),
      v.maxLength(LIMITS.ids),
    ),
  }),
};
