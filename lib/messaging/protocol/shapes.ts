import * as v from 'valibot';
import { CallError } from '../error.ts';
import type { BackgroundCalls, RequestOf } from '../protocol.ts';
import { ARTICLE_SHAPES } from './shapes/article-shapes.ts';
import { DATA_SHAPES } from './shapes/data-shapes.ts';
import { EXPORT_SHAPES } from './shapes/export-shapes.ts';
import { LIBRARY_SHAPES } from './shapes/library-shapes.ts';
import { LOOKUP_SHAPES } from './shapes/lookup-shapes.ts';
import { PAGE_SHAPES } from './shapes/page-shapes.ts';
import { PERSON_SHAPES } from './shapes/person-shapes.ts';
import { RECORD_SHAPES } from './shapes/record-shapes.ts';
import { REMEMBER_SHAPES } from './shapes/remember-shapes.ts';
import { SOURCE_SHAPES } from './shapes/source-shapes.ts';
import { SUBSCRIPTION_SHAPES } from './shapes/subscription-shapes.ts';

/** The shape of every call's request. Only the background uses it, so that the scripts in pages stay small. */
export const SHAPES = {
  ...PAGE_SHAPES,
  ...LOOKUP_SHAPES,
  ...SOURCE_SHAPES,
  ...ARTICLE_SHAPES,
  ...LIBRARY_SHAPES,
  ...PERSON_SHAPES,
  ...RECORD_SHAPES,
  ...REMEMBER_SHAPES,
  ...SUBSCRIPTION_SHAPES,
  ...DATA_SHAPES,
  ...EXPORT_SHAPES,
} satisfies { [Name in keyof BackgroundCalls]: v.GenericSchema<unknown, unknown> };

type Shapes = typeof SHAPES;
/** The same type without `readonly` and with merged intersections, so that two types can be compared. */
type Flat<T> = T extends object ? { -readonly [Key in keyof T]: Flat<T[Key]> } : T;
type Same<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;
/** The calls whose shape differs from their type: a field has no shape, or there is one too many. */
type Different = {
  [Name in keyof Shapes]: Same<
    v.InferOutput<Shapes[Name]>,
    RequestOf<BackgroundCalls, Name>
  > extends true
    ? never
    : Name;
}[keyof Shapes];
const SAME: [Different] extends [never] ? true : Different = true;
void SAME;

/** In UTF-16 units. An error says where and why, but doesn't repeat what was sent. */
const MAX_MESSAGE = 300;

/**
 * A valid request, rebuilt without keys that no shape names. Fails with `bad-request`, which says where the first error
 * is.
 */
export function parseRequest<Name extends keyof BackgroundCalls>(
  name: Name,
  request: unknown,
): RequestOf<BackgroundCalls, Name> {
  return parseShape(SHAPES[name] as v.GenericSchema, request, name) as RequestOf<
    BackgroundCalls,
    Name
  >;
}

/** The same for anything with a shape; `what` names it in the error. */
export function parseShape<Shape extends v.GenericSchema>(
  shape: Shape,
  value: unknown,
  what: string,
): v.InferOutput<Shape> {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  const fault = issue.expected ? `is not ${issue.expected}` : issue.message;
  const message = `${what}: ${path ?? 'the request'} ${fault}`;
  throw new CallError('bad-request', message.slice(0, MAX_MESSAGE));
}
