import { useLanguage } from './language-context.ts';
import { nameOfLanguage } from './name-of-language.ts';

/** Says that no facts are read from articles in a language. */
export function UnreadLanguage({ lang }: { lang: string }) {
  const { words, locale } = useLanguage();
  return <p class="fine">{words('articleUnread', nameOfLanguage(lang, locale))}</p>;
}
