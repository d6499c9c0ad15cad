import { type ArticleHandlerDeps, createArticleHandlers } from './article-handlers.ts';
import type { CallHandlers } from './call-handlers.ts';
import { createDataHandlers, type DataHandlerDeps } from './data-handlers.ts';
import { createExportHandlers, type ExportHandlerDeps } from './export-handlers.ts';
import { createLibraryHandlers, type LibraryHandlerDeps } from './library-handlers.ts';
import { createLookupHandlers, type LookupHandlerDeps } from './lookup-handlers.ts';
import { createPageHandlers, type PageHandlerDeps } from './page-handlers.ts';
import { createPersonHandlers, type PersonHandlerDeps } from './person-handlers.ts';
import { createRecordHandlers, type RecordHandlerDeps } from './record-handlers.ts';
import { createRememberHandlers, type RememberHandlerDeps } from './remember-handlers.ts';
import { createSourceHandlers, type SourceHandlerDeps } from './source-handlers.ts';
import {
  createSubscriptionHandlers,
  type SubscriptionHandlerDeps,
} from './subscription-handlers.ts';

export type HandlerDeps = PageHandlerDeps &
  LookupHandlerDeps &
  SourceHandlerDeps &
  ArticleHandlerDeps &
  LibraryHandlerDeps &
  PersonHandlerDeps &
  RecordHandlerDeps &
  RememberHandlerDeps &
  SubscriptionHandlerDeps &
  DataHandlerDeps &
  ExportHandlerDeps;

/** The background's side of the protocol: one function per call. */
export function createHandlers(deps: HandlerDeps): CallHandlers {
  return {
    ...createPageHandlers(deps),
    ...createLookupHandlers(deps),
    ...createSourceHandlers(deps),
    ...createArticleHandlers(deps),
    ...createLibraryHandlers(deps),
    ...createPersonHandlers(deps),
    ...createRecordHandlers(deps),
    ...createRememberHandlers(deps),
    ...createSubscriptionHandlers(deps),
    ...createDataHandlers(deps),
    ...createExportHandlers(deps),
  };
}
