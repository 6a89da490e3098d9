// How long to wait: between questions, and longer after each failure in a row.
import { ProblemError } from "./problems.ts";

const LONGEST = 60_000;

export class Patience {
  readonly interval: number;
  #failures = 0;

  constructor(interval: number) {
    this.interval = interval;
  }

  restore(): void {
    this.#failures = 0;
  }

  /** Twice as long each time, up to a minute, with some chance in it so that many do not come back at once. */
  afterFailure(error: unknown): number {
    const longer = Math.min(LONGEST, this.interval * 2 ** this.#failures++);
    const asked = error instanceof ProblemError ? (error.retryAfter ?? 0) : 0;
    return Math.max(asked, longer * (0.75 + Math.random() / 2));
  }
}

/** Ends early, and without an error, when the signal says so. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener("abort", end, { once: true });
  });
}
