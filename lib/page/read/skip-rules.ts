import { attributeOf, localNameOf } from './dom-accessors.ts';

/**
 * What an element's tag name says about the text inside. `unread`: there is none, or it isn't running text, is being
 * edited, or is ours. `silent`: readers skip it inside a word, like the reading aid over a Chinese name. `inline`: it
 * flows with the text around it. `block`: everything else. The tag name is only a first guess, which costs nothing.
 * Where a known name may be, the style decides (layout.ts).
 */
export type ElementKind = 'unread' | 'silent' | 'inline' | 'block';

export const HOST_TAG = 'dramatis-host';

/** Marks the host if the page uses its tag name. */
export const HOST_ATTRIBUTE = 'data-dramatis-host';

/** The element that contains the lines of all marks. The attribute marks it if the page uses its tag name. */
export const MARKS_TAG = 'dramatis-marks';
export const MARKS_ATTRIBUTE = 'data-dramatis-marks';

const KINDS = new Map<string, ElementKind>();
const name = (kind: ElementKind, names: string) => {
  for (const each of names.split(' ')) KINDS.set(each, kind);
};
name(
  'unread',
  'script style noscript template textarea input select option datalist code pre kbd samp var ' +
    `br hr img svg math canvas video audio iframe object embed progress meter head ${HOST_TAG} ${MARKS_TAG}`,
);
name('silent', 'rt rp rtc');
name(
  'inline',
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot ' +
    'small span strike strong sub sup time tt u wbr',
);

export const kindOf = (element: Element): ElementKind => KINDS.get(localNameOf(element)) ?? 'block';

/** Attributes whose change may add an element's text, remove it, or move it elsewhere. */
export const WATCHED_ATTRIBUTES = ['hidden', 'open', 'contenteditable', 'role', 'slot'];

/** Whether text in this element is being edited. Undefined means the same as in the element around it. */
export function isEdited(element: Element): boolean | undefined {
  if (attributeOf(element, 'role') === 'textbox') return true;
  const value = attributeOf(element, 'contenteditable');
  return value === null ? undefined : value.toLowerCase() !== 'false';
}

const ASIDE_ROLE = /^(?:navigation|contentinfo|complementary|menu|menubar|banner|search)$/;

/**
 * Whether this element contains what comes with every page: menus, footers, lists of other articles. The footer of an
 * article and a box in it belong to the article (https://www.w3.org/TR/html-aam-1.0/#el-footer).
 */
export function isAside(element: Element, isInArticle: boolean): boolean {
  if (ASIDE_ROLE.test(attributeOf(element, 'role') ?? '')) return true;
  const localName = localNameOf(element);
  return localName === 'nav' || (!isInArticle && (localName === 'footer' || localName === 'aside'));
}
