import type { ArticleCalls } from './protocol/article-calls.ts';
import type { CallsFromPages } from './protocol/calls-from-pages.ts';
import type { DataCalls } from './protocol/data-calls.ts';
import type { ExportCalls } from './protocol/export-calls.ts';
import type { LibraryCalls } from './protocol/library-calls.ts';
import type { LookupCalls } from './protocol/lookup-calls.ts';
import type { PersonCalls } from './protocol/person-calls.ts';
import type { RecordCalls } from './protocol/record-calls.ts';
import type { RememberCalls } from './protocol/remember-calls.ts';
import type { SourceCalls } from './protocol/source-calls.ts';
import type { SubscriptionCalls } from './protocol/subscription-calls.ts';

export type {
  ImportOutcome,
  PreviewOutcome,
  RemovedArticle,
  SourceTarget,
} from './protocol/article-calls.ts';
export type { Client, Handlers, ReplyOf, RequestOf } from './protocol/call-types.ts';
export type { KitName } from './protocol/calls-from-pages.ts';
export type {
  PageCalls,
  PageCommand,
  PageEntity,
  PageNames,
  ReadingState,
} from './protocol/calls-to-pages.ts';
export type { BackupPage, RestorePlan } from './protocol/data-calls.ts';
export type { LibraryId } from './protocol/library-calls.ts';
export type { LinesRequest, WordsBefore } from './protocol/person-calls.ts';

/**
 * Every call to the background. Each group has its handlers in lib/background/handlers. Calls are idempotent, so a
 * caller may repeat one whose answer was lost when the worker stopped. Errors are sent as data (see error.ts) and
 * thrown at the caller.
 */
export interface BackgroundCalls
  extends CallsFromPages,
    LookupCalls,
    SourceCalls,
    ArticleCalls,
    LibraryCalls,
    PersonCalls,
    RecordCalls,
    RememberCalls,
    SubscriptionCalls,
    DataCalls,
    ExportCalls {}
