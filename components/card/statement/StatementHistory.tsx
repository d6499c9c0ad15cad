import { useState } from 'preact/hooks';
import type { CardEarlier, CardOrigin, CardStatement } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import { quoteMarks } from '../../shared/quote-marks.ts';
import type { CardActions } from '../card-props.ts';
import { Origin } from './Origin.tsx';

/** How many fit into a line or two. More are folded. */
const NAMED_AT_ONCE = 2;

interface Props extends Pick<CardActions, 'onOpenStored'> {
  statement: Pick<CardStatement, 'alsoIn' | 'before'>;
}

/** Who else reported the same words, and what the speaker said on the subject before. Each line names its origin. */
export function StatementHistory({ statement: { alsoIn = [], before = [] }, onOpenStored }: Props) {
  return (
    <>
      {alsoIn.length > 0 && <AlsoIn origins={alsoIn} onOpenStored={onOpenStored} />}
      {before.length > 0 && <SaidBefore before={before} onOpenStored={onOpenStored} />}
    </>
  );
}

interface AlsoInProps extends Pick<CardActions, 'onOpenStored'> {
  origins: CardOrigin[];
}

function AlsoIn({ origins, onOpenStored }: AlsoInProps) {
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (origins.length <= NAMED_AT_ONCE) {
    return (
      <p class="also-in">
        {language.words('alsoIn')}{' '}
        {origins.map((origin, index) => (
          <span key={index}>
            {index > 0 && ' · '}
            <Origin origin={origin} onOpenStored={onOpenStored} />
          </span>
        ))}
      </p>
    );
  }
  return (
    <details
      class="also-in folded"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{plural(language, 'alsoInMore', origins.length)}</summary>
      {/* Two hundred lines would delay the card, and nobody has asked for them. */}
      {isOpen && (
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
        <ul role="list">
          {origins.map((origin, index) => (
            <li key={index} class="origin">
              <Origin origin={origin} onOpenStored={onOpenStored} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface SaidBeforeProps extends Pick<CardActions, 'onOpenStored'> {
  before: CardEarlier[];
}

function SaidBefore({ before, onOpenStored }: SaidBeforeProps) {
  const language = useLanguage();
  return (
    <details class="said-before folded">
      <summary>{plural(language, 'saidBefore', before.length)}</summary>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul role="list">
        {before.map((earlier, index) => {
          const [open, close] = earlier.type === 'direct' ? quoteMarks(earlier.lang) : ['', ''];
          return (
            <li key={index}>
              <blockquote lang={earlier.lang} dir="auto">
                {open}
                {earlier.parts.join(' … ')}
                {close}
              </blockquote>
              <p class="origin">
                <Origin origin={earlier} onOpenStored={onOpenStored} />
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
