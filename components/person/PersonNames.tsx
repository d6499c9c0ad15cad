import { useId } from 'preact/hooks';
import type { Join } from '../../lib/core/merge/people/named-person.ts';
import type { PersonNames as Names } from '../../lib/core/person/person-model.ts';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';

/** Somebody who may be joined with the page's person. */
export interface Candidate {
  id: string;
  name: string;
  detail?: string | undefined;
}

interface Props {
  names: Names;
  addressOf: (id: string) => string;
  query: string;
  /** undefined while nothing is looked for */
  found: readonly Candidate[] | undefined;
  onSplit: (form: Candidate) => void;
  onJoin: (other: Candidate) => void;
  onKeepApart: (other: Candidate) => void;
  onQuery: (query: string) => void;
}

const REASONS: Record<Join['why'][number], string> = {
  none: 'joinedSameName',
  spelling: 'joinedSpelling',
  'middle-name': 'joinedMiddleName',
  nickname: 'joinedNickname',
  'second-forename': 'joinedSecondForename',
  initial: 'joinedInitial',
  generation: 'joinedGeneration',
  slip: 'joinedSlip',
  title: 'joinedTitle',
  wikidata: 'joinedWikidata',
  office: 'joinedOffice',
  reader: 'joinedReader',
};

/** Under which names articles mention a person, why these are one person's, and who else may be the same. */
export function PersonNames({ names, addressOf, ...props }: Props) {
  const language = useLanguage();
  const { words, locale } = language;
  const { forms, joins, offers } = names;
  const reasons = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <>
      {offers.map((offer) => (
        <Other key={offer.id} other={offer} addressOf={addressOf} {...props} />
      ))}
      <details class="person-fold person-names">
        <summary>
          {words('namesTitle')} · {new Intl.NumberFormat(locale).format(forms.length)}
        </summary>
        <p class="fine">{words('namesHow')}</p>
        <ul>
          {forms.map((form) => (
            <li key={form.id} class="row">
              <span>
                <bdi>{form.name}</bdi>{' '}
                <span class="fine">{plural(language, 'articles', form.articles)}</span>
              </span>
              {forms.length > 1 && (
                <button
                  type="button"
                  class="button"
                  aria-label={words('namesSplitNamed', form.name)}
                  onClick={() => props.onSplit(form)}
                >
                  {words('namesSplit')}
                </button>
              )}
            </li>
          ))}
        </ul>
        {joins.map(({ names: [one, other], why }) => (
          <p key={`${one} ${other}`} class="fine">
            {words('namesJoinedBy', one, other)}{' '}
            {reasons.format(why.map((each) => words(REASONS[each])))}
          </p>
        ))}
        <FindOther {...props} />
      </details>
    </>
  );
}

interface OtherProps extends Pick<Props, 'addressOf' | 'onJoin' | 'onKeepApart'> {
  other: Candidate;
}

/** Somebody of the same name, and the two answers. */
function Other({ other, addressOf, onJoin, onKeepApart }: OtherProps) {
  const { words } = useLanguage();
  const { id, name, detail } = other;
  const [before = '', after = ''] = words('namesOffer', '\n').split('\n');
  return (
    <div class="notice person-offer">
      <p>
        {before}
        <a href={addressOf(id)}>
          <bdi>{name}</bdi>
        </a>
        {detail && (
          <>
            {' ('}
            <bdi>{detail}</bdi>)
          </>
        )}
        {after}
      </p>
      <button
        type="button"
        class="button"
        aria-label={words('namesJoinNamed', name)}
        onClick={() => onJoin(other)}
      >
        {words('namesJoin')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={words('namesApartNamed', name)}
        onClick={() => onKeepApart(other)}
      >
        {words('namesApart')}
      </button>
    </div>
  );
}

type FindProps = Pick<Props, 'query' | 'found' | 'onQuery' | 'onJoin'>;

/** A search for somebody whom nothing in the articles joins with this person. */
function FindOther({ query, found, onQuery, onJoin }: FindProps) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <search class="line-find" aria-label={words('namesFind')}>
      <label class="fine" for={id}>
        {words('namesFind')}
      </label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="fine" role="status">
        {found?.length === 0 && words('namesFoundNone')}
      </p>
      <ul>
        {found?.map((other) => (
          <li key={other.id} class="row">
            <span>
              <bdi>{other.name}</bdi> <span class="fine">{other.detail}</span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={words('namesJoinNamed', other.name)}
              onClick={() => onJoin(other)}
            >
              {words('namesJoin')}
            </button>
          </li>
        ))}
      </ul>
    </search>
  );
}
