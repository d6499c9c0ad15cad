import type { ClaimRecord, EventRecord, PersonRecord } from '../formats/records/data-record.ts';
import type { GivenRecord } from './card-facts.ts';
import type { CardRecord, CardRecordOrigin } from './card-model.ts';

/** Lines of one kind on a card. More don't help the reader. */
const MOST = 6;

/** The lines that data gives: offices, events and reviewed claims. In each kind, what goes on or is newest comes first. */
export function buildRecords(records: readonly GivenRecord[]): CardRecord[] {
  const lines = records
    .toSorted((a, b) => a.source.position - b.source.position)
    .flatMap(({ record, source, about }) => {
      const originOf = (field?: string): CardRecordOrigin => {
        const href = record.url ?? about.address ?? about.url;
        return {
          sourceId: source.id,
          source: source.name,
          place: [record.key, field].filter(Boolean).join(' · '),
          retrievedOn: new Date(about.retrievedAt).toISOString().slice(0, 10),
          ...(href ? { href } : {}),
          ...(about.licence ? { licence: about.licence } : {}),
        };
      };
      return LINES[record.kind](record as never, originOf);
    });
  return (['role', 'event', 'claim'] as const).flatMap((kind) =>
    lines
      .filter((line) => line.kind === kind)
      .toSorted((a, b) => (dayOf(b) < dayOf(a) ? -1 : 1))
      .slice(0, MOST),
  );
}

type OriginOf = (field?: string) => CardRecordOrigin;

const LINES = { person: roleLines, event: eventLines, claim: claimLines } as const;

/** What has no end goes on, as far as the source knows. */
const dayOf = ({ kind, from, to, review }: CardRecord): string =>
  kind === 'role' ? `${to ?? '9999'} ${from ?? ''}` : (review?.reviewedOn ?? from ?? '');

function roleLines({ key, roles }: PersonRecord, originOf: OriginOf): CardRecord[] {
  return roles.map((role, index) => ({
    id: `${originOf().sourceId} ${key} ${index}`,
    kind: 'role' as const,
    text: role.title,
    details: [role.organization, role.place, role.party].filter((one) => one !== undefined),
    ...(role.from ? { from: role.from } : {}),
    ...(role.to ? { to: role.to } : {}),
    origin: originOf(role.field),
  }));
}

function eventLines(
  { key, name, places, from, to }: EventRecord,
  originOf: OriginOf,
): CardRecord[] {
  return [
    {
      id: `${originOf().sourceId} ${key}`,
      kind: 'event',
      text: name,
      details: [...places],
      ...(from ? { from } : {}),
      ...(to && to !== from ? { to } : {}),
      origin: originOf(),
    },
  ];
}

function claimLines(record: ClaimRecord, originOf: OriginOf): CardRecord[] {
  const { key, claim, reviewer, rating, reviewedOn, claimant, claimedOn } = record;
  return [
    {
      id: `${originOf().sourceId} ${key}`,
      kind: 'claim',
      text: claim,
      details: [],
      ...(claimedOn ? { from: claimedOn } : {}),
      review: {
        reviewer,
        ...(rating ? { rating } : {}),
        ...(reviewedOn ? { reviewedOn } : {}),
        ...(claimant ? { claimant } : {}),
      },
      origin: originOf(),
    },
  ];
}
