import type {
  DataFormat,
  ExportedSource,
} from '../../../lib/core/formats/written/export/export-writer.ts';
import { Choice } from '../../shared/Choice.tsx';
import { useLanguage } from '../../shared/language-context.ts';
import type { ExportChoice, ExportState } from './data-state.ts';
import { formatBytes } from './format-bytes.ts';
import { ProgressLine } from './ProgressLine.tsx';
import { useNextFocus } from './use-next-focus.ts';

interface Props {
  state: ExportState;
  choice: ExportChoice;
  /** all of them, in the reader's order */
  sources: readonly { id: string; name: string }[];
  /** those that are exported, and whose licence the format has no room for */
  unsaid: readonly ExportedSource[];
  /** other work is running */
  isBusy: boolean;
  onChoose: (choice: ExportChoice) => void;
  onMake: () => void;
  onCancel: () => void;
}

/** Names of formats, which are the same in every language, and the words that say what each is for. */
const FORMATS = {
  pack: ['Dramatis (NDJSON)', 'exportAboutPack'],
  popolo: ['Popolo (JSON)', 'exportAboutPopolo'],
  csv: ['CSV', 'exportAboutCsv'],
  annotation: ['Web Annotation (JSON-LD)', 'exportAboutAnnotation'],
  'claim-review': ['ClaimReview (JSON-LD)', 'exportAboutClaims'],
} as const satisfies Record<DataFormat, readonly [string, string]>;

/** Saves what is known in a format that other programs read. */
export function ExportData(props: Props) {
  const { state, choice, sources, unsaid, isBusy, onChoose, onMake, onCancel } = props;
  const { words, locale } = useLanguage();
  const place = useNextFocus<HTMLDivElement>(state.kind);
  const licences = unsaid.flatMap(({ name, licence }) => (licence ? `${name}: ${licence}` : []));
  return (
    <div class="data-part" data-setting="export" ref={place}>
      <h3>{words('exportData')}</h3>
      <p class="fine">{words('exportIntro')}</p>
      <div class="export-choices">
        <Choice
          label={words('exportFrom')}
          any={words('exportAll')}
          value={choice.sourceId}
          options={sources.map(({ id, name }) => [id, name])}
          onChoose={(id) => onChoose({ format: choice.format, ...(id ? { sourceId: id } : {}) })}
        />
        <Choice
          label={words('exportFormat')}
          value={choice.format}
          options={Object.entries(FORMATS).map(([format, [name]]) => [format, name])}
          onChoose={(value) => onChoose({ ...choice, format: value as DataFormat })}
        />
      </div>
      <p class="fine">{words(FORMATS[choice.format][1])}</p>
      {licences.length > 0 && <p class="fine">{words('exportLicences', licences.join('; '))}</p>}
      {state.kind === 'making' ? (
        <ProgressLine label={words('exportMaking')} done={0} of={0} onCancel={onCancel} />
      ) : (
        <div class="actions">
          <button type="button" class="button" data-next="" disabled={isBusy} onClick={onMake}>
            {words('exportMake')}
          </button>
        </div>
      )}
      <div role="status">
        {state.kind === 'made' && (
          <p class="fine">
            {words(
              'exportMade',
              state.entries.toLocaleString(locale),
              formatBytes(state.size, locale),
            )}{' '}
            <a href={state.address} download={state.name}>
              {words('backUpSave', state.name)}
            </a>
          </p>
        )}
        {state.kind === 'empty' && <p class="fine">{words('exportEmpty')}</p>}
      </div>
      {state.kind === 'failed' && (
        <p class="problem" role="alert">
          {words('exportFailed', state.message)}
        </p>
      )}
    </div>
  );
}
