import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  /** what is done; stands beside the bar, and is read aloud as its name */
  label: string;
  done: number;
  /** 0 while nobody knows */
  of: number;
  /** the way to end it; none while it is ending */
  onCancel?: (() => void) | undefined;
}

/** Something that takes its time, how far it has come, and a way to end it. */
export function ProgressLine({ label, done, of, onCancel }: Props) {
  const { words } = useLanguage();
  return (
    <div class="progress-line">
      <p aria-hidden="true">{label}</p>
      <progress aria-label={label} max={of || 1} value={of ? Math.min(done, of) : undefined} />
      {onCancel && (
        <button type="button" class="button" data-next="" onClick={onCancel}>
          {words('addCancel')}
        </button>
      )}
    </div>
  );
}
