import type { EntityType } from './model.ts';
import { foldText } from './text/fold.ts';

/**
 * The id of an entity: its type and its folded full name. So the same person in two articles is one entity. Letters and
 * digits of any script are kept, and everything else becomes a hyphen.
 */
export function entityIdFor(type: EntityType, name: string): string {
  const slug = foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${type}/${slug}`;
}
