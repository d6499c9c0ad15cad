import { useRef, useState } from 'preact/hooks';
import { useLanguage } from './language-context.ts';

interface Props {
  /** of the button */
  label: string;
  /** endings and kinds that the browser's dialog offers first */
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A place for a file: chosen by a button, or dropped. */
export function FileDrop({ label, accept, disabled = false, onFile }: Props) {
  const { words } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file && !disabled) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition; the button does the same
    <div
      class="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <button
        type="button"
        class="button"
        data-next=""
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </button>
      <span class="fine">{words('fileDrop')}</span>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file chosen again is a choice as well.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
