import { describe, expect, test } from 'vitest';
import { isDark, readShade, seenThrough } from '@/lib/core/color/tone.ts';

describe('a colour as browsers compute it', () => {
  test.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgba(255, 255, 255, 0.5)', 1, 0.5],
    ['color(srgb 1 1 1 / 0.25)', 1, 0.25],
    ['color(display-p3 0 0 0)', 0, 1],
    ['oklch(0.98 0.01 90)', 0.98, 1],
    ['oklab(0.2 0.1 -0.1 / 0.5)', 0.2, 0.5],
    ['lab(97 0 0)', 0.97, 1],
    ['lch(12 4 none)', 0.12, 1],
    ['color(srgb none none none / 50%)', 0, 0.5],
  ])('%s', (color, lightness, alpha) => {
    const shade = readShade(color);
    expect(shade?.lightness).toBeCloseTo(lightness, 5);
    expect(shade?.alpha).toBe(alpha);
  });

  test.each(['', 'transparent', 'Canvas', 'color-mix(in srgb, red, blue)', 'rgb(1)'])(
    'nothing else is read: “%s”',
    (color) => {
      expect(readShade(color)).toBeUndefined();
    },
  );

  test('green looks lighter than blue', () => {
    expect(readShade('rgb(0, 255, 0)')?.lightness).toBeGreaterThan(0.5);
    expect(readShade('rgb(0, 0, 255)')?.lightness).toBeLessThan(0.5);
  });
});

describe('layers', () => {
  test('without any, what is under them is visible', () => {
    expect(seenThrough([], 1)).toBe(1);
  });

  test('the topmost counts most', () => {
    const white = { lightness: 1, alpha: 0.9 };
    const black = { lightness: 0, alpha: 0.9 };
    expect(isDark(seenThrough([white, black], 0))).toBe(false);
    expect(isDark(seenThrough([black, white], 1))).toBe(true);
  });

  test('one that is nearly transparent changes nothing', () => {
    expect(isDark(seenThrough([{ lightness: 0, alpha: 0.1 }], 1))).toBe(false);
  });
});
