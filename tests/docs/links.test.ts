import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'SECURITY.md',
  'seeds/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Begins with a room of the tree and has neither a placeholder nor a wildcard. */
const PATH = /^(?:lib|components|entrypoints|tests|scripts|docs|seeds|playground)\/[\w./-]+$/;

/** Pages that list tests: their paths are under `tests/`, without the ending. */
const LISTS_OF_TESTS = new Set([
  'SECURITY.md',
  'docs/failure-modes.md',
  'docs/experience-tests.md',
]);
const TEST_PATH =
  /^(?:lib|components|entrypoints|e2e|hostile|public|visual)\/[\w./-]+$|^(?:manifest)$/;
const TEST_ENDINGS = ['', '.test.ts', '.test.tsx', '.spec.ts'];

describe.each(PAGES)('%s', (page) => {
  const prose = readFileSync(join(ROOT, page), 'utf8').replace(/```[\s\S]*?```/g, '');

  it('links to pages and headings that exist', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^https?:/.test(link) && !isThere(page, link))).toEqual([]);
  });

  it('has no trace of a merge', () => {
    expect(prose).not.toMatch(/^(?:<{7}|={7,}$|>{7})/m);
  });

  it('names files and folders that exist', () => {
    const named = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
    const missing = LISTS_OF_TESTS.has(page)
      ? named.filter((code) => TEST_PATH.test(code) && !isTest(code))
      : named.filter((code) => PATH.test(code) && !existsSync(join(ROOT, code)));
    expect(missing).toEqual([]);
  });
});

function isTest(code: string): boolean {
  return TEST_ENDINGS.some((ending) => existsSync(join(ROOT, 'tests', `${code}${ending}`)));
}

function isThere(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const target = path ? join(ROOT, dirname(page), path) : join(ROOT, page);
  if (!existsSync(target)) return false;
  if (heading === undefined) return true;
  const headings = readFileSync(target, 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...headings].some(([, title = '']) => anchorOf(title) === heading);
}

/** The fragment that GitHub gives a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replace(/ /g, '-');
}
