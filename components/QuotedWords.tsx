import { Fragment } from 'preact';
import type { CardStatement } from '../lib/core/card/card-model.ts';
import { quoteMarks } from './quote-marks.ts';

type Quoted = Pick<CardStatement, 'type' | 'parts' | 'lang' | 'cue' | 'link'>;

/** Does the text bring marks of its own, so that none may be put around it? */
const HAS_MARKS = /[“”«»„「」"]/;

/**
 * The words of a statement. Quotation marks stand only around what someone is quoted as saying: around
 * direct speech, and around mixed speech whose parts bring none. Reported speech keeps the article's
 * words and gets no marks. Parts that the article split around its cue are joined with an ellipsis.
 */
export function QuotedWords({ statement }: { statement: Quoted }) {
  const { type, parts, lang, link, cue } = statement;
  const quoted =
    type === 'direct' || (type === 'mixed' && !parts.some((part) => HAS_MARKS.test(part)));
  const [open, close] = quoted ? quoteMarks(lang) : ['', ''];
  return (
    <blockquote
      class={quoted ? 'words words-quoted' : 'words words-reported'}
      lang={lang}
      dir="auto"
      {...(link.kind === 'web' ? { cite: link.href } : {})}
    >
      {!quoted && <span class="cue">{cue}: </span>}
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
