import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'PRIVACY.md',
  'seeds/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** Begins with a room of the tree and has neither a placeholder nor a wildcard. */
const PATH = /^(?:lib|components|entrypoints|tests|scripts|docs|seeds|playground)\/[\w./-]+$/;

describe.each(PAGES)('%s', (page) => {
  const prose = readFileSync(join(ROOT, page), 'utf8').replace(/```[\s\S]*?```/g, '');

  it('links to pages and headings that exist', () => {
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !/^https?:/.test(link) && !isThere(page, link))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const named = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
    expect(named.filter((code) => PATH.test(code) && !existsSync(join(ROOT, code)))).toEqual([]);
  });
});

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
