const EXTRACT = 'lib/core/extract/';

/** The stages of extraction in the order in which they run. */
export const STAGES = [
  'document',
  'people',
  'roles',
  'cues',
  'speakers',
  'statements',
  'events',
  'disputes',
  'facts',
] as const;
export type Stage = (typeof STAGES)[number];

/** The one file of each stage that other stages may import. */
export const DOORS: Record<Stage, string> = {
  document: 'document/build-document.ts',
  people: 'people/find-people.ts',
  roles: 'roles/find-roles.ts',
  cues: 'cues/find-cues.ts',
  speakers: 'speakers/name-speakers.ts',
  statements: 'statements/find-statements.ts',
  events: 'events/find-events.ts',
  disputes: 'disputes/find-disputes.ts',
  facts: 'facts/build-article-facts.ts',
};

/** Rooms that every stage may use, and what each of them may use itself. */
export const COMMON: Record<string, readonly string[]> = {
  records: [],
  grammar: ['records'],
  names: ['records', 'grammar'],
  'role-phrases': ['records', 'grammar', 'names'],
};

/** Rooms of the gazetteer, each of which may use those before it. */
export const GAZETTEER = ['trie', 'derive', 'match', 'resolve'];

/** Why an import breaks the order of stages, or undefined. Both are paths in the project. */
export function findStageViolation(from: string, target: string): string | undefined {
  if (from.startsWith('lib/core/lexicon/') && !/^lib\/core\/(?:lexicon|text)\//.test(target))
    return 'the lexicon holds words and uses nothing but text';
  const steps = 'lib/core/gazetteer/';
  if (from.startsWith(steps) && target.startsWith(steps)) {
    const [own, other] = [from, target].map((path) => GAZETTEER.indexOf(roomIn(steps, path)));
    if (own !== undefined && other !== undefined && own >= 0 && other > own)
      return `${GAZETTEER[own]} must not import the later ${GAZETTEER[other]}`;
  }
  if (!from.startsWith(EXTRACT)) return undefined;
  if (!target.startsWith(EXTRACT)) return undefined;
  const own = roomIn(EXTRACT, from);
  const other = roomIn(EXTRACT, target);
  if (own === '' || own === other) return undefined;
  if (other === '') return `${own} must not import ${target}`;
  const common = COMMON[own];
  if (common) return common.includes(other) ? undefined : `${own} must not import ${other}`;
  if (COMMON[other]) return undefined;
  const [before, after] = [STAGES.indexOf(other as Stage), STAGES.indexOf(own as Stage)];
  if (before < 0 || after < 0)
    return `${before < 0 ? other : own} is no stage; name it in stages.ts`;
  if (before > after) return `${own} must not import the later stage ${other}`;
  const door = EXTRACT + DOORS[other as Stage];
  return target === door ? undefined : `${own} must import ${other} by its door, ${door}`;
}

/** The folder right under `base`, or nothing for a loose file. */
function roomIn(base: string, path: string): string {
  const rest = path.slice(base.length);
  return rest.includes('/') ? (rest.split('/')[0] ?? '') : '';
}
