// An answer and what its headers say; asking, in one place for all questions.
import createFetcher, { type Client as Fetcher } from "openapi-fetch";

import type { paths } from "./contract.ts";
import { ProblemError, problemOf } from "./problems.ts";

/** What every answer says about itself. */
export interface Told {
  /** Cache keys (`Cache-Tag`): when an entry of the log bears one of them, this answer is out of date. */
  tags: string[];
  /** `epoch:position` of the log that the answer is true at (`Log-Position`): where to follow the log from. */
  position: string | null;
  etag: string | null;
  headers: Headers;
}

export interface Answer<T> extends Told {
  data: T;
}

/** Options of `fetch` for one question: `signal`, `cache`, `headers`, and what a framework adds (Next.js: `next`). */
export type Asking = Omit<RequestInit, "method" | "body">;

export interface Options {
  /** Where Dateline answers, without path: `https://api.example.org`. */
  origin: string;
  /** In place of the global one. It is given a `Request`. */
  fetch?: (request: Request) => Promise<Response>;
  /** Sent with every question. */
  headers?: Record<string, string>;
}

export type Raw = Fetcher<paths>;

export function connect({ origin, fetch, headers }: Options): Raw {
  return createFetcher<paths>({
    baseUrl: new URL(origin).origin,
    querySerializer: { array: { style: "form", explode: false } }, // commas, as the API reads lists
    ...(fetch && { fetch }),
    ...(headers && { headers }),
  });
}

interface Fetched<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The answer, or a ProblemError. */
export async function answered<T>(asked: Fetched<T> | Promise<Fetched<T>>): Promise<Answer<T>> {
  const { data, error, response } = await asked;
  if (!response.ok) throw new ProblemError(problemOf(error, response), response);
  return { data: data as T, ...told(response.headers) };
}

export function told(headers: Headers): Told {
  return {
    tags: (headers.get("Cache-Tag") ?? "").split(",").map((tag) => tag.trim()).filter(Boolean),
    position: headers.get("Log-Position"),
    etag: headers.get("ETag"),
    headers,
  };
}
