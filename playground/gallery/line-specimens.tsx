import { StatementItem } from '../../components/card/statement/StatementItem.tsx';
import { MutedNames } from '../../components/options/muted/MutedNames.tsx';
import type { CardStatement } from '../../lib/core/card/card-model.ts';
import { log } from './log.ts';
import { Pressed } from './Pressed.tsx';
import { corrected, disputed, historyCard, statement } from './samples.ts';

/** A single line of a card, with a replacement for the platform's actions. */
const line = (content: preact.ComponentChildren) => (
  <div class="dramatis-root dramatis-card">
    <div class="section">{content}</div>
  </div>
);

const actions = {
  onOpenEntity: log('onOpenEntity'),
  onOpenStored: log('onOpenStored'),
  onCopy: async () => undefined,
  onCopyAll: async () => undefined,
};

const copying = (onCopy: () => Promise<void>) =>
  line(
    <Pressed press={['Copy with source', 'More ways to copy']}>
      <StatementItem statement={statement()} {...actions} onCopy={onCopy} />
    </Pressed>,
  );

const unfolded = (shown: CardStatement, press: string, size = 'as-wide-as-a-card') => (
  <div class={size}>
    {line(
      <Pressed press={[press]}>
        <StatementItem statement={shown} {...actions} />
      </Pressed>,
    )}
  </div>
);
const history = historyCard.statements[0] ?? statement();

/** Parts of a card and of its settings, in states that need a reader. */
export const lineSpecimens: Record<string, preact.ComponentChildren> = {
  'statement-copied': copying(async () => undefined),
  'statement-copy-failed': copying(async () => {
    throw new Error('The browser does not let this page copy');
  }),
  'statement-corrected': unfolded(corrected, 'Article later corrected'),
  'statement-disputed': unfolded(disputed, 'Disputes Tomas Brandvold'),
  'statement-disputed-narrow': unfolded(disputed, 'Disputes Tomas Brandvold', 'narrow'),
  'statement-before': unfolded(history, 'Earlier on this topic (2)'),
  'statement-also-in': unfolded(history, 'Also in 1 more article'),
  'muted-names': (
    <div class="surface part">
      <MutedNames
        names={[
          { kind: 'name', name: 'May' },
          { kind: 'entity', entityId: 'a', name: 'Per Lund', host: 'news.example' },
          {
            kind: 'entity',
            entityId: 'a',
            name: 'ليلى المنصوري',
            host: 'letters.example',
            page: 'https://letters.example/2025/09/04/a-very-long-address-of-an-article?page=2',
          },
        ]}
        onUnmute={log('onUnmute')}
      />
    </div>
  ),
  'muted-names-none': (
    <div class="surface part">
      <MutedNames names={[]} onUnmute={log('onUnmute')} />
    </div>
  ),
};
