import type { MatchReason } from '../lib/core/gazetteer/mention.ts';
import { useLanguage } from './language-context.ts';

const KEYS: Record<MatchReason['rule'], string> = {
  'full-name': 'whyFullName',
  curated: 'whyCurated',
  surname: 'whySurname',
  'surname-introduced': 'whySurnameIntroduced',
  'forename-introduced': 'whyForenameIntroduced',
  'surname-only-bearer': 'whySurnameOnlyBearer',
};

/** Why the words under the pointer were taken for this name. */
export function WhyMatched({ why }: { why: MatchReason }) {
  const { words } = useLanguage();
  return <p class="why">{words(KEYS[why.rule], why.alias)}</p>;
}
