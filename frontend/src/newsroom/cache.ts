// Answers of the API, kept until the log says that they have changed.
import { AsyncLocalStorage } from "node:async_hooks";

interface Kept {
  body: string;
  headers: [string, string][];
  tags: string[];
  until: number;
}
const MOST = 2000;
const TOUCH = 3000;
const kept = new Map<string, Kept>();
const running = new Map<string, Promise<Response>>();
let seen = { epoch: "", position: 0, at: 0 };

/** The keys of all answers that a page was made from: middleware.ts opens one set for each request. */
export const tagsOfPage = new AsyncLocalStorage<Set<string>>();

/** Stands in for `fetch` in the client: what is kept is answered at once. */
export async function keepingFetch(request: Request): Promise<Response> {
  const answer = await keptOrAsked(request);
  for (const tag of tagsOf(answer.headers)) tagsOfPage.getStore()?.add(tag);
  return answer;
}

/** Forget every answer that bears one of these keys. The log's follower calls it; a webhook would call it too. */
export function purge(keys: Iterable<string>): void {
  const named = new Set(keys);
  for (const [url, { tags }] of kept) if (tags.some((tag) => named.has(tag))) kept.delete(url);
  running.clear(); // what is under way may have been read before the change
}

/** Forget everything: the log begins anew. */
export function purgeAll(): void {
  kept.clear();
  running.clear();
}

/** The log was read up to `position`; while that keeps happening, what is kept is right without a question. */
export function inTouchUpTo(epoch: string, position: number): void {
  seen = { epoch, position, at: Date.now() };
}

async function keptOrAsked(request: Request): Promise<Response> {
  const { url } = request;
  const found = kept.get(url);
  if (found && (found.until > Date.now() || Date.now() - seen.at < TOUCH)) return copyOf(found);
  const asked = running.get(url) ?? ask(request, found);
  running.set(url, asked);
  try {
    return (await asked).clone();
  } finally {
    if (running.get(url) === asked) running.delete(url);
  }
}

/** When the newsroom does not answer, the last answer is better than none. */
async function ask(request: Request, last: Kept | undefined): Promise<Response> {
  const answer = await fetch(request).catch((error: unknown) => {
    if (!last) throw error;
    return copyOf(last);
  });
  if (answer.status >= 500 && last) return copyOf(last);
  if (answer.ok) await keep(request.url, answer.clone());
  return answer;
}

/** An answer older than what the log has already told would never be purged: it is not kept. */
async function keep(url: string, answer: Response): Promise<void> {
  const body = await answer.text();
  const [epoch, position] = (answer.headers.get("Log-Position") ?? ":0").split(":");
  if (seen.at && (epoch !== seen.epoch || Number(position) < seen.position)) return;
  const age = Number(/max-age=(\d+)/.exec(answer.headers.get("Cache-Control") ?? "")?.[1] ?? 0);
  const headers = [...answer.headers].filter(([name]) => !/^content-(encoding|length)$/.test(name));
  kept.set(url, { body, headers, tags: tagsOf(answer.headers), until: Date.now() + age * 1000 });
  if (kept.size > MOST) kept.delete(kept.keys().next().value!);
}

const copyOf = ({ body, headers }: Kept): Response => new Response(body, { headers });
const tagsOf = (headers: Headers): string[] => headers.get("Cache-Tag")?.split(",") ?? [];
