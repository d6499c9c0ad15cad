import { Fragment } from 'preact';
import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import { isQuoted, quoteMarks } from '../../shared/quote-marks.ts';

type Quoted = Pick<CardStatement, 'type' | 'parts' | 'lang' | 'cue' | 'link'>;

/**
 * The words of a statement. Reported speech keeps the article's words without quotation marks. An ellipsis joins
 * parts that the article split around its cue.
 */
export function QuotedWords({ statement }: { statement: Quoted }) {
  const { parts, lang, link, cue } = statement;
  const quoted = isQuoted(statement);
  const [open, close] = quoted ? quoteMarks(lang) : ['', ''];
  return (
    <blockquote
      class={quoted ? 'words words-quoted' : 'words words-reported'}
      lang={lang}
      dir="auto"
      {...(link.kind === 'web' ? { cite: link.href } : {})}
    >
      {!quoted && cue && <span class="cue">{cue}: </span>}
      {open}
      {parts.map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <span class="ellipsis"> … </span>}
          {part}
        </Fragment>
      ))}
      {close}
    </blockquote>
  );
}
