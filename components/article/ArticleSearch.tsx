import { useId } from 'preact/hooks';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';

interface Props {
  query: string;
  found: number;
  of: number;
  onQuery: (query: string) => void;
}

/** Searches the kept articles by headline, outlet, source and date. */
export function ArticleSearch({ query, found, of, onQuery }: Props) {
  const language = useLanguage();
  const { words } = language;
  const id = useId();
  return (
    <search class="article-search">
      <label for={id}>{words('librarySearch')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="fine" role="status">
        {query.trim() === ''
          ? plural(language, 'articles', of)
          : found === 0
            ? words('libraryNothing')
            : words('libraryFound', `${found}`, `${of}`)}
      </p>
    </search>
  );
}
