import { EXTRACTOR_VERSION } from '../../core/extract/records/provenance.ts';
import { DERIVATION_VERSION } from '../../core/gazetteer/derive/derivation-version.ts';

/**
 * Identifies the rules, the curated names and the bundle that articles are read with. So a background that wakes
 * needn't load any of them. A new stamp means that everything is read again.
 */
export const buildReadingStamp = (seedsHash: string): string =>
  `${EXTRACTOR_VERSION}.${DERIVATION_VERSION}.${seedsHash}`;
