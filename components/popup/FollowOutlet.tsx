import { useId } from 'preact/hooks';
import { useLanguage } from '../shared/language-context.ts';

interface Props {
  /** of the feed, with https */
  address: string;
  onFollow: () => void;
}

/** The offer to follow the feed of the page's outlet. Readers see its address before they press. */
export function FollowOutlet({ address, onFollow }: Props) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <p class="follow-outlet">
      <button type="button" class="button" aria-describedby={id} onClick={onFollow}>
        {words('followOutlet')}
      </button>
      <bdi id={id} class="fine" dir="ltr">
        {address.replace(/^https:\/\//, '')}
      </bdi>
    </p>
  );
}
