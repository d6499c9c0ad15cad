import type { PackManifest } from '../../lib/core/formats/pack/manifest.ts';

/** `MIT`, `CC-BY-4.0 AND (MIT OR LicenseRef-own)`; the list of names itself is too long to be kept here. */
const SPDX_WORD = /^\(*[A-Za-z\d][A-Za-z\d.-]*\+?\)*$/;

/** How SPDX joins names. */
const OPERATORS = new Set(['AND', 'OR', 'WITH']);

const wantsAttribution = (words: readonly string[]): boolean =>
  words.some((word) => word.replaceAll('(', '').startsWith('CC-BY-'));

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
    words.every((word, index) => (index % 2 === 0 ? SPDX_WORD.test(word) : OPERATORS.has(word)));
  if (!isExpression) return 'no-spdx';
  return wantsAttribution(words) && !attribution && !publisher ? 'nobody-named' : undefined;
}
