import { BackUp } from '../../components/options/data/BackUp.tsx';
import type {
  BackUpState,
  EraseState,
  ExportChoice,
  ExportState,
  RestoreState,
  StorageUseState,
} from '../../components/options/data/data-state.ts';
import { EraseAll } from '../../components/options/data/EraseAll.tsx';
import { ExportData } from '../../components/options/data/ExportData.tsx';
import { RestoreBackup } from '../../components/options/data/RestoreBackup.tsx';
import { StorageUse } from '../../components/options/data/StorageUse.tsx';
import { log } from './log.ts';
import { sampleChanges, sampleCounts } from './sample-data.ts';

const FILE = 'dramatis-backup-2025-09-04.ndjson';
const LONG =
  'eine-sehr-lange-Sicherungsdatei-mit-einem-Namen-ohne-Ende-2025-09-04 (Kopie 2).ndjson';

const NOTHING = { changes: [], accepted: new Set<string>(), refused: [] };

const surface = (children: preact.ComponentChildren) => <div class="surface part">{children}</div>;

const storage = (state: Partial<StorageUseState>) =>
  surface(
    <StorageUse
      state={{
        counts: sampleCounts,
        used: 48_213_000,
        isPersistent: true,
        isRefused: false,
        error: undefined,
        ...state,
      }}
      onPersist={log('onPersist')}
      onRetry={log('onRetry')}
    />,
  );

const backUp = (state: BackUpState, isBusy = false) =>
  surface(
    <BackUp
      state={state}
      isBusy={isBusy}
      isWithLists={false}
      onMake={log('onMake')}
      onCancel={log('onCancel')}
    />,
  );

const exported = (state: ExportState, choice: ExportChoice, isBusy = false) =>
  surface(
    <ExportData
      state={state}
      choice={choice}
      sources={[
        { id: 'own:council', name: 'Council of Bar' },
        { id: 'own:files', name: 'Files' },
      ]}
      unsaid={choice.format === 'csv' ? [{ name: 'Council of Bar', licence: 'CC-BY-4.0' }] : []}
      isBusy={isBusy}
      onChoose={log('onChoose')}
      onMake={log('onMake')}
      onCancel={log('onCancel')}
    />,
  );

const restore = (state: RestoreState) =>
  surface(
    <RestoreBackup
      state={state}
      isBusy={false}
      onFile={log('onFile')}
      onChoices={log('onChoices')}
      onAccepted={log('onAccepted')}
      onRestore={log('onRestore')}
      onCancel={log('onCancel')}
    />,
  );

const erase = (state: EraseState, isBackedUp = false) =>
  surface(
    <EraseAll
      state={state}
      counts={sampleCounts}
      isBusy={false}
      isBackedUp={isBackedUp}
      onAsk={log('onAsk')}
      onBackUp={log('onBackUp')}
      onErase={log('onErase')}
      onCancel={log('onCancel')}
    />,
  );

const summary = {
  madeAt: 1_757_000_000_000,
  records: 131,
  sources: 2,
  articles: 127,
  amendments: 7,
  muted: 3,
  mutedNames: ['May', 'Lee', 'Jane Doe'],
  hasSettings: true,
  remember: 'on',
} as const;

