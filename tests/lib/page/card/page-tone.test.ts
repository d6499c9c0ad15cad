// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { findTone } from '@/lib/page/card/page-tone.ts';

const matchMedia = vi.fn(() => ({ matches: false }));
beforeEach(() => {
  Object.assign(window, { matchMedia });
  document.documentElement.removeAttribute('style');
});

const toneIn = (html: string) => {
  document.body.innerHTML = html;
  return findTone(document.querySelector('b') as Element, window);
};

test.each([
  ['no background anywhere', '<p><b></b></p>', 'light'],
  ['a dark page', '<div style="background-color: #111"><p><b></b></p></div>', 'dark'],
  [
    'a light box on a dark page',
    '<div style="background-color: #111"><p style="background-color: #fff"><b></b></p></div>',
    'light',
  ],
  [
    'a veil over a light page',
    '<div style="background-color: rgba(0, 0, 0, 0.1)"><b></b></div>',
    'light',
  ],
  [
    'a picture under light text',
    '<div style="background-image: url(a.png)"><b style="color: #eee"></b></div>',
    'dark',
  ],
  [
    'a picture under dark text',
    '<div style="background-image: url(a.png)"><b style="color: #222"></b></div>',
    'light',
  ],
])('%s', (_, html, tone) => {
  expect(toneIn(html)).toBe(tone);
});

test.each([
  ['dark', false, 'dark'],
  ['light dark', false, 'light'],
  ['light dark', true, 'dark'],
  ['light', true, 'light'],
])(
  'a page without a background that can be %s, its reader wants dark: %s',
  (scheme, wants, tone) => {
    matchMedia.mockReturnValue({ matches: wants });
    const read = window.getComputedStyle.bind(window);
    vi.spyOn(window, 'getComputedStyle').mockImplementation((element) =>
      element === document.documentElement
        ? ({
            colorScheme: scheme,
            backgroundColor: '',
            backgroundImage: 'none',
          } as CSSStyleDeclaration)
        : read(element),
    );
    expect(toneIn('<b></b>')).toBe(tone);
    vi.restoreAllMocks();
  },
);
