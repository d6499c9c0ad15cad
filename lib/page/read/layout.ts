import { dataOf, isVisible, nextNodeOf, propertyOf, styleOf, walkerOf } from './dom-accessors.ts';
import { flatParentOf } from './flat-tree.ts';

/**
 * How an element is laid out. `inline`: its text continues the text before. `block`: it starts a new block. `hidden`:
 * it has no box now but may get one later. `unseen`: its text is for screen readers, or tiny print over another text.
 */
export interface Look {
  flow: 'inline' | 'block' | 'hidden' | 'unseen';
  style: CSSStyleDeclaration;
  /** filled on first use, since an element has many texts, most of them white space */
  keepsLines?: boolean;
  capitalises?: boolean;
}

/**
 * Reads an element's computed style. That takes 0.7 to 2 µs once the page is laid out, as much as reading a paragraph.
 * So only elements around a possible name are checked, one property at a time.
 */
export function lookAt(element: Element): Look {
  const style = styleOf(element);
  return { flow: flowOf(element, style), style };
}

/** Whether line feeds break lines. */
export function keepsLines(look: Look): boolean {
  look.keepsLines ??= /^(?:pre|break)/.test(propertyOf(look.style, 'white-space'));
  return look.keepsLines;
}

/** Whether the style shows capitals that aren't in the text. */
function capitalises(look: Look): boolean {
  look.capitalises ??= /^(?:cap|upp)/.test(propertyOf(look.style, 'text-transform'));
  return look.capitalises;
}

function flowOf(element: Element, style: CSSStyleDeclaration): Look['flow'] {
  const display = propertyOf(style, 'display');
  if (display === 'none') return 'hidden';
  if (display === 'inline' || display === 'contents') return 'inline';
  if (propertyOf(style, 'content-visibility') === 'hidden') return 'hidden';
  if (display === 'ruby-text') return 'unseen';
  if (display.startsWith('ruby')) return 'inline';
  if (isClipped(style)) return 'unseen';
  if (display.startsWith('inline')) {
    return isFlush(style) || isLetter(element) ? 'inline' : 'block';
  }
  return isLetter(element) && propertyOf(style, 'float') !== 'none' ? 'inline' : 'block';
}

/** Whether an inline block has no space at its sides. Then it looks like part of the text around it. */
const isFlush = (style: CSSStyleDeclaration): boolean =>
  SIDES.every((name) => !(Number.parseFloat(propertyOf(style, name)) > 0));

const SIDES =
  'margin-left margin-right padding-left padding-right border-left-width border-right-width'.split(
    ' ',
  );

/** Whether it is a drop cap with its quotation mark, or one of the letters that an animation moves separately. */
function isLetter(element: Element): boolean {
  // Don't read the whole text. For most elements the first words are enough, and an element may contain the whole page.
  const walker = walkerOf(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let text = '';
  for (let node = nextNodeOf(walker); node; node = nextNodeOf(walker)) {
    text = (text + dataOf(node as Text)).trimStart();
    if (text.trimEnd().length > 2) return false;
  }
  return true;
}

/**
 * Whether it is out of sight but read aloud. The usual ways are a box of one pixel, an empty clip, and a place far
 * outside (https://www.w3.org/WAI/tutorials/forms/labels/#note-on-hiding-elements).
 */
export function isClipped(style: CSSStyleDeclaration): boolean {
  const position = propertyOf(style, 'position');
  if (position !== 'absolute' && position !== 'fixed') return false;
  const clip = propertyOf(style, 'clip');
  if (clip.startsWith('rect(') && !/[2-9]|\d\d/.test(clip)) return true;
  if (/^inset\((?:50|100)%/.test(propertyOf(style, 'clip-path'))) return true;
  const pixels = (name: string) => Number.parseFloat(propertyOf(style, name));
  const isTiny = pixels('width') <= 1 && pixels('height') <= 1;
  if (isTiny && propertyOf(style, 'overflow') !== 'visible') return true;
  return pixels('left') < -5000 || pixels('top') < -5000;
}

/** Whether this element, or a child that it passes to the layout, has a box that is visible by `options`. */
export function hasBox(element: Element, options?: CheckVisibilityOptions): boolean {
  for (let each: Element | null = element; each; each = flatParentOf(each)) {
    if (isVisible(each, options)) return true;
    if (propertyOf(styleOf(each), 'display') !== 'contents') return false;
  }
  return false;
}

/** The outermost element that keeps this one from having a box. Both get one at the same time. */
export function findHider(element: Element): Element {
  let hider = element;
  for (let each = flatParentOf(element); each && !hasBox(each); each = flatParentOf(each)) {
    hider = each;
  }
  return hider;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** Characters that control text direction, and other invisible ones that the matcher doesn't know. */
const STEERING = /[\u061C\u180E\u200E\u200F\u202A-\u202E\u2061-\u2069]/g;

/** A text as the reader sees it, in the same length: with capitals from the style, and without invisible characters. */
export function asSeen(text: string, look: Look): string {
  const isAscii = !NOT_ASCII.test(text);
  // A text without small letters can't get more capitals.
  if (isAscii && !/[a-z]/.test(text)) return text;
  const seen = isAscii ? text : text.replace(STEERING, '\u200B');
  if (hasCapital(seen) || !capitalises(look)) return seen;
  return seen.replace(/(?<![\p{L}\p{M}\p{N}\u200B'’])\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}

/** ASCII alone decides for most texts. The pattern of all capitals takes 1 ms to compile. */
export const hasCapital = (text: string): boolean =>
  /[A-Z]/.test(text) || (NOT_ASCII.test(text) && /\p{Lu}/u.test(text));
