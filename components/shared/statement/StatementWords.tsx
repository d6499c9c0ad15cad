import { Fragment } from 'preact';
import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../language-context.ts';
import { isQuoted, quoteMarks } from '../quote-marks.ts';
import { splitAt } from '../segments.ts';

/** What is needed to show words as what they are: said like this, or told like this. */
export type SaidWords = Pick<CardStatement, 'type' | 'parts' | 'lang' | 'matched'>;

interface Props {
  said: SaidWords;
  /** for controls that are described by the words */
  id?: string | undefined;
  /** the address of the words */
  cite?: string | undefined;
  /** inside a line that holds text only, such as the option of a list */
  isInline?: boolean;
}

/**
 * The words of a statement, on every surface. Only quoted words have quotation marks. Others are the article's own, so
 * a lead-in says so. An ellipsis joins parts that the article split.
 */
export function StatementWords({ said, id, cite, isInline = false }: Props) {
  const { words } = useLanguage();
  const { parts, lang, matched } = said;
  const quoted = isQuoted(said);
  const [open, close] = quoted ? quoteMarks(lang) : ['', ''];
  // The lead-in is in the reader's language, whatever the words are in.
  const own = { lang, dir: 'auto' } as const;
  const Line = isInline ? 'span' : 'blockquote';
  return (
    <Line
      id={id}
      class={quoted ? 'words words-quoted' : 'words words-reported'}
      {...(quoted ? own : {})}
      {...(cite && !isInline ? { cite } : {})}
    >
      {!quoted && <span class="lead-in">{words('paraphrased')} </span>}
      <span {...(quoted ? {} : own)}>
        {open}
        {parts.map((part, index) => (
          <Fragment key={index}>
            {index > 0 && <span class="ellipsis"> … </span>}
            <Part text={quoted && index === parts.length - 1 ? withoutComma(part) : part}>
              {matched?.[index]}
            </Part>
          </Fragment>
        ))}
        {close}
      </span>
    </Line>
  );
}

type Spans = NonNullable<SaidWords['matched']>[number];

function Part({ text, children: spans = [] }: { text: string; children?: Spans | undefined }) {
  return (
    <>
      {splitAt(text, spans).map((segment) =>
        segment.marked ? <mark key={segment.start}>{segment.text}</mark> : segment.text,
      )}
    </>
  );
}

/** The comma before a closing mark belongs to the article's sentence. */
const withoutComma = (text: string): string => text.replace(/[,،、]$/u, '');
