import * as v from 'valibot';
import { LIMITS } from '../../limits.ts';
import { host, id, isoDate, name, nothing, text, webAddress } from './parts.ts';

const { question } = LIMITS;

const block = v.object({
  id: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  text: text(question.block),
  aside: v.exactOptional(v.boolean()),
});

const blocks = v.pipe(
  v.array(block),
  v.maxLength(question.blocks),
  v.check(
    (all) => all.reduce((sum, each) => sum + each.text.length, 0) <= question.characters,
    `holds more than ${question.characters} characters`,
  ),
);

const page = v.object({
  publishedOn: v.exactOptional(isoDate),
  lang: v.exactOptional(text(question.lang)),
  about: v.exactOptional(v.pipe(v.array(text(question.aboutText)), v.maxLength(question.about))),
});

const mutedName = v.object({ kind: v.literal('name'), name });

/** A muted name, as muting returns it. */
export const muted = v.variant('kind', [
  mutedName,
  v.object({
    kind: v.literal('entity'),
    entityId: id,
    alsoIds: v.exactOptional(v.pipe(v.array(id), v.maxLength(1000))),
    name,
    host,
    page: v.exactOptional(webAddress),
  }),
]);

const toMute = v.variant('kind', [
  mutedName,
  v.object({
    kind: v.literal('entity'),
    entityId: id,
    name,
    where: v.picklist(['site', 'page']),
  }),
]);

/** In UTF-16 units. A frame's secret name is a UUID. */
const frame = v.object({ name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)) });

/** The calls from scripts in pages. */
export const PAGE_SHAPES = {
  wake: nothing,
  findMentions: v.object({ blocks, page }),
  clearBadge: nothing,
  publishNames: nothing,
  setSiteRule: v.object({ host, on: v.nullable(v.boolean()) }),
  muteName: toMute,
  unmuteName: v.object({ muted }),
  addKit: v.object({ kit: v.picklist(['hover', 'card', 'forms']) }),
  fillFrame: frame,
  enterFrame: frame,
};
