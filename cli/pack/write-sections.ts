import { createReadStream } from 'node:fs';
import { writeRecord } from '../../lib/core/formats/pack/write-pack.ts';
import type { FormatProblem } from '../../lib/core/formats/records/read-part.ts';
import type { Section } from './build-cache.ts';
import type { Input } from './list-inputs.ts';
import type { OldPack } from './old-pack.ts';
import type { PackBody } from './pack-body.ts';
import { hashBytes } from './pack-bytes.ts';
import { readInput } from './read-input.ts';

export interface WrittenSections {
  /** what a later build may copy, by the input's name */
  sections: Record<string, Section>;
  /** inputs that were copied from the old pack */
  copied: number;
  problems: number;
  /** articles that are no whole ones, over all inputs */
  teasers: number;
}

export interface SectionSources {
  inputs: readonly Input[];
  body: PackBody;
  old?: { pack: OldPack; sections: Readonly<Record<string, Section>> } | undefined;
  onProblem(problem: FormatProblem): void;
  /** an input states its licence */
  onLicence(name: string, licence: string): void;
}

/** Writes the records of each input, one input after the other. */
export async function writeSections(sources: SectionSources): Promise<WrittenSections> {
  const written: WrittenSections = { sections: {}, copied: 0, problems: 0, teasers: 0 };
  for (const input of sources.inputs) {
    const sha256 = await hashBytes(createReadStream(input.path));
    const known = sources.old?.sections[input.name];
    const isSame = known?.sha256 === sha256;
    const from = sources.body.lines();
    const { problems, ...found } =
      isSame && sources.old
        ? await copySection(input, known, sources.old.pack, sources)
        : await readSection(input, sources);
    written.problems += problems;
    written.teasers += found.teasers;
    if (isSame) written.copied++;
    if (found.licence) sources.onLicence(input.name, found.licence);
    if (problems === 0)
      written.sections[input.name] = { sha256, from, lines: sources.body.lines() - from, ...found };
  }
  return written;
}

type Found = Pick<Section, 'teasers' | 'licence'> & { problems: number };

async function copySection(
  { name }: Input,
  { teasers, licence, ...section }: Section,
  pack: OldPack,
  { body, onProblem }: SectionSources,
): Promise<Found> {
  let problems = 0;
  for await (const line of pack.linesOf({ ...section, teasers })) {
    const twice = await body.add(line);
    if (twice === undefined) continue;
    problems++;
    // The record's number isn't known: not each record of the file is a line of the pack.
    onProblem({ file: name, cause: 'twice', detail: twice });
  }
  return { problems, teasers, ...(licence ? { licence } : {}) };
}

async function readSection(input: Input, { body, onProblem }: SectionSources): Promise<Found> {
  const found: Found = { problems: 0, teasers: 0 };
  const tell = (problem: FormatProblem) => {
    found.problems++;
    onProblem(problem);
  };
  for await (const part of readInput(input)) {
    if (part.kind === 'problem') tell(part.problem);
    else if (part.kind === 'about') {
      if (part.about.licence) found.licence = part.about.licence;
    } else if (part.record.kind === 'item' && !part.record.isWhole) found.teasers++;
    else {
      const twice = await body.add(writeRecord(part.record));
      if (twice !== undefined)
        tell({ file: input.name, record: part.at, cause: 'twice', detail: twice });
    }
  }
  return found;
}
