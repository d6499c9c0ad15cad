import type { Description, PersonModel } from '../../lib/core/person/person-model.ts';
import { formatDate } from '../shared/format-date.ts';
import { useLanguage } from '../shared/language-context.ts';
import { plural } from '../shared/plural.ts';

interface Props {
  person: PersonModel;
}

/** Who this is, what that rests on, and everything else that articles call them, folded. */
export function PersonHeader({ person }: Props) {
  const language = useLanguage();
  const { entity, role, articles, outlets, descriptions } = person;
  const basis = [
    plural(language, 'articles', articles),
    plural(language, 'outlets', outlets.length),
  ];
  return (
    <div class="person-header">
      <h1>
        <span class="shape" data-type={entity.type} aria-hidden="true" />
        <bdi>{entity.name}</bdi>
      </h1>
      {role && <DescriptionLine description={role} />}
      <p class="fine">
        {basis.join(' · ')}
        <Period since={person.since} until={person.until} />
      </p>
      {descriptions.length > 0 && (
        <details class="person-fold">
          <summary>{plural(language, 'personDescriptions', descriptions.length)}</summary>
          <ul>
            {descriptions.map((description) => (
              <li key={`${description.status} ${description.label}`}>
                <DescriptionLine description={description} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {outlets.length > 1 && (
        <details class="person-fold">
          <summary>{language.words('personOutlets')}</summary>
          <ul>
            {outlets.map((outlet) => (
              <li key={outlet.name}>
                <bdi>{outlet.name}</bdi>{' '}
                <span class="fine">{plural(language, 'articles', outlet.articles)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** A role with the months for which articles give it, and how many do. */
function DescriptionLine({ description }: { description: Description }) {
  const language = useLanguage();
  const { label, status, since, asOf, articles } = description;
  return (
    <p class="description">
      <span dir="auto">{status === 'former' ? language.words('roleFormer', label) : label}</span>{' '}
      <span class="fine">
        {plural(language, 'articles', articles)}
        <Period since={since} until={asOf} />
      </span>
    </p>
  );
}

function Period({ since, until }: { since?: string | undefined; until?: string | undefined }) {
  const { words, locale } = useLanguage();
  const [first, last] = [since, until].map((day) => day && formatDate(day.slice(0, 7), locale));
  if (!last) return null;
  return <> · {!first || first === last ? last : words('personPeriod', first, last)}</>;
}
