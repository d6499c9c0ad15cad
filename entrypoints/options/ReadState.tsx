import { useLanguage } from '@/components/shared/language-context.ts';

interface Props {
  isRead: boolean;
  /** what couldn't be read or changed, and why, as a sentence */
  problem: string | undefined;
  onRead: () => void;
}

/** Replaces what hasn't been read or couldn't be read. After it was read, only a change can fail. */
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
