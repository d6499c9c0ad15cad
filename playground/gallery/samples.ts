import type {
  CardDispute,
  CardEvent,
  CardModel,
  CardStatement,
} from '../../lib/core/card/card-model.ts';
import { findTimeline } from '../../lib/core/card/find-timeline.ts';

/** Made-up people and outlets. The gallery shows how facts look and says nothing about real people. */
export const OUTLET = 'The Harbour Courier';

let count = 0;
export function statement(change: Partial<CardStatement> = {}): CardStatement {
  count += 1;
  return {
    id: `s${count}`,
    speaker: { id: 'person:ines-valdrup', name: 'Ines Valdrup' },
    type: 'direct',
    parts: ['The bridge will be open before the winter, and it will be free to cross.'],
    cue: 'stated',
    lang: 'en',
    date: '2025-09-04',
    reportedOn: '2025-09-04',
    outlet: OUTLET,
    articleId: 'a1',
    link: { kind: 'stored', articleId: 'a1', start: 120, end: 192 },
    ...change,
  };
}

const split = statement({
  parts: [
    'Why do we still ask who pays for the ferry? It is a public road.',
    'We have to stop treating the islands as a cost.',
  ],
});
const reported = statement({
  type: 'indirect',
  parts: ['the council’s view of the tolls is irrelevant, as the law has been passed'],
  cue: 'arguing',
});
const partly = statement({
  type: 'mixed',
  parts: ['must be strong and effective on the water, on the quay, and in the timetable.'],
  cue: 'stated',
  link: { kind: 'web', href: 'https://courier.example/bridge#:~:text=must%20be%20strong' },
  date: '2025-09-03',
});
const about = statement({
  speaker: { id: 'person:tomas-brandvold', name: 'Tomas Brandvold' },
  parts: ['I have never heard Valdrup answer a plain question about the tolls.'],
  cue: 'told reporters',
});

export const event: CardEvent = {
  entityId: 'event:harbour-summit',
  name: 'Harbour Summit',
  date: '2025-09-04',
  places: ['Old Customs House', 'Eskholm'],
  participants: [
    { id: 'person:ines-valdrup', name: 'Ines Valdrup' },
    { id: 'person:tomas-brandvold', name: 'Tomas Brandvold' },
    { id: 'person:adaeze-okonjo', name: 'Adaeze Okonjo' },
  ],
  outlet: OUTLET,
  link: { kind: 'stored', articleId: 'a1', start: 0, end: 80 },
};

export const dispute: CardDispute = {
  id: 'd1',
  claim: statement({
    speaker: { id: 'person:tomas-brandvold', name: 'Tomas Brandvold' },
    parts: ['The council does not intend to discuss an unlawful levy in any form whatsoever.'],
  }),
  reply: reported,
  tie: 'responded, arguing that',
};

/** A statement of an article that its outlet has corrected. */
export const corrected = statement({
  date: '2025-07-19',
  parts: ['A timetable is a promise.'],
  isCorrected: true,
});

export const fullCard: CardModel = {
  entity: { id: 'person:ines-valdrup', type: 'person', name: 'Ines Valdrup' },
  roles: [
    { label: 'Harbour Authority Secretary General', status: 'current', asOf: '2025-09-04' },
    { label: 'Minister of Transport', status: 'former', asOf: '2025-08' },
  ],
  statements: [split, reported, partly],
  statementsAbout: [about],
  events: [event],
  contested: [dispute],
  footer: {
    articles: 3,
    outlets: 2,
    newest: '2025-09-04',
    corrections: [
      {
        articleId: 'a1',
        outlet: OUTLET,
        text: 'Correction: an earlier version named the wrong quay.',
        start: 900,
        end: 951,
      },
    ],
  },
};

/** Years of statements and events, some known only by month or year: a bar, single points and groups. */
const years = [
  statement({ date: '2025-09-04', parts: ['The islands have waited long enough for a bridge.'] }),
  statement({ date: '2025-08-28', parts: ['We shall count every car, and then we shall talk.'] }),
  statement({ date: '2024-11', parts: ['The winter ferry stays.'] }),
  statement({
    date: '2024-03-02',
    type: 'indirect',
    parts: ['the ministry had not been asked'],
    cue: 'said',
  }),
  statement({ date: '2022', parts: ['Nobody builds a bridge in one term.'] }),
  corrected,
];
const yearsOfEvents: CardEvent[] = [
  event,
  { ...event, entityId: 'event:ferry-strike', name: 'Ferry Strike', date: '2023-06-12' },
];

export const timelineCard: CardModel = {
  ...fullCard,
  statements: years,
  events: yearsOfEvents,
  contested: [],
  statementsAbout: [],
  ...timelineOf(years, yearsOfEvents),
};

function timelineOf(statements: CardStatement[], events: CardEvent[]): Pick<CardModel, 'timeline'> {
  const timeline = findTimeline(statements, events);
  return timeline ? { timeline } : {};
}

