import { isDark, readShade, type Shade, seenThrough } from '../../core/color/tone.ts';
import { flatParentOf } from '../read/flat-tree.ts';

/**
 * Is the page light or dark behind an element? The background colours tell, up to one that covers all. A picture
 * among them says nothing by itself, but the text to be read on it does.
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

/** What browsers paint under a page without a background: white, unless the page says that it can be dark. */
function canvasLightness(window: Window): number {
  const { colorScheme } = window.getComputedStyle(window.document.documentElement);
  const schemes = colorScheme.split(' ');
  if (!schemes.includes('dark')) return 1;
  if (!schemes.includes('light')) return 0;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 0 : 1;
}
