// The log, followed for as long as this server lives: what it names is forgotten.
import { createClient, FeedReset } from "@dateline/client";

import { inTouchUpTo, purge, purgeAll } from "./cache.ts";
import { API, INTERVAL } from "./settings.ts";

const log = createClient({ origin: API, fetch: watchedFetch });
let started = false;

/** Begins with the first page that is asked for, and goes on by itself. */
export function follow(): void {
  if (!started) void forEver();
  started = true;
}

async function forEver(after?: string): Promise<void> {
  try {
    for await (const { change } of log.followChanges({ interval: INTERVAL, ...(after && { after }) })) purge(change.keys);
  } catch (error) {
    console.error("The log of the newsroom begins anew:", error);
    purgeAll();
    setTimeout(() => void forEver(error instanceof FeedReset ? error.resumeFrom : undefined), INTERVAL);
  }
}

/** Each stretch of the log, an empty one too, says how far we are. */
async function watchedFetch(request: Request): Promise<Response> {
  const answer = await fetch(request);
  if (answer.ok && request.url.includes("/changes/")) {
    const { epoch, through } = (await answer.clone().json()) as { epoch: string; through: number };
    inTouchUpTo(epoch, through);
  }
  return answer;
}
