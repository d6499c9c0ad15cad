import { EXTRACTOR_VERSION } from '../../core/extract/records/provenance.ts';
import { DERIVATION_VERSION } from '../../core/gazetteer/derive/derivation-version.ts';

/**
 * Says by which rules, with which curated names and out of which bundle articles are read, so that a background
 * that wakes need not look into any of them. Another stamp makes everything be read again.
 */
export const buildReadingStamp = (seedsHash: string): string =>
  `${EXTRACTOR_VERSION}.${DERIVATION_VERSION}.${seedsHash}`;
