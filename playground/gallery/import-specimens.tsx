import { ImportPanel } from '../../components/options/import/ImportPanel.tsx';
import { FILE_TYPES } from '../../lib/core/import/import-limits.ts';
import type { ImportCause, ImportProblem } from '../../lib/core/import/import-problem.ts';
import type { FoundArticle, ImportState } from '../../lib/core/import/import-state.ts';
import type { SourceSummary } from '../../lib/core/model.ts';
import { log } from './log.ts';
import { samplePreview } from './sample-preview.ts';
import { sampleSources } from './sample-sources.ts';

const panel = (state: ImportState, targets: SourceSummary[] = []) => (
  <div class="surface part">
    <ImportPanel
      state={state}
      targets={targets}
      fileTypes={FILE_TYPES}
      onFiles={log('onFiles')}
      onText={log('onText')}
      onAdd={log('onAdd')}
      onCancel={log('onCancel')}
      onClose={log('onClose')}
    />
  </div>
);

const preview = { ...samplePreview, state: 'new' as const };

const FOUND: FoundArticle[] = [
  { origin: { file: 'harbour-board.txt' }, preview: { ...preview, articleId: 'a' } },
  {
    origin: { file: 'council.jsonl', line: 12 },
    preview: {
      ...preview,
      articleId: 'b',
      headline: 'Brandvold: the council would not discuss an unlawful levy',
      state: 'changed',
      counts: { people: 1, statements: 1, events: 0 },
    },
  },
  {
    origin: { file: 'a-very-long-name-of-a-file-that-a-browser-has-saved-under-the-title.html' },
    preview: {
      ...preview,
      articleId: 'c',
      headline: 'الجزر تفوز بمهلة',
      lang: 'ar',
      publisher: 'جريدة الميناء',
      state: 'kept',
      counts: { people: 0, statements: 0, events: 0 },
    },
  },
];

const CAUSES: [ImportCause, string?][] = [
  ['kind'],
  ['size'],
  ['count', '12'],
  ['bytes'],
  ['empty'],
  ['article'],
  ['record', '"text" is missing or no string'],
  ['date', 'last week'],
  ['address', 'ftp://news.example/a'],
  ['twice', 'council.jsonl:12'],
  ['failed', 'The article took too long to read'],
];
const PROBLEMS: ImportProblem[] = CAUSES.map(([cause, detail = ''], index) => ({
  file: index < 6 ? `file-${index}.txt` : 'council.jsonl',
  ...(index < 6 ? {} : { line: index }),
  cause,
  detail,
}));

const review = { step: 'review', source: 'Council minutes', found: FOUND, problems: [] } as const;
const done = { step: 'done', source: 'Council minutes', problems: [] } as const;
const own = sampleSources.slice(1, 3);

/** Importing articles, step by step, by the id of their section. */
export const importSpecimens: Record<string, preact.ComponentChildren> = {
  'import-offer': panel({ step: 'offer' }, own),
  'import-offer-new': panel({ step: 'offer' }),
  'import-reading': panel({ step: 'reading', what: 'articles', done: 41, total: 214 }),
  'import-adding': panel({
    step: 'adding',
    done: 180,
    total: 214,
    pace: { rate: 38, left: 1 },
  }),
  'import-one': panel({ ...review, found: FOUND.slice(0, 1) }),
  'import-review': panel(review),
  'import-problems': panel({ ...review, found: FOUND.slice(1), problems: PROBLEMS }),
  'import-nothing': panel({ ...review, found: [], problems: PROBLEMS.slice(0, 1) }),
  'import-no-room': panel({ ...review, found: FOUND.slice(1), isWithoutRoom: true }),
  'import-done': panel({ ...done, added: 3, updated: 1, same: 0, left: 0 }),
  'import-stopped': panel({
    ...done,
    added: 3,
    updated: 0,
    same: 2,
    left: 209,
    problems: PROBLEMS.slice(-1),
  }),
};
