import { parseArgs } from 'node:util';
import type { PackHead } from '../../lib/core/formats/pack/write-pack.ts';
import { withoutGaps } from '../../lib/core/formats/records/fields.ts';

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
