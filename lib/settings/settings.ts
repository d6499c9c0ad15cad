/** The reader's choices. They are kept in storage.local, so they survive restarts and never leave this machine. */
export interface Settings {
  /** whether Dramatis is on for sites without their own rule */
  onByDefault: boolean;
  /** a rule per host name: on or off */
  sites: Record<string, boolean>;
  /** ms of rest on a name before its card shows, 150–1000 */
  dwell: number;
  highlightStyle: HighlightStyle;
  markWhich: 'all' | 'first';
  /** of cards and our own pages; `auto` follows what is behind the name, and on our own pages the system */
  theme: Theme;
  /** of the words on cards and our own pages, from small to extra large */
  textSize: TextSize;
  /** the space between parts of the card */
  density: Density;
  /** whether a card opens by resting on a name, or only with the modifier held */
  trigger: 'hover' | 'modifier';
  /** the key for `trigger: 'modifier'`, named as in `KeyboardEvent.key` */
  modifier: Modifier;
  /** the number of known names on the toolbar icon */
  badge: boolean;
}

export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = 's' | 'm' | 'l' | 'xl';
export type Density = 'comfortable' | 'compact';
export type Modifier = (typeof MODIFIERS)[number];
export type HighlightStyle = 'underline' | 'tint' | 'none';

export const MODIFIERS = ['Alt', 'Control', 'Shift', 'Meta'] as const;

/**
 * 500 ms is the delay that Wikipedia's page previews chose after measuring. Yomitan uses Shift, and it is the only key
 * that never does anything alone. Alt alone opens a menu in Firefox on Windows and Linux.
 */
export const DEFAULT_SETTINGS: Settings = {
  onByDefault: true,
  sites: {},
  dwell: 500,
  highlightStyle: 'underline',
  markWhich: 'all',
  theme: 'auto',
  textSize: 'm',
  density: 'comfortable',
  trigger: 'hover',
  modifier: 'Shift',
  badge: true,
};

export const DWELL_RANGE = { min: 150, max: 1000 } as const;

/** The possible values of settings that have only a few. */
const CHOICES = {
  onByDefault: [true, false],
  badge: [true, false],
  highlightStyle: ['underline', 'tint', 'none'],
  markWhich: ['all', 'first'],
  theme: ['auto', 'light', 'dark'],
  textSize: ['s', 'm', 'l', 'xl'],
  density: ['comfortable', 'compact'],
  trigger: ['hover', 'modifier'],
  modifier: MODIFIERS,
} as const satisfies { [Key in keyof Settings]?: readonly Settings[Key][] };

export const SETTINGS_KEY = 'settings';

/** Whether Dramatis is on for this host. */
export function isSiteOn(settings: Settings, host: string): boolean {
  // A host may be called `constructor`.
  const rule = Object.hasOwn(settings.sites, host) ? settings.sites[host] : undefined;
  return rule ?? settings.onByDefault;
}

export function parseSettings(value: unknown): Settings {
  const raw = isRecord(value) ? value : {};
  const d = DEFAULT_SETTINGS;
  const isChoice = ([key, choices]: [string, readonly unknown[]]) => choices.includes(raw[key]);
  const chosen = Object.entries(CHOICES)
    .filter(isChoice)
    .map(([key]) => [key, raw[key]]);
  return {
    ...d,
    ...Object.fromEntries(chosen),
    sites: isRecord(raw.sites) ? onlyBooleans(raw.sites) : d.sites,
    dwell: Number.isFinite(raw.dwell)
      ? Math.min(DWELL_RANGE.max, Math.max(DWELL_RANGE.min, raw.dwell as number))
      : d.dwell,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const onlyBooleans = (record: Record<string, unknown>): Record<string, boolean> =>
  Object.fromEntries(
    Object.entries(record).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
    ),
  );
