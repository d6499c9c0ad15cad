import type { LineKind } from '../../../lib/core/person/person-model.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { LINE_KIND_WORDS } from '../../shared/line-kinds.ts';

interface Props {
  kind: LineKind | undefined;
  onKind: (kind: LineKind | undefined) => void;
}

/** Which statements show: all, those in quotation marks, those in the article's words, or those that are disputed. */
export function KindList({ kind, onKind }: Props) {
  const { words } = useLanguage();
  return (
    <select
      aria-label={words('linesKind')}
      value={kind ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onKind(LINE_KIND_WORDS.find(([each]) => each === value)?.[0])
      }
    >
      <option value="">{words('linesAll')}</option>
      {LINE_KIND_WORDS.map(([each, word]) => (
        <option key={each} value={each}>
          {words(word)}
        </option>
      ))}
    </select>
  );
}
