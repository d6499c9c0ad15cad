import type { Span } from '../model.ts';
import type { CueUse } from './cues.ts';
import { type ArticleDocument, sentenceOfToken } from './document.ts';
import { countWords, type DraftStatement, overlaps } from './draft-statement.ts';
import type { People, PersonMention } from './people.ts';

const MIN_WORDS = 3;

/**
 * Finds statements credited by “according to Jane Doe”, at the start of a sentence (`According to Doe, …`)
 * or at its end (`…, according to Doe.`). Quotations in the content keep their marks; content that is one
 * quotation and nothing else is direct. Knowingly misses the phrase in the middle of a sentence, where it
 * may cover only the words next to it.
 */
export function findAccordingTo(document: ArticleDocument, people: People): DraftStatement[] {
  const { tokens } = document;
  const starting = new Map(people.mentions.map((mention) => [mention.phraseFirst, mention]));
  const drafts: DraftStatement[] = [];
  tokens.forEach((token, first) => {
    if (token.lower !== 'according' || token.quotation >= 0 || tokens[first + 1]?.lower !== 'to')
      return;
    const mention = starting.get(first + 2);
    if (!mention || tokens[mention.last + 1]?.kind === 'possessive') return;
    const sentence = sentenceOfToken(document, first);
    const content =
      first === sentence.first
        ? contentBehind(document, mention, sentence.last)
        : contentInFront(document, first, mention, sentence.first, sentence.last);
    if (!content || countWords(document.text.slice(content.start, content.end)) < MIN_WORDS) return;
    const use: CueUse = {
      first,
      last: first + 1,
      lemma: 'according to',
      kind: 'clause',
      participle: false,
      sentence,
      subject: mention,
      speaker: mention.person,
    };
    const cue = { start: token.start, end: tokens[first + 1]?.end ?? token.end };
    drafts.push({ speaker: mention.person, cue, use, ...typed(document, content) });
  });
  return drafts;
}

/** After the comma that closes the name, over an apposition. */
function contentBehind(
  document: ArticleDocument,
  mention: PersonMention,
  last: number,
): Span | undefined {
  const { tokens } = document;
  let comma = mention.last + 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const isApposition = /^(a|an|the|who|whose)$/.test(tokens[comma + 1]?.lower ?? '');
  if (isApposition) {
    const second = tokens.findIndex(
      (token, index) => index > comma && index <= last && token.text === ',' && token.quotation < 0,
    );
    if (second > 0 && second - comma < 14) comma = second;
  }
  return trimmed(document, comma + 1, last);
}

/** Before the phrase, when it closes its sentence. */
function contentInFront(
  document: ArticleDocument,
  first: number,
  mention: PersonMention,
  from: number,
  last: number,
): Span | undefined {
  const { tokens } = document;
  const after = tokens[mention.last + 1];
  const closes = mention.last + 1 > last || /^[.,;]$/.test(after?.text ?? '');
  if (!closes) return undefined;
  return trimmed(document, from, first - 1);
}

function trimmed({ tokens }: ArticleDocument, first: number, last: number): Span | undefined {
  let end = last;
  while (
    end > first &&
    /^[.,;:]$/.test(tokens[end]?.text ?? '') &&
    (tokens[end]?.quotation ?? 0) < 0
  )
    end--;
  const start = tokens[first]?.start;
  const stop = tokens[end]?.end;
  return start === undefined || stop === undefined || stop <= start
    ? undefined
    : { start, end: stop };
}

function typed(
  { quotations }: ArticleDocument,
  content: Span,
): Pick<DraftStatement, 'type' | 'parts'> {
  const inside = quotations.filter((quotation) => overlaps(quotation, content));
  const only = inside[0];
  if (inside.length === 1 && only && only.start === content.start && only.end >= content.end) {
    return { type: 'direct', parts: [{ start: only.innerStart, end: only.innerEnd }] };
  }
  return { type: inside.length > 0 ? 'mixed' : 'indirect', parts: [content] };
}
