import type { ShelfEntry } from '../../../lib/core/shelf/shelf-entry.ts';
import type { ShelfStep } from '../../../lib/core/shelf/shelf-state.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { formatBytes } from '../data/format-bytes.ts';
import { GivenReview } from '../given/GivenReview.tsx';
import { CHOICE_WORDS, SHELF_WORDS } from './shelf-words.ts';

export interface ShelfRowProps {
  entry: ShelfEntry;
  /** whom the request goes to */
  host: string;
  /** the countries or states to choose from, by name */
  choices: readonly { code: string; label: string }[];
  chosen: string | undefined;
  isAdded: boolean;
  step: ShelfStep | undefined;
  /** another list is being looked at */
  isBusy: boolean;
  onChoose: (code: string) => void;
  onPreview: () => void;
  onAdd: () => void;
  onCancel: () => void;
}

/** One list of the shelf: what it adds, from whom, and what came when the reader looked at it. */
export function ShelfRow(props: ShelfRowProps) {
  const { entry, host, choices, chosen, isAdded, step, isBusy } = props;
  const { words, locale } = useLanguage();
  const [name, adds] = SHELF_WORDS[entry.name];
  const id = `shelf-${entry.name}`;
  const about = new Intl.NumberFormat(locale).format(entry.expects.records);
  return (
    <li class="shelf-row" data-shelf={entry.name}>
      <div>
        <h3 id={id}>{words(name)}</h3>
        <p>{words(adds)}</p>
        <p class="fine">
          <a href={entry.homepage}>{entry.publisher}</a>
          {` · ${entry.licence} · `}
          {words(entry.adds === 'people' ? 'shelfPeople' : 'shelfEvents', about)}
          {` · ${formatBytes(entry.expects.bytes, locale)}`}
        </p>
      </div>
      <div class="shelf-choice">
        {entry.choice && (
          <label>
            {words(CHOICE_WORDS[entry.choice])}{' '}
            <select
              value={chosen}
              disabled={step !== undefined}
              onChange={({ currentTarget }) => props.onChoose(currentTarget.value)}
            >
              {choices.map(({ code, label }) => (
                <option key={code} value={code}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        )}
        {isAdded ? (
          <a href="#sources">{words('shelfAdded')}</a>
        ) : (
          <button
            type="button"
            class="button"
            aria-describedby={id}
            disabled={isBusy || step !== undefined}
            title={words('shelfAsks', host)}
            onClick={props.onPreview}
          >
            {words('shelfPreview')}
          </button>
        )}
      </div>
      {step && <ShelfPreview {...props} step={step} />}
    </li>
  );
}

function ShelfPreview({ entry, host, step, onAdd, onCancel }: ShelfRowProps & { step: ShelfStep }) {
  const { words } = useLanguage();
  const [name] = SHELF_WORDS[entry.name];
  if (step.step === 'review')
    return (
      <div class="given shelf-preview">
        <GivenReview
          state={{ ...step, source: words(name), tables: [] }}
          onAdd={onAdd}
          onCancel={onCancel}
        />
      </div>
    );
  const isUnderWay = step.step === 'asking' || step.step === 'adding';
  return (
    <div class="shelf-preview">
      <p role={isUnderWay ? 'status' : 'alert'} class={isUnderWay ? 'fine' : 'problem'}>
        {step.step === 'asking' && words('shelfAsking', host)}
        {step.step === 'adding' && words('shelfAdding')}
        {step.step === 'failed' &&
          words(step.why === 'elsewhere' ? 'shelfElsewhere' : 'shelfFailed', step.host)}
        {step.step === 'broken' && words('givenFailed', step.message)}
      </p>
      {step.step !== 'adding' && (
        <button type="button" class="button" onClick={onCancel}>
          {words(isUnderWay ? 'addCancel' : 'importBack')}
        </button>
      )}
    </div>
  );
}
