import type { CardMuting } from '../../../lib/core/card/card-state.ts';
import type { MatchReason } from '../../../lib/core/gazetteer/mention.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { MuteMark } from './MuteMark.tsx';

/** The reasons that may be wrong, with what is said of them. Of any other reason nothing is said. */
const WEAK: Partial<Record<MatchReason['rule'], string>> = {
  surname: 'probablyOnly',
  'given-name': 'probablyOnly',
  'surname-only-bearer': 'probablyOnly',
  probable: 'probablyOnly',
  titled: 'probably',
  nickname: 'probably',
  transliteration: 'probably',
  company: 'whyCompany',
};

/** Whether a card must say that it may be about somebody else. */
export const isWeak = (why: MatchReason | undefined): boolean =>
  why !== undefined && WEAK[why.rule] !== undefined;

interface Props {
  why: MatchReason;
  muting?: CardMuting | undefined;
  entity: { id: string; name: string };
  say: (text: string) => void;
}

/** Says why the words under the pointer probably mean this name, and takes a no for an answer. */
export function WeakMatch({ why, muting, entity, say }: Props) {
  const { words } = useLanguage();
  const key = WEAK[why.rule];
  if (!key) return null;
  return (
    <div class="weak">
      <p>{words(key, why.alias)}</p>
      {muting && <MuteMark muting={muting} entity={entity} say={say} label={words('notThem')} />}
    </div>
  );
}
