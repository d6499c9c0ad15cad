import type { ComponentChildren } from 'preact';
import type { ArticlePreview as Preview } from '../../lib/core/preview/build-preview.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { plural } from './plural.ts';
import { StatementWords } from './statement/StatementWords.tsx';
import { UnreadLanguage } from './UnreadLanguage.tsx';

interface Props {
  preview: Preview;
  /** the headline and the state of the article are already shown around it */
  isHeaded?: boolean;
}

/** What was found in an article, before it is kept. */
export function ArticlePreview({ preview, isHeaded = false }: Props) {
  const { words, locale } = useLanguage();
  const { headline, publisher, publishedOn, lang, counts, state } = preview;
  const day = publishedOn ? formatDate(publishedOn, locale) : words('addNoDate');
  const isEmpty = counts.people + counts.statements + counts.events === 0;
  return (
    // It scrolls, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region without controls
    <section class="preview" aria-label={words('addPreview')} tabIndex={0}>
      {!isHeaded && (
        <>
          <h2 lang={lang} dir="auto">
            {headline ?? publisher}
          </h2>
          <p class="fine">
            <bdi>{publisher}</bdi> · {day}
          </p>
          {state === 'kept' && <p class="fine">{words('addKnown')}</p>}
          {state === 'changed' && <p class="fine">{words('addChanged')}</p>}
          {state === 'unclear' && (
            <p class="fine">{words('addUnclear', preview.other ?? preview.publisher)}</p>
          )}
        </>
      )}
      {preview.isUnread && <UnreadLanguage lang={lang} />}
      {isEmpty && !preview.isUnread && <p class="fine">{words('addNothing')}</p>}
      <Found label="people" count={counts.people}>
        {preview.people.map(({ name, role }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            {role && <span class="fine"> {role}</span>}
          </li>
        ))}
      </Found>
      <Found label="statements" count={counts.statements}>
        {preview.statements.map((statement, index) => (
          <li key={index}>
            {statement.speaker && (
              <>
                <bdi lang={lang}>{statement.speaker}</bdi>:{' '}
              </>
            )}
            <StatementWords said={{ ...statement, lang }} isInline />
          </li>
        ))}
      </Found>
      <Found label="events" count={counts.events}>
        {preview.events.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </Found>
    </section>
  );
}

interface FoundProps {
  /** key of the words for the count */
  label: string;
  count: number;
  children: ComponentChildren[];
}

/** One kind of fact: how many there are, and the first of them. */
function Found({ label, count, children }: FoundProps) {
  const language = useLanguage();
  if (count === 0) return null;
  return (
    <>
      <h3>{plural(language, label, count)}</h3>
      <ul>
        {children}
        {count > children.length && (
          <li class="fine">{plural(language, 'addMore', count - children.length)}</li>
        )}
      </ul>
    </>
  );
}
