import type { ImportFact } from './read-imports.ts';

export type Layer =
  | 'core'
  | 'store'
  | 'background'
  | 'page'
  | 'components'
  | 'shared'
  | 'entrypoints'
  | 'data'
  | 'outside';

/** Rooms of `lib` that every context uses: the browser's edges without a subject of their own. */
const SHARED = new Set(['messaging', 'settings', 'published', 'log', 'bytes']);

/** Where a file of the project belongs. */
export function layerOf(path: string): Layer {
  const [top, second] = path.split('/');
  if (top === 'entrypoints' || top === 'components') return top;
  if (top === 'seeds' || top === 'public') return 'data';
  if (top !== 'lib') return 'outside';
  if (second !== undefined && SHARED.has(second)) return 'shared';
  if (second === 'core' || second === 'store' || second === 'background' || second === 'page')
    return second;
  throw new Error(`${path} lies in no known layer; say in rules.ts what it may import`);
}

/** "Entrypoints wire; page, background and components never import one another; core imports only core." */
const MAY_IMPORT: Record<Layer, Layer[]> = {
  core: ['core'],
  shared: ['core', 'shared'],
  store: ['core', 'store', 'shared'],
  background: ['core', 'store', 'shared', 'background', 'data'],
  page: ['core', 'shared', 'page'],
  components: ['core', 'components'],
  entrypoints: [
    'core',
    'shared',
    'background',
    'page',
    'components',
    'entrypoints',
    'data',
    'store',
  ],
  data: [],
  outside: [],
};

/** Packages that a layer may name. What runs in core must be as pure as core itself. */
const PACKAGES: Record<Layer, RegExp> = {
  // pure functions of words and of files, without a DOM
  core: /^(?:stemmer|htmlparser2)$/,
  shared: /^(?:wxt\/|webextension-polyfill$)/,
  store: /^idb$/,
  background: /^(?:wxt\/|webextension-polyfill$)/,
  page: /^(?:wxt\/|@mozilla\/readability$|@floating-ui\/dom$)/,
  components: /^preact(?:\/|$)/,
  entrypoints: /^(?:wxt\/|webextension-polyfill$|preact(?:\/|$))/,
  data: /^$/,
  outside: /^$/,
};

/** The shapes of requests, and the library for them. What runs in pages must stay small. */
const isShapes = (path: string) => /^lib\/messaging\/protocol\/shapes(?:[./]|$)/.test(path);
const checksRequests = (path: string) => isShapes(path) || /^lib\/background\//.test(path);
const isBackgroundEntrypoint = (path: string) => /^entrypoints\/background[./]/.test(path);
/**
 * What is put into a page with the first mark or dwell, or into a card. `draw` belongs to `hover`. If it were imported
 * elsewhere, every page would load it.
 */
const kitOf = (path: string) =>
  /^lib\/page\/(card-frame|card|hover|draw)\//.exec(path)?.[1]?.replace('draw', 'hover');
const isInPage = (path: string) =>
  /^entrypoints\/(?:content|card-frame|forms|card|hover|reader|remember)[./]/.test(path);
/** A saved page is also a document, and its article is read like any page's. */
const readsSavedPages = (from: string, target: string) =>
  from === 'entrypoints/options/import/read-saved-page.ts' &&
  target.startsWith('lib/page/article/');
const roomOf = (path: string) => path.split('/').slice(0, 2).join('/');

/** Why an import breaks the dependency rule, or undefined. `target` is a path in the project or a package. */
export function findViolation(
  from: string,
  target: string,
  { typeOnly }: Pick<ImportFact, 'typeOnly'>,
  isPackage: boolean,
): string | undefined {
  const layer = layerOf(from);
  if (isPackage) {
    if (target === 'valibot' && isShapes(from)) return undefined;
    return PACKAGES[layer].test(target) ? undefined : `${layer} must not use the package ${target}`;
  }
  const other = layerOf(target);
  if (isShapes(target) && !checksRequests(from)) return 'only the background checks requests';
  const kit = kitOf(target);
  if (kit && kitOf(from) !== kit && !from.startsWith(`entrypoints/${kit}/`) && !typeOnly)
    return `the kit “${kit}” is wired by its own entrypoint alone`;
  if (!MAY_IMPORT[layer].includes(other)) return `${layer} must not import ${other}`;
  if (layer === 'components' && other === 'core' && !typeOnly)
    return 'components import types of core only';
  if (layer === 'entrypoints') {
    if (other === 'store' && !isBackgroundEntrypoint(from))
      return 'only the background touches the store';
    if (other === 'background' && !/^entrypoints\/(?:background|workshop|offscreen)[./]/.test(from))
      return 'only what runs in the background wires it';
    if (other === 'page' && !readsSavedPages(from, target) && !isInPage(from))
      return 'only what runs in a page wires the page';
    if (other === 'entrypoints' && roomOf(from) !== roomOf(target))
      return 'entrypoints never import one another';
  }
  return undefined;
}
