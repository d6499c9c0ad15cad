import { FORMER, LEADS_OF_A_LABEL } from '../../lexicon/english/office-words.ts';
import type { IsoDate } from '../../model.ts';
import { type Office, type OfficeRank, readOffice } from './read-office.ts';
import type { TalliedRole } from './tallied-role.ts';

/** A role as one article reports it. */
export interface ToldRole {
  label: string;
  status: 'current' | 'former';
  /** the date that it applies to, or the article's date */
  asOf?: IsoDate | undefined;
  articleId: string;
}

/** One office of a person over all articles. */
export interface RoleLine {
  /** in the wording of most articles that give it in full, with `former` if it is over */
  label: string;
  /** the same without words that say it is over */
  title: string;
  /** whether it is over, by the newest article that says so */
  isFormer: boolean;
  /** the first and the last day for which articles report it */
  since?: IsoDate;
  until?: IsoDate;
  /** the number of articles that report it */
  articles: number;
  /** the words in which they do */
  wordings: Wording[];
  rank: OfficeRank;
}

/** An office as written, and whether it was written as over. */
export type Wording = Pick<TalliedRole, 'label' | 'status'>;

interface Group {
  office: Office;
  roles: CountedRole[];
}

/** With `articleId` it is what one article tells. */
type CountedRole = TalliedRole & { articleId?: string };

/**
 * Merges the roles that articles give one person into lines, the best documented first. Labels are one office if they
 * share a noun and one has all the other's details (`Sen.`, `Vermont Sen.`, `a senator from Vermont`). If a label fits
 * several offices, it joins the best documented. Unreadable labels are left out.
 */
export const mergeRoles = (roles: readonly ToldRole[]): RoleLine[] =>
  mergeCounted(
    roles.map(({ asOf, ...role }) => ({ ...role, since: asOf, until: asOf, articles: 1 })),
  );

/**
 * As mergeRoles, from sums by wording. An article that writes one office in two ways counts twice, which is enough to
 * compare offices. `countArticles` gives the number to show.
 */
export const mergeTallied = (roles: readonly TalliedRole[]): RoleLine[] => mergeCounted(roles);

function mergeCounted(roles: readonly CountedRole[]): RoleLine[] {
  const byWords = new Map<string, Group>();
  for (const role of roles) {
    const office = readOffice(role.label, role.status);
    if (!office) continue;
    const key = `${office.head}|${[...office.of].toSorted().join(' ')}`;
    const group = byWords.get(key) ?? { office, roles: [] };
    group.roles.push(role);
    byWords.set(key, group);
  }
  const merged: Group[] = [];
  // The least specific label is no separate office if another article is more specific.
  const sorted = [...byWords.values()].toSorted(
    (a, b) =>
      Number(b.office.of.size > 0) - Number(a.office.of.size > 0) || articlesOf(b) - articlesOf(a),
  );
  for (const group of sorted) {
    const same = merged
      .filter(({ office }) => isPartOf(group.office, office) || isPartOf(office, group.office))
      .toSorted((a, b) => articlesOf(b) - articlesOf(a))[0];
    if (same) same.roles.push(...group.roles);
    else merged.push({ office: group.office, roles: [...group.roles] });
  }
  return merged.map(buildLine).toSorted((a, b) => b.articles - a.articles);
}

const isPartOf = (part: Office, whole: Office): boolean =>
  part.head === whole.head && [...part.of].every((word) => whole.of.has(word));

const articlesOf = ({ roles }: Group): number =>
  new Set(roles.flatMap(({ articleId }) => articleId ?? [])).size +
  roles.reduce((sum, { articleId, articles }) => sum + (articleId === undefined ? articles : 0), 0);

/** If at least this share of articles call an office former, it is. Former offices rarely come back. */
const FORMER_SHARE = 0.1;

function buildLine(group: Group): RoleLine {
  const { roles, office } = group;
  const isPast = ({ label, status }: CountedRole) => readOffice(label, status)?.isFormer === true;
  const isFormer = timesOf(roles.filter(isPast)) >= FORMER_SHARE * timesOf(roles);
  const labels = countLabels(roles);
  const since = roles.flatMap((role) => role.since ?? []).toSorted()[0];
  const until = roles
    .flatMap((role) => role.until ?? [])
    .toSorted()
    .at(-1);
  const bare = chooseLabel(labels).replace(LEADS_OF_A_LABEL, '');
  return {
    label: isFormer ? `${FORMER} ${bare}` : bare,
    title: bare,
    isFormer,
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    articles: articlesOf(group),
    wordings: roles.map((role) => ({ label: role.label, status: role.status })),
    rank: office.rank,
  };
}

const timesOf = (roles: readonly CountedRole[]): number =>
  roles.reduce((sum, { articles }) => sum + articles, 0);

/** Smallest share of the more specific labels that must contain a word for it to belong to the office. */
const WORD_SHARE = 0.25;

/** The label that says the most of what many labels say, and the least of what few say. */
function chooseLabel(labels: readonly [label: string, count: number][]): string {
  const read = labels.map(([label, count]) => {
    return { label, count, of: readOffice(label, 'current')?.of ?? new Set<string>() };
  });
  const full = read.filter(({ of }) => of.size > 0);
  const all = full.reduce((sum, { count }) => sum + count, 0);
  const share = (word: string) =>
    full.reduce((sum, { of, count }) => sum + (of.has(word) ? count : 0), 0) / all;
  const score = (of: ReadonlySet<string>) =>
    [...of].reduce((sum, word) => sum + (share(word) >= WORD_SHARE ? share(word) : -1), 0);
  return read.toSorted((a, b) => score(b.of) - score(a.of) || b.count - a.count)[0]?.label ?? '';
}

/** Different labels, the most frequent first, the shorter before the longer. */
function countLabels(roles: readonly CountedRole[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { label, articles } of roles) counts.set(label, (counts.get(label) ?? 0) + articles);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a.length - b.length);
}
