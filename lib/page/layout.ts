import { flatParentOf } from './flat-tree.ts';

/**
 * How an element stands in its line. `inline`: its text continues the text before. `block`: it begins anew.
 * `hidden`: it has no box now and may have one later. `unseen`: its text is for programs that read aloud, or
 * small print over another text.
 */
export interface Look {
  flow: 'inline' | 'block' | 'hidden' | 'unseen';
  /** line feeds break lines */
  keepsLines: boolean;
  /** shows capitals that were not written */
  capitalises: boolean;
}

/**
 * Looks at an element's computed style: 1 to 3 µs where the page is laid out, as much as reading a paragraph, which
 * is why only elements around a possible name are looked at.
 */
export function lookAt(element: Element): Look {
  const style = getComputedStyle(element);
  return {
    flow: flowOf(element, style),
    keepsLines: /^(?:pre|break)/.test(style.whiteSpace),
    capitalises: /^(?:cap|upp)/.test(style.textTransform),
  };
}

function flowOf(element: Element, style: CSSStyleDeclaration): Look['flow'] {
  const { display } = style;
  if (display === 'none' || style.contentVisibility === 'hidden') return 'hidden';
  if (display === 'inline' || display === 'contents') return 'inline';
  if (display === 'ruby-text') return 'unseen';
  if (display.startsWith('ruby')) return 'inline';
  if (isClipped(style)) return 'unseen';
  if (display.startsWith('inline')) {
    return isFlush(style) || isLetter(element) ? 'inline' : 'block';
  }
  return style.float !== 'none' && isLetter(element) ? 'inline' : 'block';
}

/** Without any room at its sides, an inline block looks like more of the same text. */
const isFlush = (style: CSSStyleDeclaration): boolean =>
  [
    style.marginLeft,
    style.marginRight,
    style.paddingLeft,
    style.paddingRight,
    style.borderLeftWidth,
    style.borderRightWidth,
  ].every((width) => !(Number.parseFloat(width) > 0));

/** A drop cap with its quotation mark, or one of the letters that an animation moves by themselves. */
const isLetter = (element: Element): boolean => (element.textContent ?? '').trim().length <= 2;

/**
 * Out of sight but read aloud: the usual ways are a box of one pixel, a clip to nothing, and a place far outside
 * (https://www.w3.org/WAI/tutorials/forms/labels/#note-on-hiding-elements).
 */
export function isClipped(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const { clip, clipPath } = style;
  if (clip.startsWith('rect(') && !/[2-9]|\d\d/.test(clip)) return true;
  if (/^inset\((?:50|100)%/.test(clipPath)) return true;
  const isTiny = Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
  if (isTiny && style.overflow !== 'visible') return true;
  return Number.parseFloat(style.left) < -5000 || Number.parseFloat(style.top) < -5000;
}

/** Has this element a box that is visible by `options`, or does it pass its children through to one that has? */
export function hasBox(element: Element, options?: CheckVisibilityOptions): boolean {
  for (let each: Element | null = element; each; each = flatParentOf(each)) {
    // Not by the element's own method, which a field of that name hides from a form.
    if (Element.prototype.checkVisibility.call(each, options)) return true;
    if (getComputedStyle(each).display !== 'contents') return false;
  }
  return false;
}

/** The outermost element that keeps this one from having a box; it gets one as soon as this one does. */
export function findHider(element: Element): Element {
  let hider = element;
  for (let each = flatParentOf(element); each && !hasBox(each); each = flatParentOf(each)) {
    hider = each;
  }
  return hider;
}

/** Characters that steer the direction of writing, and other invisible ones that the matcher does not know. */
const STEERING = /[\u061C\u180E\u200E\u200F\u202A-\u202E\u2061-\u2069]/g;

/** What a reader sees of a text, as long as the text: capitals that only the style makes, nothing invisible. */
export function asSeen(text: string, { capitalises }: Look): string {
  const seen = text.replace(STEERING, '\u200B');
  if (!capitalises || /\p{Lu}/u.test(seen)) return seen;
  return seen.replace(/(?<![\p{L}\p{M}\p{N}\u200B'’])\p{Ll}/gu, (letter) => {
    const capital = letter.toUpperCase();
    return capital.length === letter.length ? capital : letter;
  });
}
