import type { Role } from '../../model.ts';
import type { ArticleDocument, Sentence } from '../records/document.ts';
import type { People, PersonMention } from '../records/person.ts';
import { buildProvenance } from '../records/provenance.ts';
import type { FoundRole, RolePhrase } from '../records/role.ts';

/** A mention outside quotations for which we look for roles. */
export interface NamedPlace {
  readonly document: ArticleDocument;
  readonly people: People;
  readonly mention: PersonMention;
  readonly sentence: Sentence;
}

/** A role as a rule read it, token indices inclusive. */
export interface RoleWords extends RolePhrase {
  title: string;
  label: string;
  status: Role['status'];
  /** with its first token */
  organization?: { name: string; first: number } | undefined;
  place?: string | undefined;
}

/** The record of a role, held as of the publication date. */
export function buildRole(
  { document, mention }: NamedPlace,
  { first, last, title, label, status, organization, place }: RoleWords,
): FoundRole {
  const { article, tokens } = document;
  const start = tokens[first]?.start ?? 0;
  const role: Role = {
    id: `${article.id}#role-${start}`,
    entityId: mention.person.id,
    articleId: article.id,
    title,
    label,
    status,
    provenance: buildProvenance(article, start, tokens[last]?.end ?? start),
    ...(organization ? { organization: organization.name } : {}),
    ...(place ? { place } : {}),
    ...(article.publishedOn ? { asOf: article.publishedOn } : {}),
  };
  if (!organization) return { role };
  const { name } = organization;
  return { role, organization: { name, start: tokens[organization.first]?.start ?? start } };
}
