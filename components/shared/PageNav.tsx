import { useLanguage } from './language-context.ts';

const PAGES = {
  library: { address: 'article.html', word: 'libraryTitle' },
  search: { address: 'popup.html?q=', word: 'navSearch' },
  settings: { address: 'options.html', word: 'optionsTitle' },
} as const;

interface Props {
  /** where the reader is, if it is one of these pages */
  current?: keyof typeof PAGES;
}

/** The way to the library, the search and the settings, at the top of our own pages. */
export function PageNav({ current }: Props) {
  const { words } = useLanguage();
  return (
    <nav class="page-nav" aria-label={words('navLabel')}>
      <span class="page-nav-name" aria-hidden="true">
        {words('extName')}
      </span>
      {Object.entries(PAGES).map(([page, { address, word }]) => (
        <a key={page} href={address} {...(page === current && { 'aria-current': 'page' })}>
          {words(word)}
        </a>
      ))}
    </nav>
  );
}
