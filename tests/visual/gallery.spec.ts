import { expect, type Look, test } from './support/gallery.ts';

const CARD_STATES = [
  'card-full',
  'card-compact',
  'card-pinned',
  'card-site-off',
  'card-muting',
  'card-muted',
  'card-mute-failed',
  'card-loading',
  'card-unknown',
  'card-event',
  'card-organization',
  'card-ambiguous',
  'card-ambiguous-muting',
  'card-error',
  'card-stale',
  'card-long-names',
  'card-busy',
  'card-busy-said',
  'card-busy-roles',
  'card-busy-more',
  'card-latest',
  'card-history',
  'card-cyrillic',
  'card-many-sources',
  'card-unfolded',
];
const LINES = [
  'statement-disputed',
  'statement-before',
  'statement-also-in',
  'statement-copied',
  'statement-copy-failed',
  'statement-corrected',
  'muted-names',
  'muted-names-none',
  'undo-bar',
  'settings-search',
  'search-results',
  'search-partial',
  'access-missing',
  'storage-private',
  'article-unread',
];

const SOURCES = [
  'source-list',
  'source-list-failed',
  'sources-removed',
  'import-offer',
  'import-review',
  'import-problems',
  'import-done',
];
const DATA = [
  'data-storage-unsafe',
  'data-back-up-made',
  'data-restore-failures',
  'data-erase-asked',
];

/** Each look, for the specimens where it shows something that no other look shows. */
const LOOKS: Record<string, { look: Look; of: string[] }> = {
  light: { look: {}, of: [...CARD_STATES, ...LINES, ...SOURCES, ...DATA] },
  dark: {
    look: { theme: 'dark' },
    of: [
      'card-full',
      'card-busy',
      'card-busy-said',
      'card-ambiguous',
      'card-error',
      'card-muted',
      'card-site-off',
      'search-results',
      'access-refused',
      'source-list',
      'import-review',
      'data-erase-asked',
    ],
  },
  rtl: {
    look: { locale: 'ar' },
    of: [
      'card-right-to-left',
      'card-busy-said',
      'statement-copied',
      'statement-disputed',
      'source-list',
    ],
  },
  zoomed: {
    look: { width: 320 },
    of: [
      'card-muting',
      'card-busy',
      'card-busy-said',
      'statement-disputed',
      'muted-names',
      'undo-bar-last',
      'search-results',
      'source-list',
      'sources-removed',
      'import-offer',
      'import-review',
      'data-restore-failures',
    ],
  },
  'forced-colours': {
    look: { forcedColors: true },
    of: ['card-pinned', 'card-busy-said', 'card-event'],
  },
};

for (const [name, { look, of }] of Object.entries(LOOKS)) {
  for (const id of of) {
    test(`${id}, ${name}, looks as it did`, async ({ show }) => {
      await expect(await show(id, look)).toHaveScreenshot(`${id}-${name}.png`);
    });
  }
}

for (const [change, css] of [
  ['another colour', '.dramatis-card .source-link { color: #2b5a8a }'],
  ['a little more room', '.section { padding-block-start: 15px !important }'],
  ['another size', '.dramatis-card .words { font-size: 16px }'],
  ['a rule that is gone', '.section { border: 0 !important }'],
] as const) {
  test(`${change} would be seen`, async ({ show }) => {
    const card = await show('card-unfolded');
    await card.page().addStyleTag({ content: css });
    expect(await card.screenshot()).not.toMatchSnapshot('card-unfolded-light.png');
  });
}
