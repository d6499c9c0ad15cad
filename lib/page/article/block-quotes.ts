/** A line that names the speaker of the words above it: `— Ann Lee (@annlee) May 3, 2024`. */
const CREDIT = /^[—–―]\s*\p{Lu}/u;

/** Quotation marks at the ends of a text, in any language. */
const OPENS = /^[“”„‚‘«»‹›"「『《]/u;
const CLOSES = /[“”’«»‹›"」』》][.,!?…]?$/u;

/** A paragraph, and the block quotation that contains it. */
export interface QuotedParagraph {
  text: string;
  quote?: Element | undefined;
}

/**
 * Adds quotation marks to a block quotation, whose words have only an indentation on the page. The text must name the
 * speaker, before it with a colon or in a credit at its end. Each paragraph opens with a mark, and the last one closes.
 * Without a speaker, an indented text may be anything and stays as it is.
 */
export function markBlockQuotes(paragraphs: readonly QuotedParagraph[]): string[] {
  return paragraphs.map(({ text, quote }, i) => {
    if (!quote || CREDIT.test(text)) return text;
    const group = paragraphs.filter((each) => each.quote === quote);
    const words = group.filter((each) => !CREDIT.test(each.text));
    const first = paragraphs.findIndex((each) => each.quote === quote);
    const isLedIn = /:\s*$/.test(paragraphs[first - 1]?.text ?? '');
    const isCredited = words.length < group.length && CREDIT.test(group.at(-1)?.text ?? '');
    const isMarked = words.some((each) => OPENS.test(each.text) || CLOSES.test(each.text));
    if (isMarked || !(isLedIn || isCredited)) return text;
    return `“${text}${paragraphs[i] === words.at(-1) ? '”' : ''}`;
  });
}
