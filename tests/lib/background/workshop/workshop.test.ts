import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  ConnectionLostError,
  type WorkshopConnection,
} from '@/lib/background/workshop/connection.ts';
import type { JobReply } from '@/lib/background/workshop/jobs.ts';
import { createWorkshop, type Workshop } from '@/lib/background/workshop/workshop.ts';
import type { ParsedArticle } from '@/lib/core/model.ts';

const IDLE = 1000;
const LIMIT = 500;
const article = (id: string) => ({ id }) as ParsedArticle;

/** A connection whose jobs the test answers, or nobody. */
class FakeLine implements WorkshopConnection {
  isLost = false;
  isClosed = false;
  asked: unknown[] = [];
  answer: (reply: JobReply) => void = () => {};
  lose: () => void = () => {};
  ask: WorkshopConnection['ask'] = ({ name, input }) => {
    this.asked.push([name, input]);
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.lose = () => {
        this.isLost = true;
        reject(new ConnectionLostError());
      };
    });
  };
  close() {
    this.isClosed = true;
    this.lose();
  }
}

let lines: FakeLine[];
let workshop: Workshop;
const open = vi.fn<() => Promise<WorkshopConnection>>();
/** Lets everything happen that takes no time. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const facts = (value: string): JobReply => ({ ok: true, value });

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  open.mockReset().mockImplementation(async () => {
    const line = new FakeLine();
    lines.push(line);
    return line;
  });
  workshop = createWorkshop({ open, idle: IDLE, limit: LIMIT });
});
afterEach(() => vi.useRealTimers());

test('it is started for the first job, and jobs are done one after the other', async () => {
  expect(open).not.toHaveBeenCalled();
  const both = Promise.all([workshop.extract(article('one')), workshop.readBundle()]);
  await settle();
  expect(lines[0]?.asked).toEqual([['extract', article('one')]]);
  lines[0]?.answer(facts('facts of one'));
  await settle();
  expect(lines[0]?.asked.at(-1)).toEqual(['readBundle', undefined]);
  lines[0]?.answer(facts('bundle'));
  expect(await both).toEqual(['facts of one', 'bundle']);
  expect(open).toHaveBeenCalledOnce();
});

test('it closes after a while without jobs, and starts again with the next one', async () => {
  const first = workshop.extract(article('one'));
  await settle();
  lines[0]?.answer(facts('one'));
  await first;
  await vi.advanceTimersByTimeAsync(IDLE - 1);
  expect(lines[0]?.isClosed).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(lines[0]?.isClosed).toBe(true);
  const second = workshop.extract(article('two'));
  await settle();
  lines[1]?.answer(facts('two'));
  expect(await second).toBe('two');
});

test('a job under way keeps it open', async () => {
  const first = workshop.extract(article('one'));
  await settle();
  lines[0]?.answer(facts('one'));
  await first;
  await vi.advanceTimersByTimeAsync(IDLE - 100);
  const second = workshop.extract(article('two'));
  await vi.advanceTimersByTimeAsync(200);
  expect(lines[0]?.isClosed).toBe(false);
  lines[0]?.answer(facts('two'));
  expect(await second).toBe('two');
});

test('a job interrupted by the browser is repeated once, and not for ever', async () => {
  const first = workshop.extract(article('one'));
  await settle();
  lines[0]?.lose();
  await settle();
  expect(lines[1]?.asked).toEqual([['extract', article('one')]]);
  lines[1]?.answer(facts('one'));
  expect(await first).toBe('one');

  const second = expect(workshop.extract(article('two'))).rejects.toThrow('interrupted');
  await settle();
  lines[1]?.lose();
  await settle();
  lines[2]?.lose();
  await second;
  expect(open).toHaveBeenCalledTimes(3);
});

test('a start that fails is tried twice, and then fails this job but not the next', async () => {
  const refused = new Error('no room for a document');
  open.mockRejectedValueOnce(refused).mockRejectedValueOnce(refused);
  const [first, second] = [workshop.extract(article('one')), workshop.extract(article('two'))];
  await expect(first).rejects.toThrow('no room');
  await settle();
  lines[0]?.answer(facts('two'));
  expect(await second).toBe('two');
});

test('an error in a job is thrown, and the job is not repeated', async () => {
  const failing = expect(workshop.extract(article('one'))).rejects.toMatchObject({
    code: 'bad-request',
    message: 'no words',
  });
  await settle();
  lines[0]?.answer({ ok: false, error: { code: 'bad-request', message: 'no words' } });
  await failing;
  expect(lines[0]?.asked).toHaveLength(1);
});

test('a job that takes too long is given up, and the next ones get a new workshop', async () => {
  const endless = expect(workshop.extract(article('endless'))).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining('too long'),
  });
  const behind = workshop.extract(article('behind'));
  await vi.advanceTimersByTimeAsync(LIMIT);
  await endless;
  expect(lines[0]?.isClosed).toBe(true);
  await settle();
  expect(lines[1]?.asked).toEqual([['extract', article('behind')]]);
  lines[1]?.answer(facts('behind'));
  expect(await behind).toBe('behind');
});

test('a slow start counts towards the limit, and a late workshop is closed', async () => {
  const slow = Promise.withResolvers<WorkshopConnection>();
  open.mockReturnValueOnce(slow.promise);
  const first = expect(workshop.extract(article('one'))).rejects.toThrow('too long');
  const second = workshop.extract(article('two'));
  await vi.advanceTimersByTimeAsync(LIMIT);
  await first;
  const line = new FakeLine();
  slow.resolve(line);
  await settle();
  expect(line).toMatchObject({ isClosed: true, asked: [] });
  lines[0]?.answer(facts('two'));
  expect(await second).toBe('two');
});

test('a job that is dropped fails at once and is not done again, and the next one is', async () => {
  workshop.dropJob();
  const first = workshop.extract(article('one'));
  const next = workshop.extract(article('two'));
  await settle();
  workshop.dropJob();
  await expect(first).rejects.toThrow('was ended');
  await settle();
  expect(lines.map(({ asked }) => asked.length)).toEqual([1, 1]);
  lines[1]?.answer(facts('two'));
  expect(await next).toBe('two');
});
