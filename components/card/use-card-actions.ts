import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Citation } from '../../lib/core/formats/citation/citation.ts';
import { useLanguage } from '../shared/language-context.ts';
import { isQuoted, quoteMarks } from '../shared/quote-marks.ts';
import type { CardActions, ContextCardProps } from './card-props.ts';
import { copyText } from './statement/copy-text.ts';
import { FORMAT_NAMES } from './statement/format-names.ts';

interface Line {
  actions: Omit<CardActions, 'onOpenEntity'>;
  /** what screen readers hear once */
  said: string;
  say(text: string): void;
}

/** What the lines of a card do inside it: copy themselves, and show how their article was corrected. */
export function useCardActions(
  root: RefObject<HTMLElement | null>,
  { cite, onOpenStored }: Pick<ContextCardProps, 'cite' | 'onOpenStored'>,
): Line {
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
        const citation: Citation = {
          statement,
          marks: isQuoted(statement) ? quoteMarks(statement.lang) : undefined,
          accessedOn: today(),
        };
        await copyText(cite(format, citation), button);
        say(words('copiedAs', FORMAT_NAMES[format] || words('formatText')));
      },
      onShowCorrection(articleId) {
        const corrections = root.current?.querySelectorAll<HTMLElement>('.correction') ?? [];
        const found = [...corrections].find(({ dataset }) => dataset.article === articleId);
        const folded = found?.closest('details');
        if (folded) folded.open = true;
        found?.scrollIntoView({ block: 'nearest' });
        found?.focus({ preventScroll: true });
      },
    },
  };
}

/** Today where the reader is. */
function today(): string {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
