import { readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';

/** What a published schema says against a value, or undefined. */
export type FindFault = (value: unknown) => string | undefined;

export function readSchema(name: 'pack-record' | 'pack-manifest'): FindFault {
  const url = new URL(`../../docs/schemas/${name}.schema.json`, import.meta.url);
  const validator = new Validator(JSON.parse(readFileSync(url, 'utf8')) as Schema, '2020-12');
  return (value) => {
    const { valid, errors } = validator.validate(value);
    if (valid) return undefined;
    // The last one is the innermost.
    const { instanceLocation = '#', error = '' } = errors.at(-1) ?? {};
    return `${instanceLocation}: ${error}`;
  };
}
