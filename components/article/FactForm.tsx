import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ChangeProblem } from '../../lib/core/amendments/fact-change.ts';
import { useLanguage } from '../shared/language-context.ts';
import { type FactDraft, TYPED } from './fact-draft.ts';
import type { FactFormProps } from './fact-form-props.ts';
import { WordsField } from './WordsField.tsx';

/** The keys of the words for each kind of fact. */
const TYPES: Record<FactDraft['kind'], Readonly<Record<string, string>>> = {
  statement: { direct: 'correctDirect', indirect: 'correctIndirect', mixed: 'correctMixed' },
  role: { current: 'correctCurrent', former: 'correctFormer' },
  event: { named: 'correctNamed', described: 'correctDescribed' },
};

const PROBLEMS: Record<ChangeProblem, string> = {
  kind: 'correctBadKind',
  name: 'correctBadName',
  label: 'correctBadLabel',
  date: 'correctBadDate',
  places: 'correctBadPlaces',
};

/** The form that corrects a fact: who, what kind, which words, when. */
export function FactForm(props: FactFormProps) {
  const { draft, people, onChange, onSave, onCancel } = props;
  const { words } = useLanguage();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  const { kind, problem } = draft;
  const errorId = `${id}-problem`;
  const isWrong = (...problems: (typeof problem)[]) =>
    problem && problems.includes(problem)
      ? { 'aria-invalid': true, 'aria-describedby': errorId }
      : {};
  return (
    <form
      ref={form}
      class="fact-form"
      aria-label={words('correctForm', draft.text)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      {kind !== 'event' && (
        <>
          <label for={`${id}-person`}>
            {words(kind === 'role' ? 'correctPerson' : 'correctSpeaker')}
          </label>
          <select
            id={`${id}-person`}
            value={draft.personId}
            onChange={(event) => onChange({ personId: event.currentTarget.value })}
          >
            {kind === 'statement' && <option value="">{words('correctNobody')}</option>}
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
            <option value={TYPED}>{words('correctOther')}</option>
          </select>
          {draft.personId === TYPED && (
            <>
              <label for={`${id}-typed`}>{words('correctFullName')}</label>
              <input
                id={`${id}-typed`}
                type="text"
                dir="auto"
                value={draft.typedName}
                {...isWrong('name')}
                onInput={(event) => onChange({ typedName: event.currentTarget.value })}
              />
            </>
          )}
        </>
      )}
      {kind !== 'statement' && (
        <>
          <label for={`${id}-label`}>
            {words(kind === 'role' ? 'correctRole' : 'correctEvent')}
          </label>
          <input
            id={`${id}-label`}
            type="text"
            dir="auto"
            value={draft.label}
            {...isWrong('label', kind === 'event' ? 'name' : undefined)}
            onInput={(event) => onChange({ label: event.currentTarget.value })}
          />
        </>
      )}
      <label for={`${id}-type`}>{words('correctType')}</label>
      <select
        id={`${id}-type`}
        value={draft.type}
        onChange={(event) => onChange({ type: event.currentTarget.value })}
      >
        {Object.entries(TYPES[kind]).map(([type, key]) => (
          <option key={type} value={type}>
            {words(key)}
          </option>
        ))}
      </select>
      <label for={`${id}-date`}>{words('correctDate')}</label>
      <input
        id={`${id}-date`}
        type="text"
        inputMode="numeric"
        placeholder="2025-08-31"
        value={draft.date}
        {...isWrong('date')}
        onInput={(event) => onChange({ date: event.currentTarget.value })}
      />
      <WordsField {...props} />
      <p id={errorId} class="problem" aria-live="polite">
        {problem && words(PROBLEMS[problem])}
      </p>
      <div class="actions">
        <button type="submit" class="button primary">
          {words('correctSave')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {words('addCancel')}
        </button>
      </div>
    </form>
  );
}
