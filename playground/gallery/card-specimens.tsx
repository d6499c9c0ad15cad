import { ContextCard } from '../../components/card/ContextCard.tsx';
import type { ContextCardProps } from '../../components/card/card-props.ts';
import { SiteOffNotice } from '../../components/card/notice/SiteOffNotice.tsx';
import type { CardModel } from '../../lib/core/card/card-model.ts';
import type { CardMuting, CardState } from '../../lib/core/card/card-state.ts';
import { writeCitation } from '../../lib/core/formats/citation/write-citation.ts';
import { log } from './log.ts';
import { Pressed } from './Pressed.tsx';
import * as samples from './samples.ts';

const props: Omit<ContextCardProps, 'state'> = {
  canGoBack: false,
  onOpenEntity: log('onOpenEntity'),
  onBack: log('onBack'),
  onClose: log('onClose'),
  onRetry: log('onRetry'),
  onOpenStored: log('onOpenStored'),
  onChoose: log('onChoose'),
  onSiteOff: log('onSiteOff'),
  onOpenPerson: log('onOpenPerson'),
  onPin: log('onPin'),
  onMove: log('onMove'),
  cite: writeCitation,
  loadSaid: async () => ({ statements: samples.busyCard.statements.slice(0, 3), total: 3 }),
};

/** Muting that stores nothing, so that it can be tried out. */
const muting: CardMuting = {
  surface: 'Lund',
  mute: async (request) =>
    request.kind === 'name'
      ? request
      : { ...request, host: 'news.example', ...(request.where === 'page' ? { page: 'x' } : {}) },
  unmute: async () => undefined,
};
const why = { rule: 'surname-only-bearer', alias: 'Lund' } as const;

const notice = { host: 'news.example', onUndo: log('onUndo'), onClose: log('onClose') };

const show = (state: CardState, change: Partial<ContextCardProps> = {}) => (
  <ContextCard {...props} {...change} state={state} />
);
const ready = (card: CardModel, change?: Partial<ContextCardProps>) =>
  show({ kind: 'ready', card }, change);

/** Every state of the card, by the id of its section. */
export const cardSpecimens: Record<string, preact.ComponentChildren> = {
  'card-full': ready(samples.fullCard, {
    canGoBack: true,
    why: { rule: 'surname-introduced', alias: 'Ines Valdrup' },
    muting: { ...muting, surface: 'Valdrup' },
  }),
  'card-compact': <div data-density="compact">{ready(samples.unknownCard)}</div>,
  'card-pinned': ready(samples.emptyCard, { isPinned: true }),
  'card-site-off': <SiteOffNotice {...notice} />,
  'card-site-off-failed': <SiteOffNotice {...notice} problem="The store is read-only." />,
  'card-muting': (
    <Pressed press={['Someone else?']}>{ready(samples.unknownCard, { why, muting })}</Pressed>
  ),
  'card-muted': (
    <Pressed press={['Someone else?', 'On this site']}>
      {ready(samples.unknownCard, { why, muting })}
    </Pressed>
  ),
  'card-mute-failed': (
    <Pressed press={['Someone else?', 'On this site']}>
      {ready(samples.unknownCard, {
        why,
        muting: {
          ...muting,
          mute: async () => Promise.reject(new Error('The store is read-only.')),
        },
      })}
    </Pressed>
  ),
  'card-loading': show({ kind: 'loading', name: 'Ines Valdrup' }),
  'card-empty': ready(samples.emptyCard, { why: { rule: 'full-name', alias: 'Adaeze Okonjo' } }),
  'card-unknown': ready(samples.unknownCard),
  'card-event': ready(samples.eventCard),
  'card-organization': ready(samples.organizationCard),
  'card-ambiguous': show({
    kind: 'ambiguous',
    name: 'Lund',
    options: [
      { id: 'a', name: 'Per Lund', type: 'person', detail: 'Mayor of Eskholm' },
      { id: 'b', name: 'Astrid Lund', type: 'person' },
      { id: 'c', name: 'Lund Declaration', type: 'event', detail: '2025-08' },
    ],
  }),
  'card-ambiguous-muting': show(
    { kind: 'ambiguous', name: 'Lund', options: [{ id: 'a', name: 'Per Lund', type: 'person' }] },
    { muting },
  ),
  'card-error': show({
    kind: 'error',
    name: 'Ines Valdrup',
    message: 'The store was closed by the browser. Trying again opens it once more.',
  }),
  'card-stale': show({ kind: 'stale' }),
  'card-long-names': ready(samples.longCard, { canGoBack: true }),
  'card-busy': ready(samples.busyCard, { muting: { ...muting, surface: 'Valdrup' } }),
  'card-busy-said': <Pressed press={[/^Said/]}>{ready(samples.busyCard)}</Pressed>,
  'card-busy-roles': (
    <Pressed press={['+ 11 other descriptions']}>{ready(samples.busyCard)}</Pressed>
  ),
  'card-busy-more': <Pressed press={['More actions']}>{ready(samples.busyCard)}</Pressed>,
  'card-latest': ready(samples.latestCard),
  'card-history': ready(samples.historyCard),
  'card-right-to-left': ready(samples.rtlCard),
  'card-cyrillic': ready(samples.cyrillicCard),
  'card-many-sources': <div class="unfolded">{ready(samples.manySourcesCard)}</div>,
  'card-unfolded': <div class="unfolded">{ready(samples.fullCard)}</div>,
  'card-narrow': <div class="narrow unfolded">{ready(samples.fullCard)}</div>,
  'card-wide': <div class="wide unfolded">{ready(samples.fullCard)}</div>,
};
