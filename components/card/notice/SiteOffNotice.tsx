import { useId } from 'preact/hooks';
import { CloseIcon } from '../../shared/icons.tsx';
import { useLanguage } from '../../shared/language-context.ts';

interface Props {
  /** the site that is off now */
  host: string;
  /** why it could not be switched on again, in words */
  problem?: string | undefined;
  onUndo(): void;
  onClose(): void;
}

/** Says on the page that Dramatis is off there, since its marks are gone, and offers the way back. */
export function SiteOffNotice({ host, problem, onUndo, onClose }: Props) {
  const { words, locale } = useLanguage();
  const textId = useId();
  return (
    <div class="dramatis-root dramatis-card">
      <div
        class="card-scroll"
        role="dialog"
        aria-labelledby={textId}
        tabIndex={-1}
        lang={locale}
        dir="auto"
      >
        <div class="done">
          <p id={textId}>{words('siteIsOff', host)}</p>
          <button type="button" class="quiet" onClick={onUndo}>
            {words('undo')}
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={words('close')}
            title={words('close')}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </div>
        {problem && (
          <p class="problem" role="alert">
            {words('siteSwitchFailed', problem)}
          </p>
        )}
      </div>
    </div>
  );
}
