// Following the log: every entry once and in order, from a position on, through restarts and failures.
import type { Answer, Asking } from "./answers.ts";
import { ProblemError } from "./problems.ts";
import { pause, Patience } from "./patience.ts";
import type { Change, ChangeList, Entry, Problem } from "./types.ts";

export interface Following {
  /** `epoch:position` already dealt with: an answer's `position`, or what was kept. Without it: from now on. */
  after?: string;
  /** Ends the loop without an error. */
  signal?: AbortSignal;
  /** Milliseconds between questions while nothing happens; 1000, and never less than 100. */
  interval?: number;
  /** Entries a question, up to 1000. */
  limit?: number;
  /** Told after each question, also when nothing had happened: what was read before is true up to this `position`. */
  onProgress?: (position: string) => void;
  /** Told of each failure that will be tried again, with the milliseconds until then. */
  onFailure?: (error: unknown, wait: number) => void;
}

/** Keep `position` once the change is dealt with, and go on from it another time. */
export interface Followed {
  change: Change;
  position: string;
}

/** The log begins anew (after a restore) or no longer reaches back so far. Drop what was kept; take everything again. */
export class FeedReset extends ProblemError {
  override readonly name = "FeedReset";
  /** `epoch:head` as it was just now: ask for it before taking everything, and follow from it afterwards. */
  get resumeFrom(): string {
    const { epoch, head } = this.problem as Problem & { epoch: string; head: number };
    return `${epoch}:${head}`;
  }
}

/** An entry is missing. It cannot happen, and it must not be passed over if it does. */
export class GapError extends Error {
  override readonly name = "GapError";
}

interface Asked {
  entry(asking?: Asking): Promise<Answer<Entry>>;
  changes(query: { after: string; limit: number }, asking?: Asking): Promise<Answer<ChangeList>>;
}

export async function* followChanges(ask: Asked, following: Following = {}): AsyncGenerator<Followed, void, undefined> {
  const { signal, interval = 1000, limit = 500, onProgress, onFailure } = following;
  const asking: Asking = { cache: "no-store", ...(signal && { signal }) };
  const patience = new Patience(Math.max(100, interval));
  let after = following.after ?? null;
  while (!signal?.aborted) {
    try {
      if (after === null) {
        const { log } = (await ask.entry(asking)).data;
        after = `${log.epoch}:${log.position}`;
      }
      const stretch = (await ask.changes({ after, limit }, asking)).data;
      prove(stretch, after);
      for (const change of stretch.items) {
        if (signal?.aborted) return;
        after = `${stretch.epoch}:${change.position}`;
        yield { change, position: after };
      }
      patience.restore();
      onProgress?.(after);
      if (stretch.through < stretch.head && stretch.items.length > 0) continue;
      await pause(patience.interval, signal);
    } catch (error) {
      if (signal?.aborted) return;
      const wait = patience.afterFailure(worthAnotherTry(error));
      onFailure?.(error, wait);
      await pause(wait, signal);
    }
  }
}

/** Positions are dense: the next is the last plus one. */
function prove({ epoch, through, items }: ChangeList, after: string): void {
  const [known, number] = after.split(":");
  if (epoch !== known) throw new GapError(`asked after ${after}, was answered from the epoch ${epoch}`);
  let last = Number(number);
  for (const { position } of items) {
    if (position !== last + 1) throw new GapError(`after ${epoch}:${last} came ${position}`);
    last = position;
  }
  if (through !== last) throw new GapError(`entries end at ${last}, the answer says ${through}`);
}

/** The error, if waiting may help; else it is thrown. */
function worthAnotherTry(error: unknown): unknown {
  if (error instanceof GapError) throw error;
  if (error instanceof ProblemError && !error.passing) {
    throw error.status === 410 ? new FeedReset(error.problem, error.response) : error;
  }
  return error;
}
