import type { CardStatement } from '../../../lib/core/card/card-model.ts';
import { formatDate } from '../../shared/format-date.ts';
import { useLanguage } from '../../shared/language-context.ts';
import type { CardActions } from '../card-props.ts';
import { NameButton } from '../parts/NameButton.tsx';
import { ProvenanceLink } from '../parts/ProvenanceLink.tsx';
import { CopyCitation } from './CopyCitation.tsx';
import { QuotedWords } from './QuotedWords.tsx';
import { StatementHistory } from './StatementHistory.tsx';

interface Props extends CardActions {
  statement: CardStatement;
  /** names the speaker first, on somebody else's card */
  showSpeaker?: boolean;
  /** next to another statement, each says how its words were reported */
  isOneSide?: boolean;
}

/** One statement: the words, who reported them and when, and a link to the place. */
export function StatementItem({ statement, showSpeaker, isOneSide, ...actions }: Props) {
  const { words } = useLanguage();
  const { speaker, articleId, isCorrected, why } = statement;
  const tag = tagOf(statement, isOneSide);
  return (
    <div class="statement">
      <figure>
        {showSpeaker && (
          <p class="speaker">
            <NameButton id={speaker.id} name={speaker.name} onOpen={actions.onOpenEntity} />
          </p>
        )}
        {why && <p class="fits">{words(FITS[why.where], why.word)}</p>}
        {tag && <p class="tag">{words(tag)}</p>}
        <QuotedWords statement={statement} />
        <figcaption>
          <p class="origin">
            <Cue statement={statement} />
            <span dir="auto">{statement.outlet}</span>
            <Said statement={statement} />
            {isCorrected && (
              <>
                {' · '}
                <button
                  type="button"
                  class="corrected"
                  onClick={() => actions.onShowCorrection(articleId)}
                >
                  {words('articleCorrected')}
                </button>
              </>
            )}
          </p>
          <CopyCitation statement={statement} onCopy={actions.onCopy}>
            {(copy) => (
              <p class="line-actions">
                <ProvenanceLink
                  link={statement.link}
                  label={words('openAtQuote')}
                  onOpenStored={actions.onOpenStored}
                />
                {copy}
              </p>
            )}
          </CopyCitation>
        </figcaption>
      </figure>
      <StatementHistory statement={statement} onOpenStored={actions.onOpenStored} />
    </div>
  );
}

const FITS = { paragraph: 'fitsParagraph', headline: 'fitsHeadline' } as const;

const TAGS = { direct: 'tagQuoted', mixed: 'tagPartly', indirect: 'tagReported' } as const;

/** Quotation marks say enough, unless the statement is next to one without any. */
const tagOf = ({ type }: CardStatement, isOneSide = false): string | undefined =>
  type === 'direct' && !isOneSide ? undefined : TAGS[type];

/** The article's own verb stands before reported words already. */
function Cue({ statement: { type, cue, lang } }: { statement: CardStatement }) {
  if (type !== 'direct' || !cue) return null;
  return (
    <>
      <span class="cue" lang={lang}>
        {cue}
      </span>
      {' · '}
    </>
  );
}

/** The day on which it was said. If the article does not tell, the day of the report, named as such. */
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
