import type { CardStatement } from '../lib/core/card/card-model.ts';
import type { CardActions } from './card-state.ts';
import { formatDate } from './format-date.ts';
import { useLanguage } from './language-context.ts';
import { NameButton } from './NameButton.tsx';
import { ProvenanceLink } from './ProvenanceLink.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { StatementHistory } from './StatementHistory.tsx';

interface Props extends CardActions {
  statement: CardStatement;
  /** on a card of someone else the speaker is named first */
  showSpeaker?: boolean;
}

/** One statement: the words, who reported them, when, and the way to where they stand. */
export function StatementItem({ statement, showSpeaker, onOpenEntity, onOpenStored }: Props) {
  const { words } = useLanguage();
  const { type, speaker, outlet, link, cue } = statement;
  return (
    <div class="statement">
      <figure>
        {showSpeaker && (
          <p class="speaker">
            <NameButton id={speaker.id} name={speaker.name} onOpen={onOpenEntity} />
          </p>
        )}
        {type !== 'direct' && (
          <p class="tag">{words(type === 'indirect' ? 'tagReported' : 'tagPartly')}</p>
        )}
        <QuotedWords statement={statement} />
        <figcaption class="origin">
          {type === 'direct' && (
            <>
              <span class="cue" lang={statement.lang}>
                {cue}
              </span>
              {' · '}
            </>
          )}
          <span dir="auto">{outlet}</span>
          <Said statement={statement} />{' '}
          <ProvenanceLink link={link} label={words('openAtQuote')} onOpenStored={onOpenStored} />
        </figcaption>
      </figure>
      <StatementHistory statement={statement} onOpenStored={onOpenStored} />
    </div>
  );
}

/** When it was said; where the article does not tell, when it was reported, and so named. */
function Said({ statement: { date, reportedOn } }: { statement: CardStatement }) {
  const { words, locale } = useLanguage();
  const day = date ?? reportedOn;
  if (!day) return null;
  const text = formatDate(day, locale);
  return (
    <>
      {' · '}
      <time dateTime={day}>{date ? text : words('reportedOn', text)}</time>
    </>
  );
}
