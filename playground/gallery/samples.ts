import type {
  CardDispute,
  CardEvent,
  CardModel,
  CardStatement,
} from '../../lib/core/card/card-model.ts';
import { findStrip } from '../../lib/core/card/month-strip.ts';

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
  other: 'claim',
  statement: statement({
    speaker: { id: 'person:tomas-brandvold', name: 'Tomas Brandvold' },
    parts: ['The council does not intend to discuss an unlawful levy in any form whatsoever.'],
  }),
  tie: 'responded, arguing that',
};

/** A statement that answers another one. */
export const disputed = { ...reported, disputes: [dispute] };

/** A statement of an article that its outlet has corrected. */
export const corrected = statement({
  date: '2025-07-19',
  parts: ['A timetable is a promise,'],
  corrections: [
    { text: 'Correction: an earlier version named the wrong quay.', start: 900, end: 951 },
  ],
});

export const fullCard: CardModel = {
  entity: { id: 'person:ines-valdrup', type: 'person', name: 'Ines Valdrup' },
  roles: [
    { label: 'Harbour Authority Secretary General', status: 'current', asOf: '2025-09-04' },
    { label: 'Minister of Transport', status: 'former', asOf: '2025-08' },
  ],
  totals: { said: 3, about: 1, events: 1 },
  months: [],
  strip: [],
  statements: [split, disputed, partly],
  statementsAbout: [about],
  events: [event],
  basis: { articles: 3, outlets: 2, newest: '2025-09-04' },
  readOn: '2025-09-05',
};

/** Words that two hundred articles report, a dozen of them corrected since. */
export const manySourcesCard: CardModel = {
  ...fullCard,
  statementsAbout: [],
  events: [],
  totals: { said: 1, about: 0, events: 0 },
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
  basis: { articles: 200, outlets: 187, newest: '2025-09-24' },
};

const nothing = {
  roles: [],
  statements: [],
  statementsAbout: [],
  events: [],
  totals: { said: 0, about: 0, events: 0 },
  months: [],
  strip: [],
  basis: { articles: 1, outlets: 1, newest: '2025-09-04' },
  readOn: '2025-09-05',
} satisfies Partial<CardModel>;

export const emptyCard: CardModel = {
  ...nothing,
  entity: { id: 'person:adaeze-okonjo', type: 'person', name: 'Adaeze Okonjo' },
  roles: [{ label: 'Islands Envoy', status: 'current', asOf: '2025-09-04' }],
  totals: { said: 0, about: 0, events: 1 },
  events: [event],
};

export const unknownCard: CardModel = {
  ...nothing,
  entity: { id: 'person:per-lund', type: 'person', name: 'Per Lund' },
  basis: { articles: 0, outlets: 0 },
};

export const eventCard: CardModel = {
  ...nothing,
  entity: { id: event.entityId, type: 'event', name: event.name },
  totals: { said: 0, about: 0, events: 1 },
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

const busyMonths = [12, 20, 8, 40, 55, 0, 25, 18, 65, 90, 45, 30, 60, 35, 75, 100, 70, 41, 13].map(
  (statements, index) => ({
    month: `202${index < 10 ? 4 : 5}-${String(((index + 2) % 12) + 1).padStart(2, '0')}`,
    statements,
  }),
);

/** The card of somebody with 156 articles: everything that a card can hold. */
export const busyCard: CardModel = {
  ...fullCard,
  roles: [
    { label: 'Minister of Transport', status: 'current', asOf: '2025-09-04' },
    ...Array.from({ length: 11 }, (_, index) => ({
      label: `member of committee No. ${index + 1}`,
      status: index > 8 ? ('former' as const) : ('current' as const),
      asOf: '2024-11-02',
    })),
  ],
  totals: { said: 312, about: 540, events: 6 },
  months: busyMonths,
  strip: findStrip(busyMonths),
  basis: { articles: 156, outlets: 7, newest: '2025-09-04' },
  statements: [
    statement({
      parts: ['We have to stop treating the islands as a cost. A toll would cut them off twice.'],
      why: { words: ['islands', 'toll'], where: 'paragraph' },
      matched: [
        [
          { start: 29, end: 36 },
          { start: 50, end: 54 },
        ],
      ],
      alsoIn: [2, 3].map((number) => ({
        lang: 'en',
        reportedOn: '2025-09-05',
        outlet: `Island Paper No. ${number}`,
        articleId: `b${number}`,
        link: { kind: 'web', href: `https://paper${number}.example/toll` },
      })),
    }),
    {
      ...disputed,
      parts: ['the toll would be decided before the winter'],
      why: { words: ['toll'], where: 'paragraph' },
      matched: [[{ start: 4, end: 8 }]],
      date: '2025-09-02',
      outlet: 'Tidende',
    },
    {
      ...corrected,
      parts: ['Nobody promised a free bridge.'],
      why: { words: ['bridge'], where: 'headline' },
      matched: [[{ start: 23, end: 29 }]],
      date: '2024-03-11',
      outlet: 'Morning Post',
    },
    ...Array.from({ length: 47 }, (_, index) =>
      statement({
        parts: [`Statement number ${index + 1} of a very busy week on the water.`],
        date: `2025-0${8 - Math.floor(index / 12)}-1${index % 10}`,
      }),
    ),
  ],
};

/** The same person on a page about something else. */
export const latestCard: CardModel = {
  ...busyCard,
  statements: busyCard.statements.map(({ why: _, matched: __, ...line }) => line),
};

/** Words that two articles report, and what was said before on the same subject. */
export const historyCard: CardModel = {
  ...fullCard,
  totals: { said: 1, about: 1, events: 1 },
  statements: [
    {
      ...split,
      why: { words: ['ferries'], where: 'paragraph' },
      matched: [[{ start: 37, end: 42 }], []],
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
  totals: { said: 1, about: 0, events: 0 },
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
  totals: { said: 1, about: 0, events: 0 },
  statements: [
    statement({
      lang: 'uk',
      parts: ['Міст відкриють до зими, і він буде безкоштовним.'],
      cue: 'заявила',
      outlet: 'Портовий вісник',
    }),
  ],
};
