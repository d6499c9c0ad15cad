import { EXTRACTOR_VERSION } from '../../core/extract/records/provenance.ts';
import { DERIVATION_VERSION } from '../../core/gazetteer/derive/derivation-version.ts';

/**
 * Stands for the rules, the curated names and the bundle that articles are read with. So a background that wakes need
 * not look into any of them. A new stamp makes everything be read again.
 */
export const buildReadingStamp = (seedsHash: string): string =>
  `${EXTRACTOR_VERSION}.${DERIVATION_VERSION}.${seedsHash}`;
