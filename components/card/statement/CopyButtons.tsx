import { useState } from 'preact/hooks';
import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import type { CitationFormat } from '../../../lib/core/formats/citation/citation.ts';
import { CopyIcon, DoneIcon, MoreIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { useSeen } from '../parts/use-seen.ts';
import { FORMAT_NAMES } from './format-names.ts';

interface Props extends Pick<CardActions, 'onCopy'> {
  statement: CardStatement;
  wordsId: string;
}

/**
 * Copies a statement with its source: as text at once, in other formats from what unfolds. These stand in the flow of
 * the card, since its edge would cut off a menu. The buttons show on hover and focus.
 */
export function CopyButtons({ statement, wordsId, onCopy }: Props) {
  const { words } = useLanguage();
  const [copied, setCopied] = useState<CitationFormat>();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();

  const copy = async (format: CitationFormat, button: Element) => {
    try {
      await onCopy(statement, format, button);
      setCopied(format);
      setProblem(undefined);
    } catch (error) {
      setCopied(undefined);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <div class="hover-actions" data-shown={isOpen || copied !== undefined || undefined}>
        <button
          type="button"
          class="small-button"
          aria-label={words('copyCitation')}
          title={words('copyCitation')}
          aria-describedby={wordsId}
          onClick={(event) => void copy('text', event.currentTarget)}
        >
          {copied === 'text' ? <DoneIcon /> : <CopyIcon />}
        </button>
        <button
          type="button"
          class="small-button"
          aria-label={words('copyMore')}
          title={words('copyMore')}
          aria-describedby={wordsId}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <MoreIcon />
        </button>
      </div>
      {isOpen && <Formats copied={copied} onCopy={(format, button) => void copy(format, button)} />}
      {problem && (
        <p class="problem" role="alert">
          {words('copyFailed', problem)}
        </p>
      )}
    </>
  );
}
interface FormatsProps {
  /** the format that was copied last */
  copied: CitationFormat | undefined;
  onCopy: (format: CitationFormat, button: Element) => void;
}

function Formats({ copied, onCopy }: FormatsProps) {
  const { words } = useLanguage();
  const place = useSeen<HTMLDivElement>();
  const names = Object.entries(FORMAT_NAMES) as [CitationFormat, string][];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is about what is filled in
    <div ref={place} class="formats" role="group" aria-label={words('copyFormats')}>
      <span aria-hidden="true">{words('copyFormats')}</span>
      {names.map(([format, name]) => (
        <button
          key={format}
          type="button"
          class="format"
          onClick={(event) => onCopy(format, event.currentTarget)}
        >
          {copied === format && <DoneIcon />}
          {format === 'text' ? words('formatText') : name}
        </button>
      ))}
    </div>
  );
}
