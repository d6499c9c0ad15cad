import type { CardModel } from '../lib/core/card/card-model.ts';
import type { MatchReason } from '../lib/core/gazetteer/mention.ts';
import { BackIcon, CloseIcon } from './icons.tsx';
import { useLanguage } from './language-context.ts';
import { RoleLine } from './RoleLine.tsx';
import { WhyMatched } from './WhyMatched.tsx';

const TYPE_KEYS: Record<CardModel['entity']['type'], string> = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  event: 'typeEvent',
};

interface Props {
  headingId: string;
  name: string;
  card?: CardModel | undefined;
  why?: MatchReason | undefined;
  onBack?: (() => void) | undefined;
  onClose: () => void;
}

/** Who or what this is, as of when, and why it was matched. */
export function CardHeader({ headingId, name, card, why, onBack, onClose }: Props) {
  const { words } = useLanguage();
  return (
    <header class="card-header">
      <div class="card-bar">
        {onBack && (
          <button type="button" class="icon-button" aria-label={words('back')} onClick={onBack}>
            <BackIcon />
          </button>
        )}
        <p class="type" data-type={card?.entity.type}>
          {words(card ? TYPE_KEYS[card.entity.type] : 'extName')}
        </p>
        <button type="button" class="icon-button" aria-label={words('close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <h2 id={headingId}>
        <bdi>{name}</bdi>
      </h2>
      {card?.roles.map((role) => (
        <RoleLine key={`${role.label}:${role.asOf}`} role={role} />
      ))}
      {card && why && <WhyMatched why={why} />}
    </header>
  );
}
