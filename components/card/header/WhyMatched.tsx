import type { MatchReason } from '../../../lib/core/gazetteer/mention.ts';
import { useLanguage } from '../../shared/language-context.ts';

const KEYS: Record<MatchReason['rule'], string> = {
  'full-name': 'whyFullName',
  curated: 'whyCurated',
  'short-name': 'whyShortName',
  'name-order': 'whyNameOrder',
  transliteration: 'whyTransliteration',
  nickname: 'whyNickname',
  titled: 'whyTitled',
  surname: 'whySurname',
  'given-name': 'whyGivenName',
  'surname-introduced': 'whySurnameIntroduced',
  'forename-introduced': 'whyForenameIntroduced',
  'surname-only-bearer': 'whySurnameOnlyBearer',
  company: 'whyCompany',
};

/** Why we think that the words under the pointer mean this name. */
export function WhyMatched({ why }: { why: MatchReason }) {
  const { words } = useLanguage();
  return <p class="why">{words(KEYS[why.rule], why.alias)}</p>;
}
