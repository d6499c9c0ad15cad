import { ContestedPair } from '../../components/card/statement/ContestedPair.tsx';
import { StatementItem } from '../../components/card/statement/StatementItem.tsx';
import { Timeline } from '../../components/card/timeline/Timeline.tsx';
import { MutedNames } from '../../components/options/muted/MutedNames.tsx';
import { log } from './log.ts';
import { Pressed } from './Pressed.tsx';
import { corrected, dispute, statement, timelineCard } from './samples.ts';

/** A single line of a card, with a replacement for the platform's actions. */
const line = (content: preact.ComponentChildren) => (
  <div class="dramatis-root dramatis-card">
    <div class="section">{content}</div>
  </div>
);

const copying = (onCopy: () => Promise<void>) =>
  line(
    <Pressed press={['Copy with source']}>
      <StatementItem
        statement={statement()}
        onOpenEntity={log('onOpenEntity')}
        onOpenStored={log('onOpenStored')}
        onShowCorrection={log('onShowCorrection')}
        onCopy={onCopy}
      />
    </Pressed>,
  );

const disputed = (size: string) => (
  <div class={size}>
    {line(
      <ContestedPair
        dispute={dispute}
        onOpenEntity={log('onOpenEntity')}
        onOpenStored={log('onOpenStored')}
        onShowCorrection={log('onShowCorrection')}
        onCopy={async () => undefined}
      />,
    )}
  </div>
);

const timeline = timelineCard.timeline && (
  <div class="dramatis-root dramatis-card">
    <Timeline timeline={timelineCard.timeline} card={timelineCard} />
  </div>
);

/** Parts of a card and of its settings, in states that need a reader. */
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
  contested: disputed('as-wide-as-a-card'),
  'contested-narrow': disputed('narrow'),
  'contested-wide': disputed('wide'),
  timeline,
  'timeline-open': <Pressed press={[/^2 March 2024/]}>{timeline}</Pressed>,
  'timeline-group-open': <Pressed press={[/^19 July 2025/]}>{timeline}</Pressed>,
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
