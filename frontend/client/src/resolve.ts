// What stands at an address: the question a frontend asks for every page.
import { answered, type Asking, type Raw, type Told, told } from "./answers.ts";
import { ProblemError } from "./problems.ts";
import type { Gone, Item, Problem, QueryOf } from "./types.ts";

interface Found extends Told {
  outcome: "item";
  item: Item;
}

/** Final in one hop: nothing redirects from there. `path` is null where it went to another site. */
interface Moved extends Told {
  outcome: "redirect";
  status: 301 | 302;
  path: string | null;
  url: string;
}

/** It was public and must be taken down. The problem says since when, and nothing of the story. */
interface TakenDown extends Told {
  outcome: "gone";
  problem: Gone;
}

interface Unknown extends Told {
  outcome: "not-found";
  problem: Problem;
}

export type Resolution = Found | Moved | TakenDown | Unknown;

/** A path (`/news/`), or `{ url }`, `{ path, site }`, `{ alt_id: "scheme:value" }`. */
export type Address = string | QueryOf<"/api/v1/resolve/">;

/** 404 and 410 are outcomes, since a frontend has a page for each. Any other problem is thrown. */
export async function resolve(raw: Raw, address: Address, asking?: Asking): Promise<Resolution> {
  const query = typeof address === "string" ? { path: address } : address;
  try {
    const { data, ...rest } = await answered(raw.GET("/api/v1/resolve/", { ...asking, params: { query } }));
    return { ...data, ...rest };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { problem, response, code } = error;
    if (code === "not-found") return { outcome: "not-found", problem, ...told(response.headers) };
    if (code === "gone") return { outcome: "gone", problem: problem as Gone, ...told(response.headers) };
    throw error;
  }
}
