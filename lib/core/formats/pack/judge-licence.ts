import type { PackManifest } from './manifest.ts';

/** `MIT`, `CC-BY-4.0 AND (MIT OR LicenseRef-own)`; the list of names itself is too long to be kept here. */
const SPDX_WORD = /^\(*[A-Za-z\d][A-Za-z\d.-]*\+?\)*$/;

/** What is wrong with the licence that a pack states. Undefined if nothing is. */
export function judgeLicence({
  licence,
  attribution,
  publisher,
}: Pick<PackManifest, 'licence' | 'attribution' | 'publisher'>):
  | 'missing'
  | 'no-spdx'
  | 'nobody-named'
  | undefined {
  if (!licence) return 'missing';
  const words = licence.split(' ');
  // Names and operators take turns.
  const isExpression =
    words.length % 2 === 1 &&
    words.every((word, index) =>
      index % 2 === 0 ? SPDX_WORD.test(word) : /^(?:AND|OR|WITH)$/.test(word),
    );
  if (!isExpression) return 'no-spdx';
  return /\bCC-BY\b/.test(licence) && !attribution && !publisher ? 'nobody-named' : undefined;
}
