// A log that does what a test wants, in place of a server: gaps, failures, entries that come later.
import { type Client, createClient } from "../src/index.ts";

type Failure = number | "network";

export function log(positions: number[]): {
  client: Client;
  add: (position: number) => void;
  fail: (...failures: Failure[]) => void;
  asked: () => number;
} {
  const failures: Failure[] = [];
  let questions = 0;

  async function fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const failure = failures.shift();
    questions += 1;
    if (failure === "network") throw new TypeError("fetch failed");
    if (failure !== undefined) return problem(failure, "failing");
    const head = positions.at(-1) ?? 0;
    if (url.pathname === "/api/v1/") return Response.json({ log: { epoch: "e", position: head, oldest: 1 } });
    const [epoch, after] = (url.searchParams.get("after") ?? "e:0").split(":");
    if (epoch !== "e") return problem(410, "feed-reset", { epoch: "e", head, oldest: 1 });
    const items = positions.filter((position) => position > Number(after)).map((position) => ({ position }));
    return Response.json({ epoch: "e", head, oldest: 1, through: items.at(-1)?.position ?? Number(after), items });
  }

  return {
    client: createClient({ origin: "http://log.test", fetch }),
    add: (position) => void positions.push(position),
    fail: (...more) => void failures.push(...more),
    asked: () => questions,
  };
}

function problem(status: number, code: string, members: object = {}): Response {
  const body = { type: `urn:dateline:problem:${code}`, title: code, status, detail: null, ...members };
  return Response.json(body, { status, headers: { "Retry-After": "1" } });
}
