import type { KeptCounts } from '../../../lib/core/preview/kept-counts.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';

/** The words of each count. Corrections are counted only if there are any. */
const COUNTS = [
  ['articles', 'articles'],
  ['sources', 'sourceCount'],
  ['people', 'people'],
  ['events', 'events'],
  ['statements', 'statements'],
  ['amendments', 'amendmentCount'],
] as const;

/** How much is kept, of each kind. */
export function KeptCountList({ counts }: { counts: KeptCounts }) {
  const language = useLanguage();
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none
    <ul class="counts" role="list">
      {COUNTS.map(
        ([name, key]) =>
          (name !== 'amendments' || counts[name] > 0) && (
            <li key={name}>{plural(language, key, counts[name])}</li>
          ),
      )}
    </ul>
  );
}
