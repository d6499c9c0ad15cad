import type { OfferedArticle } from '../../core/formats/offered-article.ts';
import type { ArticleFacts, ParsedArticle, Source } from '../../core/model.ts';
import { CallError, fromErrorData } from '../../messaging/error.ts';
import { ConnectionLostError, type OpenWorkshop, type WorkshopConnection } from './connection.ts';
import type { Job, JobReply } from './jobs.ts';
import type { BundledSource } from './read-bundle.ts';

/**
 * Where articles are read: a worker of its own, so that pages get their answers meanwhile. It is started for the
 * first job and closed when there was none for a while.
 */
export interface Workshop {
  /** Fails with `bad-request` when the article holds no paragraph. */
  parse(article: OfferedArticle, source: Pick<Source, 'id' | 'name'>): Promise<ParsedArticle>;
  /** Fails with `internal` when the article takes too long or the workshop breaks down twice. */
  extract(article: ParsedArticle): Promise<ArticleFacts>;
  readBundle(): Promise<BundledSource[]>;
}

export interface WorkshopDeps {
  open: OpenWorkshop;
  /** ms without a job after which it is closed */
  idle: number;
  /** ms that a job may take, the start of the workshop included */
  limit: number;
}

export function createWorkshop({ open, idle, limit }: WorkshopDeps): Workshop {
  let connection: WorkshopConnection | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const close = () => {
    connection?.close();
    connection = undefined;
  };

  const attempt = async (job: Job): Promise<JobReply> => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    let isGivenUp = false;
    const timer = setTimeout(() => {
      isGivenUp = true;
      reject(new CallError('internal', 'The article took too long to read'));
      close();
    }, limit);
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
    return Promise.race([work(), late]).finally(() => clearTimeout(timer));
  };

  const run = async (job: Job): Promise<unknown> => {
    clearTimeout(closing);
    try {
      const reply = await attempt(job).catch((error: unknown) => {
        // The browser may close it at any time, while it starts as well. A job changes nothing, so it is done once more.
        if (error instanceof CallError) throw error;
        return attempt(job);
      });
      if (!reply.ok) throw fromErrorData(reply.error);
      return reply.value;
    } finally {
      closing = setTimeout(close, idle);
    }
  };

  // One at a time: then the limit is that of the job and not of those before it.
  const ask = (job: Job): Promise<unknown> => {
    const mine = last.then(() => run(job));
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    parse: (article, source) =>
      ask({ name: 'parse', input: { article, source } }) as Promise<ParsedArticle>,
    extract: (article) => ask({ name: 'extract', input: article }) as Promise<ArticleFacts>,
    readBundle: () => ask({ name: 'readBundle', input: undefined }) as Promise<BundledSource[]>,
  };
}
