/** What can be chosen, in the order of the page. Each option has the key of its words. */
export const CHOICES = {
  highlightStyle: [
    { value: 'underline', key: 'styleUnderline' },
    { value: 'tint', key: 'styleTint' },
    { value: 'none', key: 'styleNone' },
  ],
  markWhich: [
    { value: 'all', key: 'markAll' },
    { value: 'first', key: 'markFirst' },
  ],
  trigger: [
    { value: 'hover', key: 'triggerHover' },
    { value: 'modifier', key: 'triggerModifier' },
  ],
  modifier: [
    { value: 'Shift', key: 'keyShift' },
    { value: 'Alt', key: 'keyAlt' },
    { value: 'Control', key: 'keyControl' },
    { value: 'Meta', key: 'keyMeta' },
  ],
  theme: [
    { value: 'auto', key: 'themeAuto' },
    { value: 'light', key: 'themeLight' },
    { value: 'dark', key: 'themeDark' },
  ],
  textSize: [
    { value: 's', key: 'sizeSmall' },
    { value: 'm', key: 'sizeMedium' },
    { value: 'l', key: 'sizeLarge' },
    { value: 'xl', key: 'sizeExtraLarge' },
  ],
  density: [
    { value: 'comfortable', key: 'densityComfortable' },
    { value: 'compact', key: 'densityCompact' },
  ],
} as const;

/** The chosen value of each. */
export type Chosen = { [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number]['value'] };