/** Words that two hundred articles report, a dozen of them corrected since. */
export const manySourcesCard: CardModel = {
  ...fullCard,
  contested: [],
  statementsAbout: [],
  events: [],
  statements: [
    {
      ...split,
      alsoIn: Array.from({ length: 199 }, (_, index) => ({
        lang: 'en',
        reportedOn: `2025-09-${String(5 + (index % 20)).padStart(2, '0')}`,
        outlet: `Island Paper No. ${index + 2}`,
        articleId: `m${index}`,
        link: { kind: 'web', href: `https://paper${index}.example/ferry#:~:text=Why%20do%20we` },
      })),
    },
  ],
  footer: {
    articles: 200,
    outlets: 187,
    newest: '2025-09-24',
    corrections: Array.from({ length: 12 }, (_, index) => ({
      articleId: `m${index}`,
      outlet: `Island Paper No. ${index + 2}`,
      text: 'Correction: an earlier version named the wrong quay.',
      start: 900,
      end: 951,
    })),
  },
};

const nothing = {
  roles: [],
  statements: [],
  statementsAbout: [],
  events: [],
  contested: [],
  footer: { articles: 1, outlets: 1, newest: '2025-09-04', corrections: [] },
} satisfies Partial<CardModel>;

export const emptyCard: CardModel = {
  ...nothing,
  entity: { id: 'person:adaeze-okonjo', type: 'person', name: 'Adaeze Okonjo' },
  roles: [{ label: 'Islands Envoy', status: 'current', asOf: '2025-09-04' }],
  events: [event],
};

export const unknownCard: CardModel = {
  ...nothing,
  entity: { id: 'person:per-lund', type: 'person', name: 'Per Lund' },
  footer: { articles: 0, outlets: 0, corrections: [] },
};

export const eventCard: CardModel = {
  ...nothing,
  entity: { id: event.entityId, type: 'event', name: event.name },
  events: [event],
};

export const organizationCard: CardModel = {
  ...nothing,
  entity: { id: 'organization:harbour-authority', type: 'organization', name: 'Harbour Authority' },
};

export const longCard: CardModel = {
  ...fullCard,
  entity: {
    id: 'person:long',
    type: 'person',
    name: 'Maximiliane Hippolyta Donaudampfschifffahrtsgesellschaftskapitän von Wolfeschlegelsteinhausenbergerdorff',
  },
  roles: [
    {
      label:
        'Acting Deputy Under-Secretary General for the Coordination of Inter-Island Transport, Navigation and Coastal Infrastructure',
      status: 'current',
      asOf: '2025-09-04',
    },
  ],
};

export const fiftyCard: CardModel = {
  ...fullCard,
  statements: Array.from({ length: 50 }, (_, index) =>
    statement({ parts: [`Statement number ${index + 1} of a very busy week on the water.`] }),
  ),
  contested: [],
};

/** Words that two articles report, and what was said before on the same subject. */
export const historyCard: CardModel = {
  ...fullCard,
  contested: [],
  statements: [
    {
      ...split,
      why: { word: 'ferry', where: 'paragraph' },
      alsoIn: [
        {
          lang: 'en',
          reportedOn: '2025-09-05',
          outlet: 'The Island Times',
          articleId: 'a4',
          link: { kind: 'web', href: 'https://times.example/ferry#:~:text=Why%20do%20we' },
        },
      ],
      before: [
        {
          type: 'direct',
          parts: ['A ferry is a road, and nobody pays for a road twice.'],
          lang: 'en',
          date: '2024-11-02',
          outlet: 'Eskholm Abendblatt',
          articleId: 'a2',
          link: { kind: 'stored', articleId: 'a2', start: 10, end: 60 },
        },
        {
          type: 'indirect',
          parts: ['the islands had paid enough for their ferry'],
          lang: 'en',
          reportedOn: '2023',
          outlet: OUTLET,
          articleId: 'a3',
          link: { kind: 'stored', articleId: 'a3', start: 10, end: 60 },
        },
      ],
    },
  ],
};

export const rtlCard: CardModel = {
  ...nothing,
  entity: { id: 'person:layla', type: 'person', name: 'ليلى المنصوري' },
  roles: [{ label: 'وزيرة النقل', status: 'current', asOf: '2025-09-04' }],
  statements: [
    statement({
      lang: 'ar',
      parts: ['سيفتح الجسر قبل حلول الشتاء، وسيكون عبوره مجانيا للجميع.'],
      cue: 'قالت',
      outlet: 'صحيفة الميناء',
    }),
  ],
};

export const cyrillicCard: CardModel = {
  ...nothing,
  entity: { id: 'person:oksana', type: 'person', name: 'Оксана Береговенко' },
  roles: [{ label: 'голова портової ради', status: 'current', asOf: '2025-09' }],
  statements: [
    statement({
      lang: 'uk',
      parts: ['Міст відкриють до зими, і він буде безкоштовним.'],
      cue: 'заявила',
      outlet: 'Портовий вісник',
    }),
  ],
};
