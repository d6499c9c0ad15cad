/** How members of parliaments are called whose lists hold no title. */
export const MEMBER_TITLE = 'Member of parliament';

/** How members of a state's chambers are called, by the codes of Open States. */
export const CHAMBER_TITLES: Readonly<Record<string, string>> = {
  upper: 'State senator',
  lower: 'State representative',
  legislature: 'State legislator',
};

/** States whose chambers call their members otherwise. */
export const OTHER_CHAMBER_TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  CA: { lower: 'State assembly member' },
  DC: { legislature: 'Member of the council' },
  MD: { lower: 'State delegate' },
  NE: { legislature: 'State senator' },
  NJ: { lower: 'State assembly member' },
  NV: { lower: 'State assembly member' },
  NY: { lower: 'State assembly member' },
  VA: { lower: 'State delegate' },
  WI: { lower: 'State assembly member' },
  WV: { lower: 'State delegate' },
};

/** How members of the chambers of territories are called. */
export const TERRITORY_TITLES: Readonly<Record<string, string>> = {
  upper: 'Senator',
  lower: 'Representative',
  legislature: 'Member of the legislature',
};

/** Territories among the postal codes of states. */
export const TERRITORIES: ReadonlySet<string> = new Set(['AS', 'GU', 'MP', 'PR', 'VI']);
