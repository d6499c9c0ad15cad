/** A run of capitalised words. Token indices are inclusive. Particles inside (`van der`) belong to it. */
export interface Run {
  first: number;
  last: number;
}

/** A run split into the title and the name after it. Either part may be empty (first > last). */
export interface SplitRun {
  title: Run;
  name: Run;
}
