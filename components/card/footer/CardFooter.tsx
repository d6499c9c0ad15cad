import type { CardFooter as Footer } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { CardActions, ContextCardProps } from '../card-props.ts';
import { Corrections } from './Corrections.tsx';

interface Props extends Pick<CardActions, 'onOpenStored'>, Pick<ContextCardProps, 'onSiteOff'> {
  footer: Footer;
  onOpenSearch?: (() => void) | undefined;
}

/** What the card rests on, how its articles were corrected, and what the reader can do next. */
export function CardFooter(props: Props) {
  const { footer, onSiteOff, onOpenSearch, onOpenStored } = props;
  const language = useLanguage();
  const { words, locale } = language;
  const basis = [
    plural(language, 'articles', footer.articles),
    plural(language, 'outlets', footer.outlets),
    ...(footer.newest ? [words('newestOn', formatDate(footer.newest, locale))] : []),
  ];
  return (
    <footer class="card-footer">
      <Corrections corrections={footer.corrections} onOpenStored={onOpenStored} />
      {/* Without articles, the card has said so already. */}
      {footer.articles > 0 && <p class="basis">{basis.join(' · ')}</p>}
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
