import fc from 'fast-check';
import type * as v from 'valibot';
import { SHAPES } from '@/lib/messaging/protocol/shapes.ts';

/** The parts of a valibot schema that requests use. */
interface Shape {
  type: string;
  pipe?: [Shape, ...{ type: string; requirement?: unknown }[]];
  entries?: Record<string, Shape>;
  item?: Shape;
  wrapped?: Shape;
  options?: unknown[];
  literal?: unknown;
}
type Name = keyof typeof SHAPES;

const ARTICLE = {
  id: 'a',
  sourceId: 's',
  text: 'Words',
  lang: 'en',
  publisher: 'P',
  corrections: [],
  blocks: [],
};
/** Parts that one of core's checks accepts, by their place. */
const CHECKED: Record<string, unknown> = {
  'restoreRecords.records[]': { kind: 'muted', names: [{ kind: 'name', name: 'May' }] },
  'planRestore.records[]': { kind: 'muted', names: [{ kind: 'name', name: 'May' }] },
  'addRecords.records[]': {
    kind: 'person',
    key: '1',
    name: 'Ann Foo',
    aliases: [],
    ids: {},
    roles: [{ title: 'Mayor', field: 'terms[3]' }],
  },
  'restoreArticles.removed[]': { article: ARTICLE, amendments: [], ingestedAt: 5 },
};

/** Requests with the shape of a call. */
export const wellFormed = (name: Name): fc.Arbitrary<unknown> => good(shapeOf(name), name);

/** Requests with one fault at any depth: a wrong type, a missing key, too much or too little. */
export const malformed = (name: Name): fc.Arbitrary<unknown> => bad(shapeOf(name), name);

const shapeOf = (name: Name) => SHAPES[name] as v.GenericSchema as unknown as Shape;

const isOptional = ({ type }: Shape) => type === 'exact_optional';
const limitsOf = ({ pipe }: Shape) =>
  Object.fromEntries(
    (pipe ?? [])
      .slice(1)
      .map((action) => [action.type, 'requirement' in action ? action.requirement : true]),
  );

function good(shape: Shape, path: string): fc.Arbitrary<unknown> {
  const limits = limitsOf(shape);
  switch (shape.type) {
    case 'object': {
      const entries = Object.entries(shape.entries ?? {});
      const fields = entries.map(([key, each]) => [key, good(each, `${path}.${key}`)] as const);
      const requiredKeys = entries.filter(([, each]) => !isOptional(each)).map(([key]) => key);
      return fc.record(Object.fromEntries(fields), { requiredKeys });
    }
    case 'array':
      return fc.array(good(shape.item as Shape, `${path}[]`), { maxLength: 4 });
    case 'string':
      if (limits.regex) return textLike(limits.regex as RegExp);
      return fc.string({ minLength: limits.non_empty ? 1 : 0, maxLength: 20 });
    case 'number':
      return fc.integer({
        min: Number(limits.min_value ?? 0),
        max: Math.min(1e6, Number(limits.max_value ?? 1e6)),
      });
    case 'boolean':
      return fc.boolean();
    case 'literal':
      return fc.constant(shape.literal);
    case 'picklist':
      return fc.constantFrom(...(shape.options ?? []));
    case 'variant':
      return fc.oneof(...(shape.options as Shape[]).map((each) => good(each, path)));
    case 'exact_optional':
      return good(shape.wrapped as Shape, path);
    case 'nullable':
      return fc.option(good(shape.wrapped as Shape, path), { nil: null });
    case 'unknown':
      return fc.constant(CHECKED[path]);
    default:
      throw new Error(`${path}: no requests are made of ${shape.type}`);
  }
}

/** fast-check generates text for most patterns, but not for those that ignore case. Here that is an address. */
const textLike = (form: RegExp): fc.Arbitrary<string> =>
  form.flags.includes('i') ? fc.webUrl() : fc.stringMatching(form);

/** Values of every type that a shape doesn't want. */
const STRANGERS = [undefined, null, true, 3, 'x', {}, []];
const others = (...types: string[]) =>
  STRANGERS.filter(
    (value) =>
      !types.includes(value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value),
  );

function bad(shape: Shape, path: string): fc.Arbitrary<unknown> {
  const limits = limitsOf(shape);
  switch (shape.type) {
    case 'object':
      return fc.oneof(among(others('object', 'list')), ...badObjects(shape, path));
    case 'array': {
      const item = shape.item as Shape;
      const withFault = fc
        .tuple(good(shape, path), bad(item, `${path}[]`))
        .map(([list, fault]) => [...(list as unknown[]), fault]);
      const most = Number(limits.max_length);
      const tooMany = good(item, `${path}[]`).map((each) => new Array(most + 1).fill(each));
      return fc.oneof(among(others('list')), withFault, ...(most <= 1000 ? [tooMany] : []));
    }
    case 'string': {
      const faults: unknown[] = others('string');
      if (limits.non_empty) faults.push('');
      if (limits.regex) faults.push('no such form');
      if (limits.max_length) faults.push('x'.repeat(Number(limits.max_length) + 1));
      return among(faults);
    }
    case 'number': {
      const faults: unknown[] = [
        ...others('number'),
        Number.NaN,
        Number.POSITIVE_INFINITY,
        0.5,
        '3',
      ];
      if (limits.min_value !== undefined) faults.push(Number(limits.min_value) - 1);
      if (limits.max_value !== undefined) faults.push(Number(limits.max_value) + 1);
      return among(faults);
    }
    case 'boolean':
      return among([...others('boolean'), 'true']);
    case 'literal':
    case 'picklist':
      return among([...others(), 'none of these']);
    case 'variant':
      return fc.oneof(
        among(others('object')),
        ...(shape.options as Shape[]).flatMap((each) => badObjects(each, path)),
      );
    case 'exact_optional':
      return bad(shape.wrapped as Shape, path);
    case 'nullable':
      return bad(shape.wrapped as Shape, path).filter((value) => value !== null);
    default:
      return among(others());
  }
}

const among = (values: readonly unknown[]) => fc.constantFrom(...values);

/** Objects with one fault in one of their fields, or with one field missing. */
const badObjects = (shape: Shape, path: string): fc.Arbitrary<unknown>[] =>
  Object.entries(shape.entries ?? {}).flatMap(([key, field]) => {
    const whole = good(shape, path) as fc.Arbitrary<Record<string, unknown>>;
    const faulty = fc
      .tuple(whole, bad(field, `${path}.${key}`))
      .map(([value, fault]) => ({ ...value, [key]: fault }));
    const without = whole.map(({ [key]: _, ...rest }) => rest);
    return isOptional(field) ? [faulty] : [faulty, without];
  });
