import { addressOf, type Citation, oneLine, sentenceOf } from './citation.ts';

/** A citation as plain text: the words on the first line, the source on the next. */
export function writeText(citation: Citation): string {
  const { headline, author, outlet, reportedOn } = citation.statement;
  const source = [author, headline, outlet, reportedOn].flatMap((part) =>
    part ? [oneLine(part)] : [],
  );
  const address = addressOf(citation);
  return [sentenceOf(citation), `— ${source.join(', ')}`, ...(address ? [address] : [])].join('\n');
}