/** The parts of the data area in each state, by the id of their section. */
export const dataSpecimens: Record<string, preact.ComponentChildren> = {
  'data-storage': storage({}),
  'data-storage-set-aside': storage({
    counts: { ...sampleCounts, setAside: ['Harbour board puts off vote on bridge toll'] },
  }),
  'data-storage-unsafe': storage({ isPersistent: false }),
  'data-storage-refused': storage({ isPersistent: false, isRefused: true }),
  'data-storage-reading': storage({
    counts: undefined,
    used: undefined,
    isPersistent: undefined,
  }),
  'data-storage-failed': storage({
    counts: undefined,
    used: undefined,
    isPersistent: undefined,
    error: 'The background gave no answer.',
  }),
  'data-back-up': backUp({ kind: 'idle' }),
  'data-back-up-busy': backUp({ kind: 'idle' }, true),
  'data-back-up-making': backUp({ kind: 'making', done: 41, of: 128 }),
  'data-back-up-made': backUp({
    kind: 'made',
    name: FILE,
    size: 1_234_000,
    articles: 127,
    address: '#',
  }),
  'data-back-up-failed': backUp({ kind: 'failed', message: 'The background gave no answer.' }),
  'data-export': exported({ kind: 'idle' }, { format: 'pack' }),
  'data-export-busy': exported({ kind: 'idle' }, { format: 'popolo' }, true),
  'data-export-making': exported({ kind: 'making' }, { format: 'annotation' }),
  'data-export-made': exported(
    {
      kind: 'made',
      name: 'dramatis-csv-2025-09-04.csv',
      size: 48_213,
      entries: 1042,
      address: '#',
    },
    { format: 'csv', sourceId: 'own:council' },
  ),
  'data-export-empty': exported({ kind: 'empty' }, { format: 'claim-review' }),
  'data-export-failed': exported(
    { kind: 'failed', message: 'The background gave no answer.' },
    { format: 'pack' },
  ),
  'data-restore': restore({ kind: 'idle' }),
  'data-restore-checking': restore({ kind: 'checking', file: FILE, done: 400_000, of: 1_234_000 }),
  'data-restore-preview': restore({
    kind: 'preview',
    file: FILE,
    summary,
    here: 12,
    choices: true,
    ...NOTHING,
  }),
  'data-restore-preview-changes': restore({
    kind: 'preview',
    file: FILE,
    summary,
    here: 12,
    choices: true,
    changes: sampleChanges,
    accepted: new Set(['switch of own:1']),
    refused: [
      { line: 7, cause: 'article.publishedOn is no date: “2025-13-40”' },
      { line: 9, cause: 'The article “bundled-1” comes with Dramatis' },
    ],
  }),
  'data-restore-preview-small': restore({
    kind: 'preview',
    file: LONG,
    summary: {
      ...summary,
      articles: 1,
      amendments: 0,
      muted: 0,
      hasSettings: false,
      remember: 'none',
    },
    here: 0,
    choices: true,
    ...NOTHING,
  }),
  'data-restore-restoring': restore({
    kind: 'restoring',
    file: LONG,
    done: 20,
    of: 131,
    isStopping: false,
  }),
  'data-restore-stopping': restore({
    kind: 'restoring',
    file: FILE,
    done: 40,
    of: 131,
    isStopping: true,
  }),
  'data-restore-restored': restore({
    kind: 'restored',
    tally: { added: 114, updated: 1, unchanged: 12, failed: [] },
    isStopped: false,
    refused: [],
  }),
  'data-restore-failures': restore({
    kind: 'restored',
    tally: {
      added: 2,
      updated: 0,
      unchanged: 0,
      failed: [
        { title: 'Harbour board puts off vote on bridge toll', cause: 'it took too long to read' },
        { title: 'ميناء المدينة يؤجل التصويت', cause: 'There is no source “own:1”' },
      ],
    },
    isStopped: false,
    refused: [],
    message: 'The disk is full.',
  }),
  'data-restore-cut': restore({
    kind: 'refused',
    problem: 'cut',
    file: FILE,
    line: 57,
    detail: 'the last line is missing',
  }),
  'data-restore-altered': restore({
    kind: 'refused',
    problem: 'altered',
    file: LONG,
    line: 131,
    detail: 'the check sum is another',
  }),
  'data-restore-room': restore({
    kind: 'refused',
    problem: 'room',
    file: FILE,
    needed: 3_000_000_000,
    left: 412_000_000,
  }),
  'data-erase': erase({ kind: 'idle' }),
  'data-erase-asked': erase({ kind: 'asked' }),
  'data-erase-backed-up': erase({ kind: 'asked' }, true),
  'data-erase-erasing': erase({ kind: 'erasing' }),
  'data-erase-erased': erase({ kind: 'erased' }),
  'data-erase-failed': erase({ kind: 'failed', message: 'The store is read-only.' }),
};
