import * as v from 'valibot';
import { checkGiven } from '../../../core/formats/records/check-given.ts';
import { checkedBy, id, line, time, webAddress } from './parts.ts';

/** Records of data, or names, in one call. It is not with the other limits, which scripts in pages carry. */
const MOST = 1000;

const target = v.object({ id, name: line });

const about = v.object({
  file: v.exactOptional(line),
  address: v.exactOptional(webAddress),
  title: v.exactOptional(line),
  publisher: v.exactOptional(line),
  url: v.exactOptional(webAddress),
  licence: v.exactOptional(line),
  attribution: v.exactOptional(line),
  retrievedAt: time,
});

/** People, events and reviewed claims that come as data. */
export const RECORD_SHAPES = {
  findKnownNames: v.object({ names: v.pipe(v.array(line), v.maxLength(MOST)) }),
  beginRecords: v.object({
    target,
    about,
    count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
  addRecords: v.object({
    versionId: id,
    records: v.pipe(v.array(checkedBy(checkGiven)), v.maxLength(MOST)),
  }),
  finishRecords: v.object({ versionId: id, target }),
  cancelRecords: v.object({ versionId: id }),
  putRecordsBack: v.object({ sourceId: id }),
};
