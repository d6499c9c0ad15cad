import { propertyOf } from '../read/dom-accessors.ts';
import type { Side, Turn } from './line.ts';

/** Reads a property from an element's computed style, by its CSS name. */
export type Get = (name: string) => string;

export const getterFor =
  (style: CSSStyleDeclaration): Get =>
  (name) =>
    propertyOf(style, name);

/** Whether a property has another value than this. A browser that doesn't know it gives an empty string. */
const isSet = (get: Get, name: string, plain = 'none'): boolean => {
  const value = get(name);
  return value !== '' && value !== plain;
};

const TRANSFORMS = ['transform', 'rotate', 'scale', 'translate', 'offset-path'];

export const isTransformed = (get: Get): boolean => TRANSFORMS.some((name) => isSet(get, name));

/**
 * Whether fixed parts inside are relative to this element for a reason other than a transform
 * (https://www.w3.org/TR/css-transforms-1/#transform-rendering).
 */
export const holdsFixed = (get: Get): boolean =>
  isSet(get, 'perspective') ||
  isSet(get, 'filter') ||
  isSet(get, 'backdrop-filter') ||
  /paint|layout|strict|content/.test(get('contain')) ||
  /transform|perspective|filter/.test(get('will-change'));

/** Whether the element clips what overflows its box. */
export const cutsOff = (get: Get): boolean =>
  isSet(get, 'overflow-x', 'visible') ||
  isSet(get, 'overflow-y', 'visible') ||
  isSet(get, 'clip-path') ||
  /paint|strict|content/.test(get('contain'));

/** Whether the element is a stacking context for a reason other than its z-index, or that it holds fixed parts. */
export const isPaintedApart = (get: Get, position: string): boolean =>
  position === 'fixed' ||
  position === 'sticky' ||
  isSet(get, 'opacity', '1') ||
  isSet(get, 'isolation', 'auto') ||
  isSet(get, 'mix-blend-mode', 'normal') ||
  isSet(get, 'clip-path') ||
  isSet(get, 'mask-image') ||
  /opacity|z-index|position/.test(get('will-change'));

/** The turn around an element, combined with its own transform. Undefined if the result isn't flat. */
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

/** In most vertical text, letters lie on their right side, so their feet are on the left. */
export const sideOf = (writingMode: string): Side =>
  writingMode === 'sideways-lr'
    ? 'right'
    : /^(?:vertical|sideways|tb)/.test(writingMode)
      ? 'left'
      : 'below';
