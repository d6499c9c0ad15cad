import type { QuoteLink } from '../../../lib/core/card/card-model.ts';
import { OutIcon } from '../../shared/icons.tsx';
import type { CardActions } from '../card-props.ts';

interface Props extends Pick<CardActions, 'onOpenStored'> {
  link: QuoteLink;
  label: string;
}

/**
 * Leads from a line to the characters it was read from. On the web, the reader clicks a real link, since Firefox
 * follows a text fragment only then. A stored article lives on an extension page. Web pages cannot link there, so a
 * button asks for it.
 */
export function ProvenanceLink({ link, label, onOpenStored }: Props) {
  if (link.kind === 'web') {
    return (
      <a class="source-link" href={link.href} target="_blank" rel="noopener noreferrer">
        {label}
        <OutIcon />
      </a>
    );
  }
  const { articleId, start, end } = link;
  return (
    <button type="button" class="source-link" onClick={() => onOpenStored(articleId, start, end)}>
      {label}
      <OutIcon />
    </button>
  );
}
