import type { Plain, PlainObject } from './backup.ts';
import { LIMITS } from './limits.ts';

/** Returns a valid value, rebuilt from its known parts. Otherwise throws a CheckError. */
export type Check<Value> = (value: unknown, path: string) => Value;

/** A check for every field of a type. A new field without one doesn't compile. */
export type Shape<Type> = {
  [Key in keyof Type]-?: Check<
    Partial<Pick<Type, Key>> extends Pick<Type, Key> ? Type[Key] | undefined : Type[Key]
  >;
};

/** An invalid value: where in the record, and why. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  constructor(path: string, cause: string) {
    super(`${path} ${cause}`);
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of at most this many UTF-16 units. */
const textWithin =
  (most: number): Check<string> =>
  (value, path) => {
    if (typeof value !== 'string') throw new CheckError(path, 'is no text');
    if (value.length > most) throw new CheckError(path, `is longer than ${most} characters`);
    return value;
  };

const filled =
  (most: number): Check<string> =>
  (value, path) => {
    const found = textWithin(most)(value, path);
    if (found === '') throw new CheckError(path, 'is empty');
    return found;
  };

/** The text of an article, or words of it. */
export const text = textWithin(LIMITS.text);
/** Any other text. */
export const field = textWithin(LIMITS.field);
/** A text that identifies something. */
export const id = filled(LIMITS.id);
export const name = filled(LIMITS.name);

export const flag: Check<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new CheckError(path, 'is neither true nor false');
  return value;
};

/** A whole number, 0 or more. */
export const count: Check<number> = (value, path) => {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    throw new CheckError(path, 'is no whole number');
  }
  return value as number;
};

/** A moment, in ms since the epoch. */
export const moment: Check<number> = (value, path) => {
  if (count(value, path) > LIMITS.moment) throw new CheckError(path, 'is no moment');
  return value as number;
};

export const oneOf =
  <Value extends string>(...values: readonly Value[]): Check<Value> =>
  (value, path) => {
    const found = values.find((each) => each === value);
    if (found === undefined) throw new CheckError(path, `is none of ${values.join(', ')}`);
    return found;
  };

export const optional =
  <Value>(check: Check<Value>): Check<Value | undefined> =>
  (value, path) =>
    value === undefined ? undefined : check(value, path);

/** A text that is left out if it doesn't have this form. Only the display depends on it. */
export const onlyLike =
  (form: RegExp): Check<string | undefined> =>
  (value, path) => {
    const found = optional(textWithin(LIMITS.id))(value, path);
    return found !== undefined && form.test(found) ? found : undefined;
  };

/** Is told what is left out of a record, and why. */
export type Refuse = (error: CheckError) => void;

/** Leaves nothing out: any error makes the whole record invalid. */
export const refuseAll: Refuse = (error) => {
  throw error;
};

/** A list of at most this many entries. With `refuse`, invalid entries are left out and the others stay. */
export const list =
  <Value>(check: Check<Value>, most: number, refuse: Refuse = refuseAll): Check<Value[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new CheckError(path, 'is no list');
    if (value.length > most) {
      throw new CheckError(path, `has ${value.length} entries, over ${most}`);
    }
    return value.flatMap((each: unknown, index) => {
      try {
        return [check(each, `${path}[${index}]`)];
      } catch (error) {
        if (!(error instanceof CheckError)) throw error;
        refuse(error);
        return [];
      }
    });
  };

/**
 * An object with these fields, in the order it has them. Other fields are dropped. The order matters when an article is
 * hashed: see lib/background/articles/hash-content.ts.
 */
export const shape =
  <Type extends object>(fields: Shape<Type>): Check<Type> =>
  (value, path) => {
    if (!isObject(value)) throw new CheckError(path, 'is no object');
    const checks = new Map(Object.entries<Check<unknown>>(fields));
    const made: Record<string, unknown> = {};
    const take = (key: string, given: unknown) => {
      const found = checks.get(key)?.(given, `${path}.${key}`);
      checks.delete(key);
      if (found !== undefined) made[key] = found;
    };
    for (const [key, given] of Object.entries(value)) take(key, given);
    for (const key of [...checks.keys()]) take(key, undefined);
    return made as Type;
  };

/** Any JSON value of limited depth. The receiver parses it. */
export const plainObject: Check<PlainObject> = (value, path) => {
  if (!isObject(value)) throw new CheckError(path, 'is no object');
  return plain(value, path, LIMITS.depth) as PlainObject;
};

function plain(value: unknown, path: string, depth: number): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return field(value, path);
  if (depth === 0) throw new CheckError(path, 'is too deep');
  const inside: Check<Plain> = (each, at) => plain(each, at, depth - 1);
  if (Array.isArray(value)) return list(inside, LIMITS.entries)(value, path);
  if (!isObject(value)) throw new CheckError(path, 'is nothing that JSON holds');
  const size = Object.keys(value).length;
  if (size > LIMITS.entries)
    throw new CheckError(path, `has ${size} entries, over ${LIMITS.entries}`);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inside(each, `${path}.${key}`)]),
  );
}
