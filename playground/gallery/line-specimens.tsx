import { MutedNames } from '../../components/MutedNames.tsx';
import { StatementItem } from '../../components/StatementItem.tsx';
import { log } from './log.ts';
import { Pressed } from './Pressed.tsx';
import { corrected, statement } from './samples.ts';

/** A line of a card by itself, with what the platform does there replaced. */
const line = (content: preact.ComponentChildren) => (
  <div class="dramatis-root dramatis-card">
    <div class="section">{content}</div>
  </div>
);

const copying = (onCopy: () => Promise<void>) =>
  line(
    <Pressed press={['Copy with citation']}>
      <StatementItem
        statement={statement()}
        onOpenEntity={log('onOpenEntity')}
        onOpenStored={log('onOpenStored')}
        onShowCorrection={log('onShowCorrection')}
        onCopy={onCopy}
      />
    </Pressed>,
  );

/** Parts of a card and of its settings, in states that only a reader brings about. */
export const lineSpecimens: Record<string, preact.ComponentChildren> = {
  'statement-copied': copying(async () => undefined),
  'statement-copy-failed': copying(async () => {
    throw new Error('The browser does not let this page copy');
  }),
  'statement-corrected': line(
    <StatementItem
      statement={corrected}
      onOpenEntity={log('onOpenEntity')}
      onOpenStored={log('onOpenStored')}
      onShowCorrection={log('onShowCorrection')}
      onCopy={async () => undefined}
    />,
  ),
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
