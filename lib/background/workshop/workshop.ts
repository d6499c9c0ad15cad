import type { OfferedArticle } from '../../core/formats/offered-article.ts';
import type { ArticleFacts, ParsedArticle, Source } from '../../core/model.ts';
import { CallError, fromErrorData } from '../../messaging/error.ts';
import { ConnectionLostError, type OpenWorkshop, type WorkshopConnection } from './connection.ts';
import type { Job, JobReply, Parsed } from './jobs.ts';
import type { BundledSource } from './read-bundle.ts';

/**
 * Reads articles in a separate worker, so that pages get their answers in the meantime. It starts with the first job
 * and closes after a while without one.
 */
export interface Workshop {
  /** Fails with `bad-request` when the article holds no paragraph. */
  parse(article: OfferedArticle, source: Pick<Source, 'id' | 'name'>): Promise<ParsedArticle>;
  /** The same for several articles, in one job. */
  parseAll(articles: OfferedArticle[], source: Pick<Source, 'id' | 'name'>): Promise<Parsed[]>;
  /** Fails with `internal` when the article takes too long or the workshop breaks down twice. */
  extract(article: ParsedArticle): Promise<ArticleFacts>;
  /** The same for several articles, in one job. If one of them fails, all do. */
  extractAll(articles: ParsedArticle[]): Promise<ArticleFacts[]>;
  readBundle(): Promise<BundledSource[]>;
  /** Ends the current job, which fails with `internal`. The next jobs are done. */
  dropJob(): void;
}

export interface WorkshopDeps {
  open: OpenWorkshop;
  /** ms without a job before it closes */
  idle: number;
  /** ms that a job may take, including the start of the workshop */
  limit: number;
}

export function createWorkshop({ open, idle, limit }: WorkshopDeps): Workshop {
  let connection: WorkshopConnection | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let giveUp: ((reason: string) => void) | undefined;
  const close = () => {
    connection?.close();
    connection = undefined;
  };

  const attempt = async (job: Job): Promise<JobReply> => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    let isGivenUp = false;
    giveUp = (reason) => {
      isGivenUp = true;
      reject(new CallError('internal', reason));
      close();
    };
    const timer = setTimeout(giveUp, limit, 'The article took too long to read');
    const work = async () => {
      if (!connection || connection.isLost) {
        const opened = await open();
        if (isGivenUp) {
          opened.close();
          throw new ConnectionLostError();
        }
        connection = opened;
      }
      return connection.ask(job);
    };
    return Promise.race([work(), late]).finally(() => {
      clearTimeout(timer);
      giveUp = undefined;
    });
  };

  const run = async (job: Job): Promise<unknown> => {
    clearTimeout(closing);
    try {
      const reply = await attempt(job).catch((error: unknown) => {
        // The browser may close it at any time, even while it starts. A job changes nothing, so it is repeated once.
        if (error instanceof CallError) throw error;
        return attempt(job);
      });
      if (!reply.ok) throw fromErrorData(reply.error);
      return reply.value;
    } finally {
      closing = setTimeout(close, idle);
    }
  };

  // One job at a time, so that the limit doesn't count the jobs before it.
  const ask = (job: Job): Promise<unknown> => {
    const mine = last.then(() => run(job));
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    parse: (article, source) =>
      ask({ name: 'parse', input: { article, source } }) as Promise<ParsedArticle>,
    parseAll: (articles, source) =>
      ask({ name: 'parseAll', input: { articles, source } }) as Promise<Parsed[]>,
    extractAll: (articles) =>
      ask({ name: 'extractAll', input: articles }) as Promise<ArticleFacts[]>,
    extract: (article) => ask({ name: 'extract', input: article }) as Promise<ArticleFacts>,
    dropJob: () => giveUp?.('The reading of the article was ended'),
    readBundle: () => ask({ name: 'readBundle', input: undefined }) as Promise<BundledSource[]>,
  };
}
