import { CHOICES } from '@/components/options/settings/choices.ts';
import type { Language } from '@/lib/core/language/language.ts';
import type { Settings } from '@/lib/settings/settings.ts';

type Values = Partial<Omit<Settings, 'sites'>>;
type Key = keyof Required<Values>;

/** The key of the words for each setting. */
const LABELS: Record<Key, string> = {
  onByDefault: 'sitesDefault',
  highlightStyle: 'highlightStyle',
  markWhich: 'markWhich',
  trigger: 'trigger',
  modifier: 'modifier',
  dwell: 'dwell',
  theme: 'theme',
  textSize: 'textSize',
  density: 'density',
  badge: 'badge',
};

/** Describes each setting in `after`, with its value now and before. */
export function describeChange(before: Values, after: Values, language: Language): string {
  const { words } = language;
  const keys = Object.keys(after) as Key[];
  return keys
    .map((key) =>
      words(
        'changeSaid',
        words(LABELS[key]),
        sayValue(key, after[key], language),
        sayValue(key, before[key], language),
      ),
    )
    .join(' ');
}

/** Describes the rule that a site has now. `undefined` means none. */
export const describeRule = (host: string, on: boolean | undefined, { words }: Language): string =>
  on === undefined
    ? words('ruleSaidRemoved', host)
    : words('ruleSaidSet', host, words(on ? 'ruleOn' : 'ruleOff'));

function sayValue(key: Key, value: Values[Key], { words, locale }: Language): string {
  if (typeof value === 'boolean') return words(value ? 'ruleOn' : 'ruleOff');
  if (typeof value === 'number') {
    return words('milliseconds', new Intl.NumberFormat(locale).format(value));
  }
  const choices: readonly { value: string; key: string }[] =
    key in CHOICES ? CHOICES[key as keyof typeof CHOICES] : [];
  const choice = choices.find((each) => each.value === value);
  return choice ? words(choice.key) : '';
}
