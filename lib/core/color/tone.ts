/** How light a colour is, from 0 (black) to 1 (white), and how much it hides. */
export interface Shade {
  lightness: number;
  alpha: number;
}

/**
 * Reads a colour in the form that `getComputedStyle` gives. In `rgb()` and `color()` it reads three channels. In
 * `lab()`, `lch()`, `oklab()` and `oklch()` it reads the lightness, which comes first
 * (https://drafts.csswg.org/css-color-4/#serializing-color-values). Undefined for other forms. It is only precise
 * enough to tell light from dark.
 */
export function readShade(color: string): Shade | undefined {
  const match = /^(rgba?|color|lab|lch|oklab|oklch)\((.*)\)$/.exec(color.trim());
  if (!match) return undefined;
  const [, kind = '', inside = ''] = match;
  const values = inside.split(/[\s,/]+/).filter((part) => /^(?:[-+.\d]|none)/.test(part));
  const [first = 0, second = 0, third = 0, alpha = 1] = values.map(readNumber);
  if (values.length < 3) return undefined;
  const lightness = kind.startsWith('rgb')
    ? luma(first / 255, second / 255, third / 255)
    : kind === 'color'
      ? luma(first, second, third)
      : first / (kind.startsWith('ok') ? 1 : 100);
  return { lightness: limit(lightness), alpha: limit(alpha) };
}

/** `none` means zero. Computed colours have percentages only for alpha. */
const readNumber = (text: string): number => {
  if (text === 'none') return 0;
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? value / 100 : value;
};

/**
 * Lightness of gamma-encoded channels, with the weights of ITU-R BT.601. That is close enough to how light a colour
 * looks.
 */
const luma = (r: number, g: number, b: number): number => 0.299 * r + 0.587 * g + 0.114 * b;

const limit = (value: number): number => Math.min(1, Math.max(0, value));

/** How light something looks through all its layers, the top one first. `under` is the bottom. */
export const seenThrough = (layers: readonly Shade[], under: number): number =>
  layers.reduceRight(
    (below, { lightness, alpha }) => lightness * alpha + below * (1 - alpha),
    under,
  );

/** Whether light text is readable on this background. */
export const isDark = (lightness: number): boolean => lightness < 0.5;
