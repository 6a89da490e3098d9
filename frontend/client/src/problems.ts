// Problems (RFC 9457) as errors that can be caught and told apart.
import type { Complaint, Problem } from "./types.ts";

const URN = "urn:dateline:problem:";

/** Dateline gave no answer, and says why in `problem`. Network failures are not this: `fetch` throws its own. */
export class ProblemError extends Error {
  override readonly name: string = "ProblemError";
  readonly problem: Problem;
  /** The whole answer, for its headers; its body has been read. */
  readonly response: Response;

  constructor(problem: Problem, response: Response) {
    super(`${problem.status} ${problem.title}${problem.detail ? `: ${problem.detail}` : ""}`);
    this.problem = problem;
    this.response = response;
  }

  /** What to compare: `invalid-parameter`, `not-found` … Empty where something before Dateline answered. */
  get code(): string {
    return this.problem.type.startsWith(URN) ? this.problem.type.slice(URN.length) : "";
  }

  get status(): number {
    return this.problem.status;
  }

  /** What is wrong, parameter by parameter. */
  get errors(): Complaint[] {
    return this.problem.errors ?? [];
  }

  /** Whether the same question may be answered later: too many requests, or trouble on the other side. */
  get passing(): boolean {
    return this.status === 429 || this.status >= 500;
  }

  /** Milliseconds the other side asks to wait, by `Retry-After`; null where it does not say. */
  get retryAfter(): number | null {
    const said = this.response.headers.get("Retry-After");
    if (said === null) return null;
    const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.now();
    return Number.isFinite(wait) ? Math.max(0, wait) : null;
  }
}

/** The problem in a failed answer; a proxy's page of HTML becomes one without a code. */
export function problemOf(body: unknown, response: Response): Problem {
  if (typeof body === "object" && body !== null && "type" in body && "title" in body) {
    return { detail: null, status: response.status, ...body } as Problem;
  }
  const title = response.statusText || "Not an answer of Dateline";
  return { type: "about:blank", title, status: response.status, detail: null };
}
