// Drafts: a code of the address for a grant, the draft for the grant. Nothing of this is ever kept.
import { type components, createClient } from "@dateline/client";

import { PREVIEW_API } from "./settings.ts";

export type Grant = components["schemas"]["PreviewExchange"];
/** Why nothing is shown: the code of the problem. */
export interface Refused {
  refused: string;
  status: number;
}
interface Read extends Partial<components["schemas"]["Preview"]> {
  /** `unchanged`: the asker has it already. */
  outcome: "draft" | "unchanged";
  etag: string | null;
}

const { raw } = createClient({ origin: PREVIEW_API });

export async function exchange(code: string, password: string | null): Promise<Grant | Refused> {
  const { data, error, response } = await raw.POST("/api/v1/preview/exchange/", { body: { code, password }, cache: "no-store" });
  return data ?? refusal(error, response);
}

/** The draft; `known` is the ETag of what the asker has already. */
export async function readDraft(grant: string, known: string | null): Promise<Read | Refused> {
  const headers = new Headers(known ? { "If-None-Match": known } : {});
  const { data, error, response } = await raw.GET("/api/v1/preview/", { params: { header: { "Preview-Grant": grant } }, headers, cache: "no-store" });
  const etag = response.headers.get("ETag");
  if (response.status === 304) return { outcome: "unchanged", etag };
  return data ? { outcome: "draft", etag, ...data } : refusal(error, response);
}

/** Wagtail's user bar, which brings its checks and its scroll position into the frame. */
export async function readUserBar(grant: string): Promise<string> {
  const answer = await fetch(`${PREVIEW_API}/api/v1/preview/userbar/`, { headers: { "Preview-Grant": grant }, cache: "no-store" });
  return answer.ok ? answer.text() : "";
}

const refusal = (problem: unknown, { status }: Response): Refused => ({ refused: String((problem as { type?: string } | undefined)?.type).split(":").pop()!, status });
