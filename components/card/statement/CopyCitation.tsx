import { useState } from 'preact/hooks';
import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import type { CitationFormat } from '../../../lib/core/formats/citation/citation.ts';
import { CopyIcon, DoneIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { useSeen } from '../parts/use-seen.ts';
import { FORMAT_NAMES } from './format-names.ts';

interface Props extends Pick<CardActions, 'onCopy'> {
  statement: CardStatement;
  /** where the formats and errors are shown: below the button's line */
  children: (button: preact.ComponentChildren) => preact.ComponentChildren;
}

/**
 * Copies a statement with its source. Plain text is copied at once, and then the other formats are offered. They
 * stand in the flow of the card, since its edge would cut off a menu.
 */
export function CopyCitation({ statement, onCopy, children }: Props) {
  const { words } = useLanguage();
  const [copied, setCopied] = useState<CitationFormat>();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string>();

  const copy = async (format: CitationFormat, button: Element) => {
    setOpen(true);
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
      {children(
        <button
          type="button"
          class="line-action"
          aria-expanded={isOpen}
          onClick={(event) => void copy('text', event.currentTarget)}
        >
          {copied === 'text' ? <DoneIcon /> : <CopyIcon />}
          {words('copyCitation')}
        </button>,
      )}
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
