import type { Seat } from '../../page/foundry/table.ts';

/** How long an end is waited for. */
const PATIENCE_MS = 60_000;

/**
 * The clock is in the page: it starts at the time that the browser gave the event. `painted` is when the frame in which
 * something is true has been painted, so that work which keeps the page from painting counts: it looks first thing in every
 * frame, and stops with whatever the page does next, another task or another frame. `told` is when Foundry calls a hook.
 */
const CLOCK = `globalThis.fccClock ??= {
  began: (event) => new Promise((resolve) => {
    addEventListener(event, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  }),
  painted: (isTrue) => new Promise((resolve, reject) => {
    const late = performance.now() + ${PATIENCE_MS};
    const stop = () => resolve(performance.now());
    const look = () => {
      if (performance.now() > late) return reject(new Error('not seen in time: ' + isTrue));
      if (!isTrue()) return requestAnimationFrame(look);
      requestAnimationFrame(stop);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = stop;
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  }),
  told: (hook) => new Promise((resolve) => Hooks.once(hook, () => resolve(performance.now()))),
}`;

/** An end of the time: the frame in which this expression of the page is true has been painted. */
export const painted = (isTrue: string): string => `fccClock.painted(() => ${isTrue})`;

/** An end of the time: Foundry calls this hook. */
export const told = (hook: string): string => `fccClock.told('${hook}')`;

/**
 * Milliseconds from an event in the page, which `act` brings about, to each of the ends. How long the driver of the
 * browser takes does not count.
 */
export async function time<Ends extends string[]>(
  { look }: Pick<Seat, 'look'>,
  event: 'click' | 'keydown',
  act: () => Promise<unknown>,
  ...ends: Ends
): Promise<{ [End in keyof Ends]: number }> {
  await look(
    `void (${CLOCK}, globalThis.fccTimes = Promise.all([fccClock.began('${event}'), ${ends.join()}])
      .then(([began, ...ends]) => ends.map((end) => end - began)))`,
  );
  await act();
  return look('fccTimes');
}
