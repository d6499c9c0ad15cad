import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import messages from '@/public/_locales/en/messages.json';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = globSync(
  ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'wxt.config.ts'],
  {
    cwd: root,
  },
).map((path) => readFileSync(root + path, 'utf8'));
const code = sources.join('\n');

const PLURAL = /_(zero|one|two|few|many|other)$/;
const keys = Object.keys(messages);
/** A plural key counts under the name that code uses. */
const baseOf = (key: string): string => key.replace(PLURAL, '');

describe('the words of the interface', () => {
  it('exist for every key that code names', () => {
    const plain = code.matchAll(/\b(?:words|announce)\(\s*'(\w+)'/g);
    const inManifest = code.matchAll(/__MSG_(\w+)__/g);
    const plural = code.matchAll(/\bplural\(\s*[\w.]+,\s*'(\w+)'/g);
    const missing = [
      ...[...plain, ...inManifest].map(([, key]) => key).filter((key) => !keys.includes(key ?? '')),
      ...[...plural].map(([, key]) => `${key}_other`).filter((key) => !keys.includes(key)),
    ];
    expect(missing).toEqual([]);
  });

  it('are all used', () => {
    const unused = keys.filter((key) => {
      const name = baseOf(key);
      return !code.includes(`'${name}'`) && !code.includes(`__MSG_${name}__`);
    });
    expect(unused).toEqual([]);
  });

  it('have every plural form that English has', () => {
    const bases = new Set(keys.filter((key) => PLURAL.test(key)).map(baseOf));
    expect(bases.size).toBeGreaterThan(5);
    for (const base of bases)
      expect(keys).toEqual(expect.arrayContaining([`${base}_one`, `${base}_other`]));
  });

  it('have keys that browsers accept, and no stray dollar', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^[A-Za-z0-9_]+$/);
      expect(message).not.toBe('');
      expect(message.replace(/\$[1-9]/g, '')).not.toContain('$');
    }
  });
});
