// The newsroom that the tests ask: the demo, started by tests/frontend (or by `make run`, then DATELINE_API says where).
import { createClient } from "../src/index.ts";

export const origin = process.env["DATELINE_API"] ?? "http://localhost:8000";
export const dateline = createClient({ origin });

export async function taken<T>(items: AsyncIterable<T>, most = Infinity): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) {
    found.push(item);
    if (found.length >= most) break;
  }
  return found;
}
