import type { CardFooter } from '../../../lib/core/card/card-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import type { CardActions } from '../card-props.ts';

/** More corrections than this are folded. A card is about somebody, and not about its articles. */
const SHOWN_AT_FIRST = 2;

interface Props extends Pick<CardActions, 'onOpenStored'> {
  corrections: CardFooter['corrections'];
}

/** How outlets corrected the articles behind a card. */
export function Corrections({ corrections, onOpenStored }: Props) {
  const language = useLanguage();
  const show = (these: CardFooter['corrections']) =>
    these.map((correction) => (
      <Correction
        key={`${correction.articleId}:${correction.start}`}
        correction={correction}
        onOpenStored={onOpenStored}
      />
    ));
  const rest = corrections.slice(SHOWN_AT_FIRST);
  return (
    <>
      {show(corrections.slice(0, SHOWN_AT_FIRST))}
      {rest.length > 0 && (
        <details class="folded">
          <summary>{plural(language, 'moreCorrections', rest.length)}</summary>
          {show(rest)}
        </details>
      )}
    </>
  );
}

interface CorrectionProps extends Pick<CardActions, 'onOpenStored'> {
  correction: CardFooter['corrections'][number];
}

/** Can take the focus, since a statement of the article leads here. */
function Correction({ correction, onOpenStored }: CorrectionProps) {
  const { words } = useLanguage();
  const { articleId, outlet, text, start, end } = correction;
  return (
    <div class="correction" tabIndex={-1} data-article={articleId}>
      <p class="tag">{words('correctionBy', outlet)}</p>
      <p dir="auto">{text}</p>
      <button type="button" class="source-link" onClick={() => onOpenStored(articleId, start, end)}>
        {words('openInArticle')}
      </button>
    </div>
  );
}
