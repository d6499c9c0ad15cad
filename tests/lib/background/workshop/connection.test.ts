import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConnectionLostError, createConnection } from '@/lib/background/workshop/connection.ts';
import { doJobs } from '@/lib/background/workshop/do-jobs.ts';
import type { WorkshopJobs } from '@/lib/background/workshop/jobs.ts';
import type { ParsedArticle } from '@/lib/core/model.ts';
import { CallError } from '@/lib/messaging/error.ts';

const parse = vi.fn<WorkshopJobs['parse']>();
const extract = vi.fn<WorkshopJobs['extract']>();
const parseAll = vi.fn<WorkshopJobs['parseAll']>();
const extractAll = vi.fn<WorkshopJobs['extractAll']>();
const readBundle = vi.fn<WorkshopJobs['readBundle']>();
const end = vi.fn();
const job = { name: 'extract', input: { id: 'one' } as ParsedArticle } as const;
let channel: MessageChannel;

beforeEach(() => {
  vi.resetAllMocks();
  channel = new MessageChannel();
});
afterEach(() => {
  channel.port1.close();
  channel.port2.close();
});

test('a job goes out and its result comes back, job after job', async () => {
  doJobs(channel.port2, { parse, parseAll, extract, extractAll, readBundle });
  readBundle.mockReturnValue([]);
  extract.mockImplementation(({ id }) => ({ of: id }) as never);
  const line = createConnection(channel.port1, end);
  expect(await line.ask(job)).toEqual({ ok: true, value: { of: 'one' } });
  expect(await line.ask({ name: 'readBundle', input: undefined })).toEqual({ ok: true, value: [] });
});

test('an error in a job comes back as data', async () => {
  doJobs(channel.port2, { parse, parseAll, extract, extractAll, readBundle });
  extract.mockImplementation(() => {
    throw new CallError('bad-request', 'no words');
  });
  const line = createConnection(channel.port1, end);
  expect(await line.ask(job)).toEqual({
    ok: false,
    error: { code: 'bad-request', message: 'no words' },
  });
});

test('a workshop that goes away fails the job under way and every later one', async () => {
  const line = createConnection(channel.port1, end);
  const asking = expect(line.ask(job)).rejects.toBeInstanceOf(ConnectionLostError);
  channel.port2.close();
  await asking;
  expect(line.isLost).toBe(true);
  await expect(line.ask(job)).rejects.toBeInstanceOf(ConnectionLostError);
});

test('closing ends the workshop in the middle of a job', async () => {
  const line = createConnection(channel.port1, end);
  const asking = expect(line.ask(job)).rejects.toBeInstanceOf(ConnectionLostError);
  line.close();
  await asking;
  expect(end).toHaveBeenCalledOnce();
});
