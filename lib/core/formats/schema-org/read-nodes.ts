import { toItem } from '../feed/feed-item.ts';
import { plainText } from '../markup/plain-text.ts';
import type {
  ClaimRecord,
  DataRecord,
  EventRecord,
  ItemRecord,
  PersonRecord,
  RoleRecord,
} from '../records/data-record.ts';
import {
  dateOf,
  isPlain,
  languageOf,
  lineOf,
  listOf,
  nameOf,
  type Plain,
  withoutGaps,
} from '../records/fields.ts';
import { personNames } from '../records/person-names.ts';
import { FormatError } from '../records/read-part.ts';
import {
  linkFrom,
  nameFrom,
  namesFrom,
  peopleFrom,
  textFrom,
  typesOf,
  wikidataFrom,
} from './node.ts';

/** Readers by type. Types below one of these count as it: https://schema.org/docs/full.html */
const READERS: readonly [isKind: (type: string) => boolean, read: (node: Plain) => DataRecord][] = [
  [(type) => type === 'ClaimReview', readClaim],
  [(type) => type === 'Person', readPerson],
  [(type) => /Article$|^BlogPosting$|^Report$/.test(type), readArticle],
  [(type) => /(?:^|[a-z])Event$/.test(type), readEvent],
];

/** Containers whose parts are read instead. */
const PARTS = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'mainEntity'];

/** The records of a node and of what it contains. A node of another type gives none. */
export function readNode(node: unknown): DataRecord[] {
  if (Array.isArray(node)) return node.flatMap(readNode);
  if (!isPlain(node)) throw new FormatError({ cause: 'form' });
  const types = typesOf(node);
  for (const [isKind, read] of READERS) if (types.some(isKind)) return [read(node)];
  return PARTS.flatMap((part) => listOf(node[part]).filter(isPlain).flatMap(readNode));
}

function readClaim(node: Plain): ClaimRecord {
  const claim = textFrom(node.claimReviewed);
  if (!claim) throw new FormatError({ cause: 'missing', field: 'claimReviewed' });
  const reviewer = nameFrom(node.author) ?? nameFrom(node.publisher);
  if (!reviewer) throw new FormatError({ cause: 'missing', field: 'author' });
  const reviewed = listOf(node.itemReviewed).find(isPlain);
  const rating = listOf(node.reviewRating).find(isPlain);
  const url = linkFrom(node.url, node['@id']);
  return {
    kind: 'claim',
    key: [url, claim].filter(Boolean).join(' '),
    claim,
    reviewer,
    ...withoutGaps<Partial<ClaimRecord>>({
      url,
      claimant: nameFrom(reviewed?.author),
      claimedOn: dateOf(reviewed?.datePublished),
      rating: lineOf(rating?.alternateName),
      reviewedOn: dateOf(node.datePublished) ?? dateOf(node.dateCreated),
      title: lineOf(node.headline) ?? lineOf(node.name),
      lang: languageOf(node.inLanguage),
    }),
  };
}

function readPerson(node: Plain): PersonRecord {
  const called = ['givenName', 'familyName'].flatMap((key) => lineOf(node[key]) ?? []).join(' ');
  const name = nameOf(nameFrom(node.name) ?? (called.includes(' ') ? called : undefined), 'name');
  const wikidata = wikidataFrom(node);
  const url = linkFrom(node.url, node.mainEntityOfPage, node['@id'], node.sameAs);
  const organization = [node.worksFor, node.affiliation, node.memberOf].map(nameFrom).find(Boolean);
  const title = textFrom(node.jobTitle);
  return {
    kind: 'person',
    key: wikidata ?? lineOf(node['@id']) ?? lineOf(node.identifier) ?? url ?? name,
    ...personNames(name, [
      ...namesFrom(node.alternateName),
      called.includes(' ') ? called : undefined,
    ]),
    ids: wikidata ? { wikidata } : {},
    ...withoutGaps<Partial<PersonRecord>>({
      url,
      born: dateOf(node.birthDate),
      died: dateOf(node.deathDate),
      description: textFrom(node.description) ?? textFrom(node.disambiguatingDescription),
    }),
    roles: [
      ...(title ? [{ title, field: 'jobTitle', ...(organization ? { organization } : {}) }] : []),
      ...listOf(node.hasOccupation).filter(isPlain).flatMap(readOccupation),
    ],
  };
}

function readOccupation(node: Plain): RoleRecord[] {
  const title = textFrom(node.roleName) ?? nameFrom(node.hasOccupation) ?? nameFrom(node.name);
  if (!title) return [];
  const [from, to] = [dateOf(node.startDate), dateOf(node.endDate)];
  return [{ title, field: 'hasOccupation', ...withoutGaps<Partial<RoleRecord>>({ from, to }) }];
}

function readEvent(node: Plain): EventRecord {
  const name = nameOf(nameFrom(node.name), 'name');
  const wikidata = wikidataFrom(node);
  const from = dateOf(node.startDate);
  const url = linkFrom(node.url, node['@id']);
  return {
    kind: 'event',
    key: wikidata ?? lineOf(node['@id']) ?? url ?? [name, from].filter(Boolean).join(' '),
    name,
    ids: wikidata ? { wikidata } : {},
    places: [...new Set(listOf(node.location).flatMap(placesOf))],
    participants: [...new Set([node.performer, node.attendee, node.organizer].flatMap(peopleFrom))],
    ...withoutGaps<Partial<EventRecord>>({
      url,
      from,
      to: dateOf(node.endDate),
      description: textFrom(node.description),
    }),
  };
}

function placesOf(place: unknown): string[] {
  if (!isPlain(place)) return nameFrom(place) ? [nameFrom(place) as string] : [];
  const address = isPlain(place.address) ? place.address : {};
  const parts = [place.name, address.addressLocality, address.addressCountry];
  return parts.flatMap((part) => nameFrom(part) ?? []);
}

function readArticle(node: Plain): ItemRecord {
  const body = typeof node.articleBody === 'string' ? node.articleBody : undefined;
  const teaser = typeof node.description === 'string' ? node.description : undefined;
  // Publishers write line breaks between paragraphs, or HTML.
  const paragraphs = (text: string) =>
    /<\w/.test(text)
      ? plainText(text)
      : {
          text: joinLines(text),
        };
  return toItem({
    id: lineOf(node['@id']),
    link: linkFrom(node.url, node.mainEntityOfPage),
    title: textFrom(node.headline) ?? nameFrom(node.name),
    texts: [body, teaser].flatMap((text) => (text ? [paragraphs(text)] : [])),
    author: namesFrom(node.author).join(', '),
    dates: [node.datePublished, node.dateCreated, node.dateModified],
    publisher: nameFrom(node.publisher),
    lang: lineOf(node.inLanguage),
  });
}

const joinLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n\n');
