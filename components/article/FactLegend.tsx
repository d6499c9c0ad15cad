import type { FactKind } from '../../lib/core/model.ts';
import { useLanguage } from '../shared/language-context.ts';

const KINDS: readonly (readonly [FactKind, string])[] = [
  ['role', 'legendRole'],
  ['statement', 'legendStatement'],
  ['event', 'legendEvent'],
];

/** What the lines under the article's words mean. */
export function FactLegend({ kinds }: { kinds: ReadonlySet<FactKind> }) {
  const { words } = useLanguage();
  return (
    <p class="fine fact-legend">
      {words('legendTitle')}{' '}
      {KINDS.filter(([kind]) => kinds.has(kind)).map(([kind, key]) => (
        <span key={kind} data-kind={kind}>
          {words(key)}
        </span>
      ))}
    </p>
  );
}
