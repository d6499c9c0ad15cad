import { useId, useState } from 'preact/hooks';
import type { RememberRules } from '../../../lib/core/remember/remember-rules.ts';
import { useLanguage } from '../../shared/language-context.ts';
import { plural } from '../../shared/plural.ts';
import { Switch } from '../../shared/Switch.tsx';
import { HostList } from '../settings/HostList.tsx';

interface Props {
  rules: RememberRules;
  /** the days to choose from; `null` means for ever */
  retentions: readonly (number | null)[];
  /** address of the list of kept articles */
  libraryAddress: string;
  /** how many articles the last clearing forgot */
  cleared?: number | undefined;
  onChange: (change: Partial<RememberRules>) => void;
  onClear: () => void;
}

/** “Remember articles I read”: whether, where and for how long. It is off until the reader switches it on. */
export function RememberSettings(props: Props) {
  const { rules, retentions, libraryAddress, onChange } = props;
  const language = useLanguage();
  const { words } = language;
  const id = useId();
  return (
    <>
      <div class="row" data-setting="remember-on">
        <Switch label={words('rememberOn')} on={rules.on} onSwitch={(on) => onChange({ on })} />
      </div>
      <p class="fine">{words('rememberHow')}</p>
      {rules.on && (
        <>
          <fieldset
            class="choice setting-line"
            data-setting="remember-where"
            aria-labelledby={`${id}-label`}
          >
            <p class="setting-label" id={`${id}-label`}>
              {words('rememberWhere')}
            </p>
            <div class="setting-control">
              {(['all', 'only'] as const).map((where) => (
                <label key={where}>
                  <input
                    type="radio"
                    name={`${id}-where`}
                    checked={rules.where === where}
                    onChange={() => onChange({ where })}
                  />
                  {words(where === 'all' ? 'rememberAll' : 'rememberOnly')}
                </label>
              ))}
            </div>
          </fieldset>
          {rules.where === 'all' ? (
            <HostList
              key="all"
              label={words('rememberExcept')}
              hosts={rules.except}
              onChange={(except) => onChange({ except })}
            />
          ) : (
            <HostList
              key="only"
              label={words('rememberOnlyList')}
              hosts={rules.only}
              onChange={(only) => onChange({ only })}
            />
          )}
          <div class="setting-line remember-days" data-setting="remember-days">
            <label class="setting-label" for={`${id}-days`}>
              {words('rememberFor')}
            </label>
            <select
              id={`${id}-days`}
              value={String(rules.days)}
              onChange={({ currentTarget: { value } }) =>
                onChange({ days: value === 'null' ? null : Number(value) })
              }
            >
              {retentions.map((days) => (
                <option key={days} value={String(days)}>
                  {days === null ? words('rememberForEver') : plural(language, 'days', days)}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      <p class="fine remember-list">
        <a href={libraryAddress}>{words('rememberList')}</a>
      </p>
      <Clearing {...props} />
    </>
  );
}

/** Asks twice before everything is forgotten. */
function Clearing({ cleared, onClear }: Pick<Props, 'cleared' | 'onClear'>) {
  const language = useLanguage();
  const { words } = language;
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <div class="actions" data-setting="remember-clear">
        {isAsked ? (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setAsked(false);
                onClear();
              }}
            >
              {words('rememberClearSure')}
            </button>
            <button type="button" class="button" onClick={() => setAsked(false)}>
              {words('addCancel')}
            </button>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setAsked(true)}>
            {words('rememberClear')}
          </button>
        )}
      </div>
      <p class="fine" role="status">
        {cleared !== undefined && !isAsked && plural(language, 'rememberCleared', cleared)}
      </p>
    </>
  );
}
