import type { ImportState } from '../../../lib/core/import/import-state.ts';
import type { Stated } from '../../../lib/core/import/read-records.ts';
import type { SourceSummary } from '../../../lib/core/model.ts';

/** What the import panel shows and reports. */
export interface ImportProps {
  state: ImportState;
  /** the sources that can take articles */
  targets: readonly SourceSummary[];
  /** what the file dialog offers: endings, separated by commas */
  fileTypes: string;
  onFiles: (files: File[], target: ImportTarget) => void;
  onText: (stated: Stated, target: ImportTarget) => void;
  /** with the ids of the articles that the reader wants */
  onAdd: (articleIds: ReadonlySet<string>) => void;
  onCancel: () => void;
  onClose: () => void;
}

/** An existing source, or the name of a new one. */
export type ImportTarget = { id: string; name: string } | { id?: undefined; name: string };
