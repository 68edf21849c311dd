import { expect, test, vi } from 'vitest';
import { createTurns, type QueuePlace } from './turns';

const patient = new AbortController().signal;
const untold = () => {
  throw new Error('there is room');
};

test('whoever comes while there is room has a turn at once', async () => {
  const turns = createTurns(2, 10);
  await turns.take(patient, untold);
  await turns.take(patient, untold);
  expect([turns.running(), turns.waiting()]).toEqual([2, 0]);
});
test('whoever comes later is told the place and about how long, and moves up', async () => {
  const turns = createTurns(1, 10);
  const end = await turns.take(patient, untold);
  const told: QueuePlace[] = [];
  const [second] = [turns.take(patient, () => {}), turns.take(patient, (place) => told.push(place))];
  expect(told).toEqual([{ position: 2, seconds: 15 }]);
  end();
  await second;
  await vi.waitFor(() => expect(told.at(-1)?.position).toBe(1));
});
test('turns are given in the order of coming, and to nobody who has left', async () => {
  const turns = createTurns(1, 10);
  const end = await turns.take(patient, untold);
  const leaving = new AbortController();
  const order: string[] = [];
  const take = async (name: string, signal: AbortSignal) => {
    const over = await turns.take(signal, () => {});
    order.push(name);
    over();
  };
  const all = [take('a', patient), take('left', leaving.signal), take('b', patient)];
  leaving.abort(new Error('left'));
  end();
  const [, left] = await Promise.allSettled(all);
  expect(left?.status).toBe('rejected');
  expect(order).toEqual(['a', 'b']);
  expect([turns.running(), turns.waiting()]).toEqual([0, 0]);
});
test('a turn that is ended twice frees one place', async () => {
  const turns = createTurns(1, 10);
  const end = await turns.take(patient, untold);
  end();
  end();
  expect(turns.running()).toBe(0);
});
test('there is an end to the line', async () => {
  const turns = createTurns(1, 1);
  await turns.take(patient, untold);
  expect(turns.full()).toBe(false);
  turns.take(patient, () => {}).catch(() => {});
  expect(turns.full()).toBe(true);
});
test('the wait is as long as the last checks took', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  const turns = createTurns(1, 10);
  for (let times = 0; times < 100; times += 1) {
    const end = await turns.take(patient, untold);
    vi.advanceTimersByTime(40_000);
    end();
  }
  await turns.take(patient, untold);
  const told: QueuePlace[] = [];
  turns.take(patient, (place) => told.push(place)).catch(() => {});
  vi.useRealTimers();
  expect(told).toEqual([{ position: 1, seconds: 40 }]);
});
test('what is told at first is near to what it comes to, where quick and slow checks take turns', async () => {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout'] });
  const took = [1_000, 1_500, 4_000, 1_000, 20_000];
  const turns = createTurns(20, 1_000);
  const ratios: number[] = [];
  const check = async (at: number) => {
    const came = performance.now();
    const first: QueuePlace[] = [];
    const end = await turns.take(new AbortController().signal, (place) => void first.push(place));
    const waited = (performance.now() - came) / 1_000;
    // the first hundred teach how long a check takes
    if (first[0] && at > 200) ratios.push(first[0].seconds / waited);
    setTimeout(end, took[at % took.length]);
  };
  const all: Promise<void>[] = [];
  for (let at = 0; at < 600; at += 1) {
    all.push(check(at));
    // a little more than 20 places bear
    await vi.advanceTimersByTimeAsync(250);
  }
  await vi.advanceTimersByTimeAsync(120_000);
  await Promise.all(all);
  vi.useRealTimers();
  ratios.sort((one, other) => one - other);
  const at = (part: number) => ratios[Math.floor(part * (ratios.length - 1))] ?? 0;
  expect(ratios.length).toBeGreaterThan(300);
  expect(at(0.1)).toBeGreaterThan(0.5);
  expect(at(0.9)).toBeLessThan(2);
});
