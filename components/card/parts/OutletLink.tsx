import type { QuoteLink } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';

interface Props extends Pick<CardActions, 'onOpenStored'> {
  outlet: string;
  link: QuoteLink;
  /** the id of the words to which it leads, which tell it from the other links of its outlet */
  describedBy?: string | undefined;
}

/** Stays on the line of the last word, and is never drawn as a picture. */
const ARROW = '\u00A0\u2197\uFE0E';

/**
 * The outlet, as the link to the very words. On the web, the reader clicks a real link, since Firefox follows a text
 * fragment only then. A stored article lives on an extension page. Web pages cannot link there, so a button asks for it.
 */
export function OutletLink({ outlet, link, describedBy, onOpenStored }: Props) {
  const { words } = useLanguage();
  const shared = {
    class: 'source-link',
    title: words('openAtQuote'),
    'aria-describedby': describedBy,
  };
  const label = (
    <>
      <bdi>{outlet}</bdi>
      <span class="out" aria-hidden="true">
        {ARROW}
      </span>
    </>
  );
  if (link.kind === 'web') {
    return (
      <a {...shared} href={link.href} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    );
  }
  const { articleId, start, end } = link;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a web page can't link to our own page
    <button
      {...shared}
      type="button"
      role="link"
      onClick={() => onOpenStored(articleId, start, end)}
    >
      {label}
    </button>
  );
}
