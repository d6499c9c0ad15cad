import { useState } from 'preact/hooks';
import type { CardStatement } from '../../lib/core/card/card-model.ts';
import type { Citation } from '../../lib/core/formats/citation/citation.ts';
import { useLanguage } from '../shared/language-context.ts';
import { isQuoted, quoteMarks } from '../shared/quote-marks.ts';
import type { CardActions, ContextCardProps } from './card-props.ts';
import { today } from './parts/today.ts';
import { copyText } from './statement/copy-text.ts';
import { FORMAT_NAMES } from './statement/format-names.ts';

interface Line {
  actions: Omit<CardActions, 'onOpenEntity'>;
  /** what screen readers hear once */
  said: string;
  say(text: string): void;
}

/** What the lines of a card do inside it: copy themselves. */
export function useCardActions({
  cite,
  onOpenStored,
}: Pick<ContextCardProps, 'cite' | 'onOpenStored'>): Line {
  const { words } = useLanguage();
  const [said, setSaid] = useState('');
  // Screen readers speak only changes, and the same words twice are no change.
  const say = (text: string) => setSaid((before) => (before === text ? `${text}\u00A0` : text));
  return {
    said,
    say,
    actions: {
      onOpenStored,
      async onCopy(statement, format, button) {
        await copyText(cite(format, citationOf(statement)), button);
        say(words('copiedAs', FORMAT_NAMES[format] || words('formatText')));
      },
      async onCopyAll(statements, button) {
        const texts = statements.map((statement) => cite('text', citationOf(statement)));
        await copyText(texts.join('\n\n'), button);
        say(words('copiedAs', words('formatText')));
      },
    },
  };
}

const citationOf = (statement: CardStatement): Citation => ({
  statement,
  marks: isQuoted(statement) ? quoteMarks(statement.lang) : undefined,
  accessedOn: today(),
});
