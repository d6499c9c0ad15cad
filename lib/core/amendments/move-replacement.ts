import type { Provenance, Replacement } from '../model.ts';
import { moveProvenance } from '../text/anchor.ts';

/** Moves a replacement to where its words stand in the current text. Undefined if some are gone. */
export function moveReplacement(replacement: Replacement, text: string): Replacement | undefined {
  const moveAll = (places: readonly Provenance[]): Provenance[] | undefined => {
    const moved = places.flatMap((place) => moveProvenance(text, place) ?? []);
    return moved.length === places.length ? moved : undefined;
  };
  if (replacement.kind === 'statement') {
    const parts = moveAll(replacement.fact.parts);
    if (!parts) return undefined;
    // The statement counts if its own words are there. The words that introduce it may differ now.
    const cue = moveProvenance(text, replacement.fact.cue) ?? replacement.fact.cue;
    return { ...replacement, fact: { ...replacement.fact, parts, cue } };
  }
  if (replacement.kind === 'role') {
    const provenance = moveProvenance(text, replacement.fact.provenance);
    return provenance && { ...replacement, fact: { ...replacement.fact, provenance } };
  }
  const provenance = moveAll(replacement.fact.provenance);
  return provenance && { ...replacement, fact: { ...replacement.fact, provenance } };
}
