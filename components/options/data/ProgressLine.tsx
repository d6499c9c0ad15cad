import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  /** what is being done; shown beside the bar, and read aloud as its name */
  label: string;
  done: number;
  /** 0 while the total is unknown */
  of: number;
  /** stops it; absent while it is stopping */
  onCancel?: (() => void) | undefined;
}

/** Something that takes a while: how far it is, and a button to stop it. */
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
