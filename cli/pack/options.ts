import { parseArgs } from 'node:util';
import type { PackHead } from '../../lib/core/formats/pack/write-pack.ts';
import { withoutGaps } from '../../lib/core/formats/records/fields.ts';
import type { SplitOptions } from './split/split.ts';

export interface BuildOptions {
  inputs: readonly string[];
  out: string;
  head: Omit<PackHead, 'revision'>;
  /** the next one after the revision of the file that is there, if absent */
  revision?: string;
}

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** Throws an Error if a needed option is missing. */
export function readBuildOptions(args: string[]): BuildOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: text,
      id: text,
      name: text,
      licence: text,
      revision: text,
      publisher: text,
      homepage: text,
      attribution: text,
      language: texts,
      mirror: texts,
    },
  });
  const need = (option: 'out' | 'id' | 'name' | 'licence'): string => {
    const value = values[option]?.trim();
    if (!value) throw new Error(`--${option} is missing`);
    return value;
  };
  const { publisher, homepage, attribution, revision, language = [], mirror = [] } = values;
  return {
    inputs: positionals,
    out: need('out'),
    head: {
      id: need('id'),
      name: need('name'),
      licence: need('licence'),
      languages: language,
      requires: [],
      mirrors: mirror,
      ...withoutGaps<Partial<PackHead>>({ publisher, homepage, attribution }),
    },
    ...(revision === undefined ? {} : { revision }),
  };
}

/** Megabytes up to which a reader would rather fetch a pack as a whole, and nobody hears of a single person. */
const WHOLE = 30;

/** Throws an Error if a needed option is missing. */
export function readSplitOptions(args: string[]): SplitOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: text, whole: text },
  });
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) throw new Error('split takes one pack');
  if (!values.out) throw new Error('--out is missing');
  const whole = Number(values.whole ?? WHOLE);
  if (!(whole >= 0)) throw new Error(`--whole is no number: ${values.whole}`);
  return { input, out: values.out, whole: whole * 1_000_000 };
}
