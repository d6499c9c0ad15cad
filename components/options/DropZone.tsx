import { useId, useState } from 'preact/hooks';

interface Props {
  /** label of the button */
  label: string;
  /** what may be dropped, in words */
  hint: string;
  /** endings, separated by commas */
  types: string;
  /** whether several files are accepted at once */
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
}

/** A place where files can be dropped, with a button to choose them. */
export function DropZone(props: Props) {
  const { label, hint, types, multiple = false, disabled = false, onFiles } = props;
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null | undefined) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(files);
  };
  return (
    // Dropping is one of two ways. The button serves the keyboard.
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same
    <div
      class="drop-zone"
      data-over={isOver}
      onDragOver={(event) => {
        // Otherwise the browser would show the file instead of the page.
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
      <input
        id={id}
        class="unseen"
        type="file"
        multiple={multiple}
        disabled={disabled}
        accept={types}
        data-next
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
      <label class="button" for={id}>
        {label}
      </label>
      <p class="fine">{hint}</p>
    </div>
  );
}
