/** Version of what deriveAliases and expandAliases derive; a change in it makes stored articles be read again. */
export const DERIVATION_VERSION = 2;
