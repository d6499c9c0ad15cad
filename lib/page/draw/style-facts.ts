import { propertyOf } from '../read/dom-accessors.ts';
import type { Side, Turn } from './line.ts';

/** Reads a property of one element's computed style by its name in style sheets. */
export type Get = (name: string) => string;

export const getterFor =
  (style: CSSStyleDeclaration): Get =>
  (name) =>
    propertyOf(style, name);

/** Is a property anything but this? A browser that doesn't know it gives an empty string. */
const isSet = (get: Get, name: string, plain = 'none'): boolean => {
  const value = get(name);
  return value !== '' && value !== plain;
};

const TRANSFORMS = ['transform', 'rotate', 'scale', 'translate', 'offset-path'];

export const isTransformed = (get: Get): boolean => TRANSFORMS.some((name) => isSet(get, name));

/** Do fixed parts inside stand in this element (https://www.w3.org/TR/css-transforms-1/#transform-rendering)? */
export const holdsFixed = (get: Get): boolean =>
  isTransformed(get) ||
  isSet(get, 'perspective') ||
  isSet(get, 'filter') ||
  isSet(get, 'backdrop-filter') ||
  /paint|layout|strict|content/.test(get('contain')) ||
  /transform|perspective|filter/.test(get('will-change'));

/** Does the element cut off what reaches out of its box? */
export const cutsOff = (get: Get): boolean =>
  isSet(get, 'overflow-x', 'visible') ||
  isSet(get, 'overflow-y', 'visible') ||
  isSet(get, 'clip-path') ||
  /paint|strict|content/.test(get('contain'));

/** Is the element painted as a whole, apart from what is around (a stacking context), leaving out its z-index? */
export const isPaintedApart = (get: Get, position: string): boolean =>
  position === 'fixed' ||
  position === 'sticky' ||
  holdsFixed(get) ||
  isSet(get, 'opacity', '1') ||
  isSet(get, 'isolation', 'auto') ||
  isSet(get, 'mix-blend-mode', 'normal') ||
  isSet(get, 'clip-path') ||
  isSet(get, 'mask-image') ||
  /opacity|z-index|position/.test(get('will-change'));

/** What an element's own transform makes of the turn around it. undefined: it leaves the plane. */
export function turnBy(around: Turn | undefined, get: Get): Turn | undefined {
  const [rotate, scale, transform] = [get('rotate'), get('scale'), get('transform')];
  if (!around || isSet(get, 'offset-path')) return undefined;
  if (/[xyz ]/.test(rotate) || scale.split(' ').length > 2) return undefined;
  const parts = [
    isSet(get, 'rotate') ? `rotate(${rotate})` : '',
    isSet(get, 'scale') ? `scale(${scale.replace(' ', ',')})` : '',
    isSet(get, 'transform') ? transform : '',
  ];
  const own = new DOMMatrixReadOnly(parts.filter(Boolean).join(' '));
  if (!own.is2D) return undefined;
  return {
    a: around.a * own.a + around.c * own.b,
    b: around.b * own.a + around.d * own.b,
    c: around.a * own.c + around.c * own.d,
    d: around.b * own.c + around.d * own.d,
  };
}

/** Letters lie on their right side in most vertical text, so their foot is at the left. */
export const sideOf = (writingMode: string): Side =>
  writingMode === 'sideways-lr'
    ? 'right'
    : /^(?:vertical|sideways|tb)/.test(writingMode)
      ? 'left'
      : 'below';
