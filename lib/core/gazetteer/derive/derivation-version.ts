/** Version of what deriveAliases and expandAliases derive. If it changes, stored articles are read again. */
export const DERIVATION_VERSION = 2;
