import type { Plain, PlainObject } from './backup.ts';
import { LIMITS } from './limits.ts';

/** Gives a value back as what it must be, made anew of what is known alone; throws a CheckError otherwise. */
export type Check<Value> = (value: unknown, path: string) => Value;

/** A check for every field of a type, so that a new field without one does not compile. */
export type Shape<Type> = {
  [Key in keyof Type]-?: Check<
    Partial<Pick<Type, Key>> extends Pick<Type, Key> ? Type[Key] | undefined : Type[Key]
  >;
};

/** A value that is not what it must be: where in the record, and why. */
export class CheckError extends Error {
  override readonly name = 'CheckError';
  constructor(path: string, cause: string) {
    super(`${path} ${cause}`);
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const text: Check<string> = (value, path) => {
  if (typeof value !== 'string') throw new CheckError(path, 'is no text');
  if (value.length > LIMITS.text) throw new CheckError(path, `is longer than ${LIMITS.text}`);
  return value;
};

/** A text by which something is known. */
export const id: Check<string> = (value, path) => {
  if (text(value, path) === '') throw new CheckError(path, 'is empty');
  return value as string;
};

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

/** A text that is left out where it does not have this form: nothing depends on it but what is shown. */
export const onlyLike =
  (form: RegExp): Check<string | undefined> =>
  (value, path) => {
    const found = optional(text)(value, path);
    return found !== undefined && form.test(found) ? found : undefined;
  };

export const list =
  <Value>(check: Check<Value>): Check<Value[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new CheckError(path, 'is no list');
    if (value.length > LIMITS.list) throw new CheckError(path, `has over ${LIMITS.list} entries`);
    return value.map((each: unknown, index) => check(each, `${path}[${index}]`));
  };

/**
 * An object with these fields, in the order in which it has them; what else it has is left behind. The order counts
 * where an article is hashed: see lib/background/hash-content.ts.
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

/** What JSON can hold, no deeper than it needs to be; whoever takes it parses it. */
export const plainObject: Check<PlainObject> = (value, path) => {
  if (!isObject(value)) throw new CheckError(path, 'is no object');
  return plain(value, path, LIMITS.depth) as PlainObject;
};

function plain(value: unknown, path: string, depth: number): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return text(value, path);
  if (depth === 0) throw new CheckError(path, 'is too deep');
  const inside: Check<Plain> = (each, at) => plain(each, at, depth - 1);
  if (Array.isArray(value)) return list(inside)(value, path);
  if (!isObject(value)) throw new CheckError(path, 'is nothing that JSON holds');
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, inside(each, `${path}.${key}`)]),
  );
}
