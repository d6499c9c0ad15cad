import type { SchemaVersion } from '../schema.ts';
import { initial } from './001-initial.ts';
import { aliasKeys } from './002-alias-keys.ts';
import { strikes } from './003-strikes.ts';
import { amendments } from './004-amendments.ts';
import { sourceOrder } from './005-source-order.ts';
import { wordsOfArticles } from './006-words-of-articles.ts';
import { aliasSounds } from './007-alias-sounds.ts';
import { costsFollowWhatIsShown } from './008-costs-follow-what-is-shown.ts';
import { onePerson } from './009-one-person.ts';
import { searchInSegments } from './010-search-in-segments.ts';
import { sumsOfFacts } from './011-sums-of-facts.ts';
import { recordsBesideArticles } from './012-records-beside-articles.ts';
import { subscriptions } from './013-subscriptions.ts';
import { bearersOfNames } from './014-bearers-of-names.ts';

/** Every version, oldest first. A reader's database is upgraded through all versions it lacks. */
export const MIGRATIONS: readonly SchemaVersion[] = [
  initial,
  aliasKeys,
  strikes,
  amendments,
  sourceOrder,
  wordsOfArticles,
  aliasSounds,
  costsFollowWhatIsShown,
  onePerson,
  searchInSegments,
  sumsOfFacts,
  recordsBesideArticles,
  subscriptions,
  bearersOfNames,
];
