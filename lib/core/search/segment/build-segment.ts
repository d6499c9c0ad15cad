import type { UnitDraft } from './drafts.ts';
import { type SegmentHead, unitKey } from './segment.ts';
import { type SegmentSink, SegmentWriter } from './segment-writer.ts';

/** A head, and the ids of the sources it refers to. */
export interface BuiltSegment {
  head: SegmentHead;
  sourceIds: string[];
}

/** Builds a segment from units. Its other parts go to the sink. */
export async function buildSegment(
  units: readonly UnitDraft[],
  sink: SegmentSink,
): Promise<BuiltSegment> {
  const documents = units.flatMap((unit) => unit.documents);
  const writer = new SegmentWriter(sink);
  for (const { id, documents } of units)
    await writer.addIds([id, ...documents.map((one) => one.id)]);
  for (const [term, postings] of collectTerms(documents)) {
    writer.startTerm(Uint16Array.from({ length: term.length }, (_, i) => term.charCodeAt(i)));
    for (let i = 0; i < postings.length; i += 2)
      writer.add(postings[i] as number, postings[i + 1] as number);
    await writer.flush();
  }
  const sourceIds = [...new Set(documents.map(({ sourceId }) => sourceId))];
  const placeOf = new Map(sourceIds.map((id, place) => [id, place]));
  let at = 0;
  const unitStarts = units.map((unit) => {
    const start = at;
    at += unit.documents.length;
    return start;
  });
  const head = await writer.finish({
    unitKeys: Float64Array.from(units, ({ id }) => unitKey(id)),
    unitStarts: Uint32Array.from([...unitStarts, at]),
    values: Uint32Array.from(documents, ({ value }) => value),
    sources: Uint16Array.from(documents, ({ sourceId }) => placeOf.get(sourceId) ?? 0),
    kinds: Uint8Array.from(documents, ({ kind }) => kind),
    nameWords: Uint8Array.from(documents, ({ nameWords }) => nameWords),
  });
  return { head, sourceIds };
}

/** The terms in order of their UTF-16 units, each with documents and fields in turn. */
function collectTerms(
  documents: readonly { words: ReadonlyMap<string, number> }[],
): [term: string, postings: number[]][] {
  const terms = new Map<string, number[]>();
  for (const [document, { words }] of documents.entries()) {
    for (const [term, field] of words) {
      const postings = terms.get(term);
      if (postings) postings.push(document, field);
      else terms.set(term, [document, field]);
    }
  }
  return [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
}
