import type { CardOrigin, CardStatement } from '../lib/core/card/card-model.ts';
import type { CardActions } from './card-state.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { ProvenanceLink } from './ProvenanceLink.tsx';
import { plural } from './plural.ts';
import { quoteMarks } from './quote-marks.ts';

interface Props extends Pick<CardActions, 'onOpenStored'> {
  statement: Pick<CardStatement, 'alsoIn' | 'before'>;
}

/** Who else reported the same words, and what the speaker said on the subject before, each with its origin. */
export function StatementHistory({ statement: { alsoIn = [], before = [] }, onOpenStored }: Props) {
  const language = useLanguage();
  const { words } = language;
  return (
    <>
      {alsoIn.length > 0 && (
        <p class="also-in">
          {words('alsoIn')}{' '}
          {alsoIn.map((origin, index) => (
            <span key={index}>
              {index > 0 && ' · '}
              <Origin origin={origin} onOpenStored={onOpenStored} />
            </span>
          ))}
        </p>
      )}
      {before.length > 0 && (
        <details class="said-before">
          <summary>{plural(language, 'saidBefore', before.length)}</summary>
          {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
          <ul role="list">
            {before.map((earlier, index) => {
              const [open, close] = earlier.type === 'direct' ? quoteMarks(earlier.lang) : ['', ''];
              return (
                <li key={index}>
                  <blockquote lang={earlier.lang} dir="auto">
                    {open}
                    {earlier.parts.join(' … ')}
                    {close}
                  </blockquote>
                  <p class="origin">
                    <Origin origin={earlier} onOpenStored={onOpenStored} />
                  </p>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </>
  );
}

interface OriginProps extends Pick<CardActions, 'onOpenStored'> {
  origin: CardOrigin;
}

function Origin({ origin, onOpenStored }: OriginProps) {
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
      )}{' '}
      <ProvenanceLink link={link} label={words('openAtQuote')} onOpenStored={onOpenStored} />
    </>
  );
}
