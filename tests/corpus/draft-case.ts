import type { Span } from '../../lib/core/model.ts';
import type { Gold, GoldStatement } from './gold.ts';
import { locate, mark } from './locate.ts';

/**
 * A case in one file, which is quicker to write and to check than its gold. It has the sections `=== meta` (JSON),
 * `=== note`, `=== text` and `=== gold`. The gold has one fact per line, with fields between ` | `:
 *
 *   author|date|time|headline|credit|correction|boilerplate: VALUE
 *   person NAME = SURNAME, OTHER:nickname        org NAME        place NAME
 *   role PERSON | LABEL | TITLE [| org=X] [| place=X] [| former]
 *   said PERSON | TYPE | CUE | PART … [| date=D] [| about=A, B]        words SPEAKER | … (as said)
 *   event NAME | KIND | WORDS … [| date=D] [| places=A in B] [| with=A, B]
 *   dispute CLAIM | REPLY | TIE
 *   on VALUE | WORDS [| WORDS …]                 a date of the text
 *
 * Words are quoted from the text. `from~to` includes everything between, and brackets distinguish places
 * (`Doe [said] on`). If a cue appears more than once, it is the one nearest to its statement.
 */
export interface DraftedCase {
  meta: { id: string; lang?: string };
  note: string;
  text: string;
  gold: Gold;
}

/** Throws with the case and the line if words aren't in the text or nobody has a name. */
export function readDraft(draft: string): DraftedCase {
  const sections = new Map(
    draft
      .split(/^=== /m)
      .slice(1)
      .map((section): [string, string] => {
        const name = section.slice(0, section.indexOf('\n')).trim();
        return [name, section.slice(section.indexOf('\n') + 1).trim()];
      }),
  );
  const section = (name: string): string => {
    const found = sections.get(name);
    if (found === undefined) throw new Error(`draft: no section "=== ${name}"`);
    return found;
  };
  const meta = JSON.parse(section('meta')) as { id: string; publisher?: string; lang?: string };
  const text = `${section('text')}\n`;
  const gold = emptyGold(meta.publisher, text);
  for (const line of section('gold')
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    try {
      readLine(gold, { id: meta.id, text }, line.trim());
    } catch (error) {
      throw new Error(`${meta.id}: ${line}`, { cause: error });
    }
  }
  for (const role of gold.roles) role.asOf = String(gold.article.publishedOn);
  refuseStrangers(gold, meta.id);
  return { meta, note: `${section('note')}\n`, text, gold };
}

function emptyGold(publisher: string | undefined, text: string): Gold {
  return {
    article: {
      publisher,
      headline: text.slice(0, text.indexOf('\n')),
      corrections: [],
      boilerplate: [],
    },
    entities: [],
    aliases: [],
    roles: [],
    statements: [],
    unnamed: [],
    events: [],
    disputes: [],
    dates: [],
  };
}

const ARTICLE_FIELDS: Record<string, string> = {
  author: 'author',
  date: 'publishedOn',
  time: 'publishedTime',
  headline: 'headline',
  credit: 'photoCredit',
};
const ARTICLE_LISTS: Record<string, string> = {
  correction: 'corrections',
  boilerplate: 'boilerplate',
};

function readLine(gold: Gold, article: { id: string; text: string }, line: string): void {
  const field = /^(\w+): (.*)$/.exec(line);
  if (field?.[1] && field[2]) {
    const single = ARTICLE_FIELDS[field[1]];
    const list = ARTICLE_LISTS[field[1]];
    if (single) gold.article[single] = field[2];
    else if (list) (gold.article[list] as string[]).push(wordsOf(article, field[2]));
    else throw new Error(`no such field: ${field[1]}`);
    return;
  }
  const [kind = '', rest = ''] = line.split(/ (.*)/s);
  const fields = rest.split(' | ').map((one) => one.trim());
  const options = new Map(
    fields.flatMap((one) => {
      const match = /^(org|place|places|date|about|with)=(.*)$/.exec(one);
      return match?.[1] && match[2] ? [[match[1], match[2]] as const] : [];
    }),
  );
  const plain = fields.filter((one) => !/^(?:org|place|places|date|about|with)=/.test(one));
  READERS[kind]?.(gold, article, plain, options);
  if (!READERS[kind]) throw new Error(`no such kind of fact: ${kind}`);
}

type Reader = (
  gold: Gold,
  article: { id: string; text: string },
  fields: string[],
  options: ReadonlyMap<string, string>,
) => void;

