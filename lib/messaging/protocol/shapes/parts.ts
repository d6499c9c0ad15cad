import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';

/** Parts that several requests share. Keys that a shape doesn't name are dropped. */

export const nothing = v.pipe(
  v.object({}),
  v.transform((): Record<string, never> => ({})),
);

export const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** The id of something. */
export const id = v.pipe(text(LIMITS.id), v.nonEmpty());
export const line = text(LIMITS.line);
export const name = v.pipe(line, v.nonEmpty());

export const ids = v.pipe(v.array(id), v.maxLength(LIMITS.ids));

/** Whole numbers from 0 to the largest offset of a text. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LIMITS.text));

/** ms since the epoch */
export const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A year, a month or a day. Whoever reads it checks whether the calendar has it. */
export const isoDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

/** A host name as `location.hostname` gives it. No part may be empty or longer than DNS allows. */
export const host = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));

/** http or https */
export const webAddress = v.pipe(text(LIMITS.id), v.regex(/^https?:\/\/[^\s/]\S*$/i));

export const span = v.object({ start: offset, end: offset });

/**
 * Accepts what one of core's checks accepts, in its rebuilt form. The check throws an error that says where and why.
 */
export const checkedBy = <Value>(check: (value: unknown) => Value) =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Value => {
      try {
        return check(dataset.value);
      } catch (error) {
        addIssue({ message: error instanceof Error ? error.message : String(error) });
        return NEVER;
      }
    }),
  );
