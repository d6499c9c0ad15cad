import * as v from 'valibot';
import { id } from './parts.ts';

const page = v.object({ sourceId: v.exactOptional(id), after: v.exactOptional(id) });

/** What the reader exports. An answer has what 200 records of the store give. */
export const EXPORT_SHAPES = { exportPeople: page, exportGiven: page, exportStatements: page };