const READERS: Record<string, Reader> = {
  person: (gold, _article, [line = '']) => {
    const [name = '', shorts = ''] = line.split(' = ');
    gold.entities.push({ type: 'person', name });
    gold.aliases.push({ of: name, text: name, derivation: 'full-name' });
    for (const short of shorts.split(', ').filter((one) => one !== '')) {
      const [text = '', derivation = 'surname'] = short.split(':');
      gold.aliases.push({ of: name, text, derivation });
    }
  },
  org: (gold, _article, [name = '']) => {
    gold.entities.push({ type: 'organization', name });
  },
  place: (gold, _article, [name = '']) => {
    gold.entities.push({ type: 'place', name });
  },
  role: (gold, article, [person = '', label = '', title = '', status], options) => {
    const span = spanOf(article, label);
    gold.roles.push({
      person,
      label: article.text.slice(span.start, span.end),
      at: mark(article.text, span),
      title,
      ...definedOnly({ organization: options.get('org'), place: options.get('place') }),
      status: status === 'former' ? 'former' : 'current',
    });
  },
  said: (gold, article, fields, options) => {
    gold.statements.push(readStatement(article, fields, options));
  },
  words: (gold, article, fields, options) => {
    gold.unnamed?.push(readStatement(article, fields, options));
  },
  event: (gold, article, [name = '', kind = '', ...from], options) => {
    gold.entities.push({ type: 'event', name });
    if (kind === 'named') gold.aliases.push({ of: name, text: name, derivation: 'full-name' });
    gold.events.push({
      name,
      kind,
      ...definedOnly({ date: options.get('date') }),
      places: options.get('places')?.split(' in ') ?? [],
      participants: options.get('with')?.split(', ') ?? [],
      from: from.map((words) => mark(article.text, spanOf(article, words))),
    });
  },
  dispute: (gold, article, [claim = '', reply = '', tie = '']) => {
    const [from, to, by] = [claim, reply, tie].map((words) =>
      mark(article.text, spanOf(article, words)),
    );
    gold.disputes.push({ claim: from ?? '', reply: to ?? '', tie: by ?? '' });
  },
  on: (gold, article, [value = '', ...all]) => {
    for (const words of all) {
      gold.dates?.push({ at: mark(article.text, spanOf(article, words)), value });
    }
  },
};

function readStatement(
  article: { id: string; text: string },
  [speaker = '', type = '', cue = '', ...parts]: string[],
  options: ReadonlyMap<string, string>,
): GoldStatement {
  if (!['direct', 'indirect', 'mixed'].includes(type)) throw new Error(`no such type: ${type}`);
  const spans = parts.map((words) => spanOf(article, words));
  const cueSpan = /\[/.test(cue) ? spanOf(article, cue) : nearest(article.text, cue, spans);
  return {
    speaker,
    type,
    cue: mark(article.text, cueSpan),
    ...definedOnly({ date: options.get('date') }),
    parts: spans.map((span) => mark(article.text, span)),
    ...(options.has('about') ? { about: options.get('about')?.split(', ') ?? [] } : {}),
  };
}

function nearest(text: string, cue: string, parts: readonly Span[]): Span {
  let best: Span | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
    if (/\w/.test(`${text[at - 1]}`) && /^\w/.test(cue)) continue;
    const span = { start: at, end: at + cue.length };
    const away = Math.min(
      ...parts.map((part) => Math.max(part.start - span.end, span.start - part.end)),
    );
    const distance = away < -span.end + span.start ? Number.POSITIVE_INFINITY : away;
    if (Math.abs(distance) < least) {
      least = Math.abs(distance);
      best = span;
    }
  }
  if (!best) throw new Error(`cue not in the text: ${cue}`);
  return best;
}

/** `from~to`, or words that `locate` takes. */
function spanOf(article: { id: string; text: string }, words: string): Span {
  const [from = '', to] = words.split('~');
  const start = locate(article, from);
  if (to === undefined) return start;
  const end = article.text.indexOf(to, start.end);
  if (end < 0) throw new Error(`gold of ${article.id}: not behind "${from}": ${to}`);
  return { start: start.start, end: end + to.length };
}

function wordsOf(article: { id: string; text: string }, words: string): string {
  const span = spanOf(article, words);
  return article.text.slice(span.start, span.end);
}

function definedOnly(fields: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined),
  );
}

function refuseStrangers(gold: Gold, id: string): void {
  const names = new Set(gold.entities.map((entity) => entity.name));
  const used = [
    ...gold.roles.map((role) => role.person),
    ...gold.roles.flatMap((role) => role.organization ?? []),
    ...gold.statements.map((statement) => statement.speaker),
    ...[...gold.statements, ...(gold.unnamed ?? [])].flatMap(({ about }) => about ?? []),
    ...gold.events.flatMap(({ places, participants }) => [...places, ...participants]),
  ];
  const strangers = used.filter((name) => !names.has(name));
  if (strangers.length > 0) throw new Error(`${id}: nobody's name: ${strangers.join(', ')}`);
}
