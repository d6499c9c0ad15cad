import type { CardFooter as Footer } from '../lib/core/card/card-model.ts';
import type { CardActions } from './card-state.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { plural } from './plural.ts';

interface Props extends Pick<CardActions, 'onOpenStored'> {
  footer: Footer;
  onSiteOff?: (() => void) | undefined;
  onOpenSearch?: (() => void) | undefined;
}

/** What the card rests on, what was corrected in it since, and what the reader can do next. */
export function CardFooter({ footer, onSiteOff, onOpenSearch, onOpenStored }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const basis = [
    plural(language, 'articles', footer.articles),
    plural(language, 'outlets', footer.outlets),
    ...(footer.newest ? [words('newestOn', formatDate(footer.newest, locale))] : []),
  ];
  return (
    <footer class="card-footer">
      {footer.corrections.map(({ articleId, outlet, text, start, end }) => (
        <div class="correction" key={`${articleId}:${start}`}>
          <p class="tag">{words('correctionBy', outlet)}</p>
          <p dir="auto">{text}</p>
          <button
            type="button"
            class="source-link"
            onClick={() => onOpenStored(articleId, start, end)}
          >
            {words('openInArticle')}
          </button>
        </div>
      ))}
      <p class="basis">{basis.join(' · ')}</p>
      {(onSiteOff || onOpenSearch) && (
        <p class="actions">
          {onOpenSearch && (
            <button type="button" class="quiet" onClick={onOpenSearch}>
              {words('openSearch')}
            </button>
          )}
          {onSiteOff && (
            <button type="button" class="quiet" onClick={onSiteOff}>
              {words('siteOff')}
            </button>
          )}
        </p>
      )}
    </footer>
  );
}
