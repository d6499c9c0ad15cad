import type { Stroke } from './line.ts';

/** A stroke, and the name of its look in the style sheet. */
export interface Line extends Stroke {
  name: string;
  /** lengths of what is drawn and of what is left out, in thicknesses */
  dash?: readonly [number, number] | undefined;
}

export interface Ink {
  color: string;
  opacity: number;
}

/** The lines of one mark. */
export interface Part {
  ink: Ink;
  lines: readonly Line[];
}
