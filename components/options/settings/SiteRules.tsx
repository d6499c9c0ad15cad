import { useId, useState } from 'preact/hooks';
import { useLanguage } from '../../shared/language-context.ts';
import { Switch } from '../../shared/Switch.tsx';
import { parseHost } from './host-name.ts';

interface Props {
  onByDefault: boolean;
  /** host name → on */
  sites: Record<string, boolean>;
  onDefault: (on: boolean) => void;
  /** sets the rule of a host; without a value, removes it */
  onRule: (host: string, on: boolean | undefined) => void;
}

/** On which sites names are marked: the default, and the exceptions. */
export function SiteRules({ onByDefault, sites, onDefault, onRule }: Props) {
  const { words } = useLanguage();
  const hosts = Object.keys(sites).sort((a, b) => a.localeCompare(b));
  return (
    <>
      <div class="row" data-setting="sites-default">
        <Switch label={words('sitesDefault')} on={onByDefault} onSwitch={onDefault} />
      </div>
      <h3>{words('sitesAdd')}</h3>
      <NewRule sites={sites} suggested={!onByDefault} onRule={onRule} />
      <div data-setting="sites-rules">
        <h3>{words('sitesRules')}</h3>
        {hosts.length === 0 && <p class="fine">{words('sitesNone')}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops list semantics with list-style none */}
        <ul class="rules" role="list" hidden={hosts.length === 0}>
          {hosts.map((host) => (
            <li class="row" key={host}>
              <Switch
                label={words('ruleSwitch', host)}
                on={sites[host] ?? onByDefault}
                onSwitch={(on) => onRule(host, on)}
              />
              <button
                type="button"
                class="button"
                aria-label={words('sitesRemove', host)}
                onClick={() => onRule(host, undefined)}
              >
                {words('remove')}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

interface NewRuleProps extends Pick<Props, 'sites' | 'onRule'> {
  /** the rule that makes sense: the opposite of the default */
  suggested: boolean;
}

function NewRule({ sites, suggested, onRule }: NewRuleProps) {
  const { words } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<boolean>();
  const [problem, setProblem] = useState('');
  const on = chosen ?? suggested;

  const add = () => {
    const parsed = parseHost(typed);
    if ('problem' in parsed) return setProblem(words(parsed.problem.key, parsed.problem.value));
    if (Object.hasOwn(sites, parsed.host)) return setProblem(words('hostKnown', parsed.host));
    setProblem('');
    setTyped('');
    onRule(parsed.host, on);
  };

  return (
    <form
      class="new-rule"
      data-setting="sites-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div class="field">
        <label for={`${id}-host`}>{words('sitesHost')}</label>
        <input
          id={`${id}-host`}
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== ''}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem('');
          }}
        />
      </div>
      <div class="field">
        <label for={`${id}-rule`}>{words('sitesRule')}</label>
        <select
          id={`${id}-rule`}
          value={on ? 'on' : 'off'}
          onChange={(event) => setChosen(event.currentTarget.value === 'on')}
        >
          <option value="on">{words('ruleOn')}</option>
          <option value="off">{words('ruleOff')}</option>
        </select>
      </div>
      <button type="submit" class="button primary">
        {words('sitesAddButton')}
      </button>
      <p id={`${id}-hint`} class="fine">
        {words('sitesHostHint')}
      </p>
      <p id={`${id}-problem`} class="problem" aria-live="polite">
        {problem}
      </p>
    </form>
  );
}
