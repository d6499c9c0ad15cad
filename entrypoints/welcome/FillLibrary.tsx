import { SHELF_WORDS } from '@/components/options/shelf/shelf-words.ts';
import { useLanguage } from '@/components/shared/language-context.ts';
import { Switch } from '@/components/shared/Switch.tsx';
import { SHELF } from '@/lib/core/shelf/entries.ts';

interface Props {
  /** whether articles that are read are saved; undefined until it was read */
  remember: boolean | undefined;
  /** why that could not be read or changed */
  unsaved: string | undefined;
  onRemember: (on: boolean) => void;
}

/** The four ways to know more people. The first is switched on right here. */
export function FillLibrary({ remember, unsaved, onRemember }: Props) {
  const { words } = useLanguage();
  return (
    <section aria-labelledby="fill">
      <h2 id="fill">{words('welcomeFill')}</h2>
      <p>{words('welcomeFillWhy')}</p>
      <ul class="ways">
        <li>
          {remember === undefined ? (
            <h3>{words('rememberOn')}</h3>
          ) : (
            <Switch label={words('rememberOn')} on={remember} onSwitch={onRemember} />
          )}
          <p class="fine">
            {words('rememberIntro')} {words('rememberHow')}
          </p>
          {unsaved && (
            <p class="problem" role="alert">
              {words('rememberFailed', unsaved)}
            </p>
          )}
        </li>
        <li>
          <h3>{words('welcomeSaveOne')}</h3>
          <p class="fine">{words('welcomeSaveOneHow')}</p>
        </li>
        <li>
          <h3>
            <a href="options.html#import">{words('importTitle')}</a>
          </h3>
          <p class="fine">{words('importIntro')}</p>
        </li>
        <li>
          <h3>
            <a href="options.html#shelf">{words('welcomeShelf')}</a>
          </h3>
          <p class="fine">{words('welcomeShelfHow')}</p>
          <dl class="lists">
            {SHELF.map(({ name }) => (
              <div key={name}>
                <dt>{words(SHELF_WORDS[name][0])}</dt>
                <dd>{words(SHELF_WORDS[name][1])}</dd>
              </div>
            ))}
          </dl>
        </li>
      </ul>
    </section>
  );
}
