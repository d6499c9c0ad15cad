import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';
import { parseHost } from './host-name.ts';

interface Props {
  label: string;
  hosts: readonly string[];
  onChange: (hosts: string[]) => void;
}

/** A list of sites. The reader can add and remove some. */
export function HostList({ label, hosts, onChange }: Props) {
  const { words } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const add = () => {
    const parsed = parseHost(typed);
    if ('problem' in parsed) return setProblem(words(parsed.problem.key, parsed.problem.value));
    setProblem('');
    setTyped('');
    // A site that is listed already is not added again.
    if (!hosts.includes(parsed.host)) onChange([...hosts, parsed.host]);
  };
  return (
    <>
      <form
        class="new-rule"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div class="field">
          <label for={`${id}-host`}>{label}</label>
          <input
            id={`${id}-host`}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            aria-describedby={`${id}-problem`}
            aria-invalid={problem !== ''}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem('');
            }}
          />
        </div>
        <button type="submit" class="button">
          {words('hostAdd')}
        </button>
        <p id={`${id}-problem`} class="problem" aria-live="polite">
          {problem}
        </p>
      </form>
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
      <ul class="rules" role="list" aria-label={label} hidden={hosts.length === 0}>
        {hosts.map((host) => (
          <li class="row" key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              class="button"
              aria-label={words('hostRemove', host)}
              onClick={() => onChange(hosts.filter((other) => other !== host))}
            >
              {words('remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
