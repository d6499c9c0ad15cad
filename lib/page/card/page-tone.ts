import { isDark, readShade, type Shade, seenThrough } from '../../core/color/tone.ts';
import { flatParentOf } from '../read/flat-tree.ts';

/**
 * Whether the page is light or dark behind an element. It checks the background colours up to the first opaque one. A
 * background picture says nothing, but the text on it does.
 */
export function findTone(element: Element, window: Window): 'light' | 'dark' {
  const layers: Shade[] = [];
  for (let each: Element | null = element; each; each = flatParentOf(each)) {
    const { backgroundColor, backgroundImage } = window.getComputedStyle(each);
    if (backgroundImage !== 'none' && backgroundImage !== '') return toneForText(element, window);
    const shade = readShade(backgroundColor);
    if (shade) layers.push(shade);
    if (shade && shade.alpha === 1) break;
  }
  return isDark(seenThrough(layers, canvasLightness(window))) ? 'dark' : 'light';
}

function toneForText(element: Element, window: Window): 'light' | 'dark' {
  const text = readShade(window.getComputedStyle(element).color);
  return text && !isDark(text.lightness) ? 'dark' : 'light';
}

/**
 * The colour that browsers paint under a page without a background. It is white unless the page says that it can be
 * dark.
 */
function canvasLightness(window: Window): number {
  const { colorScheme } = window.getComputedStyle(window.document.documentElement);
  const schemes = colorScheme.split(' ');
  if (!schemes.includes('dark')) return 1;
  if (!schemes.includes('light')) return 0;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 0 : 1;
}
