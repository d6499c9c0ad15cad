import type { Verdict } from '../../merge/people/verdicts.ts';
import type { MutedName } from '../../muted/muted-name.ts';
import type { RememberRules } from '../../remember/remember-rules.ts';
import type { BackupRecord } from './backup.ts';
import {
  type Check,
  CheckError,
  count,
  flag,
  id,
  isObject,
  list,
  moment,
  name,
  oneOf,
  optional,
  plainObject,
  type Refuse,
  shape,
} from './check.ts';
import { checkAmendments } from './check-amendment.ts';
import { checkArticle, checkSource } from './check-article.ts';
import { LIMITS } from './limits.ts';

type Named<Kind> = Extract<MutedName, { kind: Kind }>;

const mutedName = shape<Named<'name'>>({ kind: oneOf('name'), name });
const mutedEntity = shape<Named<'entity'>>({
  kind: oneOf('entity'),
  entityId: id,
  alsoIds: optional(list(id, LIMITS.namesOfPerson)),
  name,
  host: id,
  page: optional(id),
});

const muted: Check<MutedName> = (value, path) => {
  if (!isObject(value)) throw new CheckError(path, 'is no object');
  return value.kind === 'name' ? mutedName(value, path) : mutedEntity(value, path);
};

const rules = shape<RememberRules>({
  on: flag,
  where: oneOf('all', 'only'),
  except: list(id, LIMITS.sites),
  only: list(id, LIMITS.sites),
  days: (value, path) => (value === null ? null : count(value, path)),
});

const pair: Check<Verdict['ids']> = (value, path) => {
  const [first, second, ...more] = list(id, 2)(value, path);
  if (!first || !second || first === second || more.length > 0) {
    throw new CheckError(path, 'is not two ids');
  }
  return [first, second];
};

const verdict = shape<Verdict>({ ids: pair, isOne: flag });

const kinds = oneOf('sources', 'article', 'amendments', 'settings', 'muted', 'remember', 'people');

/**
 * A record of the current version, rebuilt from its known fields. Throws a CheckError that says where it is wrong.
 * `refuse` is told which source, muted name or amendment is left out.
 */
export function checkRecord(value: unknown, refuse: Refuse): BackupRecord {
  if (!isObject(value)) throw new CheckError('record', 'is no object');
  const kind = kinds(value.kind, 'kind');
  if (kind === 'sources') {
    const sources = list(checkSource, LIMITS.sources, refuse)(value.sources, 'sources');
    return { kind, sources };
  }
  if (kind === 'settings') return { kind, settings: plainObject(value.settings, 'settings') };
  if (kind === 'muted') {
    return { kind, names: list(muted, LIMITS.muted, refuse)(value.names, 'names') };
  }
  if (kind === 'remember') return { kind, rules: rules(value.rules, 'rules') };
  if (kind === 'people') {
    return { kind, verdicts: list(verdict, LIMITS.verdicts, refuse)(value.verdicts, 'verdicts') };
  }
  if (kind === 'amendments') {
    const articleId = id(value.articleId, 'articleId');
    const amendments = checkAmendments(value.amendments, 'amendments', articleId, refuse);
    return { kind, articleId, amendments };
  }
  const article = checkArticle(value.article, 'article');
  return {
    kind,
    article,
    ingestedAt: moment(value.ingestedAt, 'ingestedAt'),
    amendments: checkAmendments(value.amendments, 'amendments', article.id, refuse),
  };
}
