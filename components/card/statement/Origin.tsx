import type { CardOrigin } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { ProvenanceLink } from '../parts/ProvenanceLink.tsx';

interface Props extends Pick<CardActions, 'onOpenStored'> {
  origin: CardOrigin;
}

/** Where words were reported, in one line: outlet, day, and a link. */
export function Origin({ origin, onOpenStored }: Props) {
  const { words, locale } = useLanguage();
  const { outlet, date, reportedOn, link } = origin;
  const day = date ?? reportedOn;
  return (
    <>
      <span dir="auto">{outlet}</span>
      {day && (
        <>
          {' · '}
          <time dateTime={day}>
            {date ? formatDate(day, locale) : words('reportedOn', formatDate(day, locale))}
          </time>
        </>
      )}
      {' · '}
      <ProvenanceLink link={link} label={words('openAtQuote')} onOpenStored={onOpenStored} />
    </>
  );
}
