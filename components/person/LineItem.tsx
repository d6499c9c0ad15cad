import { useId } from 'preact/hooks';
import type { CardOrigin, CardStatement } from '../../lib/core/card/card-model.ts';
import type { PersonStatement } from '../../lib/core/person/person-model.ts';
import { formatDate } from '../shared/format-date.ts';
import { OutIcon } from '../shared/icons.tsx';
import { useLanguage } from '../shared/language-context.ts';
import { StatementWords } from '../shared/statement/StatementWords.tsx';
import type { OwnAddresses } from './own-addresses.ts';

interface Props {
  statement: PersonStatement;
  /** names the speaker first, where that is not the page's person */
  hasSpeaker: boolean;
  addresses: OwnAddresses;
}

/** One statement: the words, where they can be read, and what was said against them. */
export function LineItem({ statement: { line, place, disputes }, hasSpeaker, addresses }: Props) {
  const { words } = useLanguage();
  const id = useId();
  return (
    <div class="line">
      {hasSpeaker && <Speaker statement={line} addresses={addresses} />}
      <StatementWords said={line} id={id} {...citeOf(line)} />
      <p class="line-meta">
        <Origin origin={line} describedBy={id} />
        {' · '}
        <a href={addresses.article(place)} aria-describedby={id}>
          {words('lineSeeSaved')}
        </a>
      </p>
      {line.alsoIn && (
        <details class="line-fold">
          <summary aria-describedby={id}>+{line.alsoIn.length}</summary>
          <ul>
            {line.alsoIn.map((origin) => (
              <li key={origin.articleId} class="line-meta">
                <Origin origin={origin} describedBy={id} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {line.corrections && (
        <details class="line-fold">
          <summary aria-describedby={id}>{words('articleCorrected')}</summary>
          {line.corrections.map(({ text, start, end }) => (
            <p key={start} lang={line.lang} dir="auto">
              <a href={addresses.article({ articleId: line.articleId, start, end })}>{text}</a>
            </p>
          ))}
        </details>
      )}
      {disputes.map(({ id: key, claim, reply }) => {
        const [other, word] = claim.id === line.id ? [reply, 'disputedBy'] : [claim, 'disputes'];
        return (
          <details key={key} class="line-fold">
            <summary aria-describedby={id}>{words(word, other.speaker.name)}</summary>
            <StatementWords said={other} {...citeOf(other)} />
            <p class="line-meta">
              <Origin origin={other} describedBy={id} />
            </p>
          </details>
        );
      })}
    </div>
  );
}

function Speaker({ statement, addresses }: { statement: CardStatement; addresses: OwnAddresses }) {
  const { id, name } = statement.speaker;
  return (
    <p class="line-speaker">
      <a href={addresses.person(id)}>
        <bdi>{name}</bdi>
      </a>
    </p>
  );
}

const citeOf = ({ link }: CardStatement) => (link.kind === 'web' ? { cite: link.href } : {});

/** Outlet and day. The outlet leads to the very words, if they are on the web. */
function Origin({ origin, describedBy }: { origin: CardOrigin; describedBy: string }) {
  const { locale } = useLanguage();
  const { outlet, date, reportedOn, link } = origin;
  const day = date ?? reportedOn;
  return (
    <>
      {link.kind === 'web' ? (
        <a
          href={link.href}
          target="_blank"
          rel="noopener noreferrer"
          aria-describedby={describedBy}
        >
          <bdi>{outlet}</bdi>
          <OutIcon />
        </a>
      ) : (
        <bdi>{outlet}</bdi>
      )}
      {day && (
        <>
          {' · '}
          <time dateTime={day}>{formatDate(day, locale)}</time>
        </>
      )}
    </>
  );
}
