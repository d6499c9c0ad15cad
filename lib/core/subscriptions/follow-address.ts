/** The part *Subscriptions* of our own settings, with an address in its field. Nothing is asked there by itself. */
export function followPageAddress(address: string): string {
  return `options.html?follow=${encodeURIComponent(address)}#subscriptions`;
}
