import { plural } from '@/components/shared/plural.ts';
import type { Language } from '@/lib/core/language/language.ts';
import type { RememberRules } from '@/lib/core/remember/remember-rules.ts';

type Rules = Partial<RememberRules>;

/** Describes each rule in `after`, with its value now and before. For a list, it names what was added or removed. */
export function describeRules(before: Rules, after: Rules, language: Language): string {
  const { words } = language;
  const said: string[] = [];
  const say = (label: string, now: string, then: string) =>
    said.push(words('changeSaid', words(label), now, then));
  const onOff = (on: boolean | undefined) => words(on ? 'ruleOn' : 'ruleOff');
  const where = (value: Rules['where']) => words(value === 'only' ? 'rememberOnly' : 'rememberAll');
  const days = (value: Rules['days']) =>
    typeof value === 'number' ? plural(language, 'days', value) : words('rememberForEver');
  const list = (label: string, now: readonly string[], then: readonly string[] = []) => {
    for (const host of now)
      if (!then.includes(host)) said.push(words('listSaidAdded', words(label), host));
    for (const host of then)
      if (!now.includes(host)) said.push(words('listSaidRemoved', words(label), host));
  };

  if (after.on !== undefined) say('rememberOn', onOff(after.on), onOff(before.on));
  if (after.where) say('rememberWhere', where(after.where), where(before.where));
  if (after.days !== undefined) say('rememberFor', days(after.days), days(before.days));
  if (after.except) list('rememberExcept', after.except, before.except);
  if (after.only) list('rememberOnlyList', after.only, before.only);
  return said.join(' ');
}
