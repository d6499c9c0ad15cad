import type {
  PersonLines,
  PersonModel,
  PersonNames,
  PersonStatement,
} from '../../lib/core/person/person-model.ts';
import { event, OUTLET, statement } from './samples.ts';

const description = (label: string, articles: number, asOf: string, since = asOf) => ({
  label,
  status: 'current' as const,
  since,
  asOf,
  articles,
});

export const samplePerson: PersonModel = {
  entity: { id: 'person:ines-valdrup', type: 'person', name: 'Ines Valdrup' },
  role: description('Transport minister', 98, '2025-09-04', '2023-05-02'),
  descriptions: [
    description('Member of parliament for Eskholm', 14, '2023-04-01', '2017-06-20'),
    { ...description('Mayor of Eskholm', 6, '2017-05-01'), status: 'former' },
    description('engineer', 2, '2024-02-01'),
  ],
  articles: 156,
  outlets: [
    { name: OUTLET, articles: 90 },
    { name: 'Tidende', articles: 51 },
    { name: 'Morning Post', articles: 15 },
  ],
  since: '2017-06',
  until: '2025-09',
  totals: { said: 312, about: 540, events: 1 },
};

const place = { articleId: 'a1', start: 120, end: 192 };
const web = { kind: 'web' as const, href: 'https://courier.example/bridge#:~:text=must' };

const claim = statement({
  id: 'p1',
  parts: ['We have to stop treating the islands as a cost. A toll would cut them off twice.'],
  link: web,
  alsoIn: [{ ...statement({ outlet: 'Tidende', articleId: 'a2', date: '2025-09-05', link: web }) }],
});
const reply = statement({
  id: 'p2',
  speaker: { id: 'person:tomas-brandvold', name: 'Tomas Brandvold' },
  parts: ['Nobody is cut off by thirty crowns.'],
  outlet: 'Tidende',
});
const LINES: PersonStatement[] = [
  {
    line: claim,
    place,
    disputes: [{ id: 'd1', claim, reply, tie: 'answered her' }],
  },
  {
    line: statement({
      id: 'p3',
      type: 'indirect',
      parts: ['the budget would hold until spring'],
      cue: 'said',
      outlet: 'Tidende',
      date: '2025-09-03',
    }),
    place,
    disputes: [],
  },
  {
    line: statement({
      id: 'p4',
      parts: ['Nobody promised a free bridge.'],
      outlet: 'Morning Post',
      date: '2024-03-11',
      link: web,
    }),
    place,
    disputes: [],
  },
];

const NO_LINES: PersonLines = { statements: [], events: [], total: 0, months: [] };

export const sampleLines: Record<'said' | 'about' | 'events', PersonLines> = {
  said: {
    ...NO_LINES,
    statements: LINES,
    total: 312,
    months: [
      { month: '2025-09', lines: 41 },
      { month: '2024-03', lines: 12 },
    ],
    next: 3,
  },
  about: {
    ...NO_LINES,
    statements: [{ line: reply, place, disputes: [] }],
    total: 540,
    months: [{ month: '2025-09', lines: 61 }],
  },
  events: { ...NO_LINES, events: [event], total: 1, months: [{ month: '2025-09', lines: 1 }] },
};

export const noLines = NO_LINES;

export const sampleNames: PersonNames = {
  forms: [
    { id: 'person:ines-valdrup', name: 'Ines Valdrup', articles: 150 },
    { id: 'person:ines-m-valdrup', name: 'Ines M. Valdrup', articles: 6 },
  ],
  joins: [{ names: ['Ines M. Valdrup', 'Ines Valdrup'], why: ['middle-name', 'office'] }],
  offers: [{ id: 'person:i-valdrup', name: 'I. Valdrup', detail: 'Harbour pilot', articles: 2 }],
};
