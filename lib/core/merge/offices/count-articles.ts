import type { RoleLine, Wording } from './merge-roles.ts';

/** The descriptions that one article gives somebody. */
export interface ArticleRoles {
  articleId: string;
  roles: readonly Wording[];
}

/** Counts the articles that report each line in any of its wordings. Each article counts once for a line. */
export function countArticles(
  lines: readonly RoleLine[],
  told: readonly ArticleRoles[],
): ReadonlyMap<RoleLine, number> {
  const byWording = new Map<string, string[]>();
  for (const { articleId, roles } of told) {
    for (const role of roles) {
      const ids = byWording.get(keyOf(role)) ?? [];
      byWording.set(keyOf(role), ids);
      ids.push(articleId);
    }
  }
  return new Map(
    lines.map((line) => {
      const ids = line.wordings.flatMap((wording) => byWording.get(keyOf(wording)) ?? []);
      return [line, new Set(ids).size];
    }),
  );
}

const keyOf = ({ label, status }: Wording): string => `${status}|${label}`;
