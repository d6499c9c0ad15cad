/** Endings that distinguish words of one stem, the longest first. This is a light form of Porter's first steps. */
export const STEM_ENDINGS: readonly string[] = [
  'ations',
  'ation',
  'ingly',
  'ments',
  'ment',
  'ings',
  'ies',
  'ing',
  'ers',
  'ed',
  'es',
  'er',
  'ly',
  's',
  'y',
];
