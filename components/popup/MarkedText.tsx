import { Fragment } from 'preact';
import type { Span } from '../../lib/core/model.ts';
import { splitAt } from '../shared/segments.ts';

/** Text with some of its spans marked, such as the words that a search found. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  return (
    <>
      {splitAt(text, marks).map(({ start, text: part, marked }) =>
        marked ? <mark key={start}>{part}</mark> : <Fragment key={start}>{part}</Fragment>,
      )}
    </>
  );
}
