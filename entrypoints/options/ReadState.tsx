import { useLanguage } from '@/components/shared/language-context.ts';

interface Props {
  isRead: boolean;
  /** what could not be read or changed, and why, as a sentence */
  problem: string | undefined;
  onRead: () => void;
}

/** Stands in for what was not read yet, or could not be read. Once it was read, only the last change can fail. */
export function ReadState({ isRead, problem, onRead }: Props) {
  const { words } = useLanguage();
  if (problem !== undefined) {
    return (
      <div class="read-state" role="alert">
        <p class="problem">{problem}</p>
        {!isRead && (
          <button type="button" class="button" onClick={onRead}>
            {words('retry')}
          </button>
        )}
      </div>
    );
  }
  if (isRead) return null;
  return (
    <p class="read-state fine" role="status">
      {words('settingsLoading')}
    </p>
  );
}
