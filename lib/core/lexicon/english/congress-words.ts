/** How members of the two chambers are called, by the codes of their lists. */
export const CONGRESS_TITLES: Readonly<Record<string, string>> = {
  sen: 'U.S. Senator',
  rep: 'U.S. Representative',
  prez: 'President of the United States',
  viceprez: 'Vice President of the United States',
};
