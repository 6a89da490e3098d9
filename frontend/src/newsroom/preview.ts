// Drafts: a code of the address for a grant, the draft for the grant. Nothing of this is ever kept.
import type { Item } from "@dateline/client";

import type { Draft } from "../draft.ts";
import { PREVIEW_API } from "./settings.ts";

export interface Grant {
  grant: string;
  expires_at: string;
  purpose: "edit" | "share";
  editor_origin: string;
}
/** Why nothing is shown: the last part of the problem's `type`. */
export interface Refused {
  refused: string;
  status: number;
}
export interface Read {
  draft: Draft<Item> | null; // null: nothing has changed
  etag: string | null;
}

export const exchange = (code: string, password: string | null): Promise<Grant | Refused> =>
  ask("exchange/", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ code, password }) })
    .then(async (answer) => (answer.ok ? ((await answer.json()) as Grant) : refusal(answer)));

/** The draft; `known` is the tag of what the asker has already. */
export async function readDraft(grant: string, known?: string | null): Promise<Read | Refused> {
  const answer = await ask("", { headers: { "Preview-Grant": grant, ...(known && { "If-None-Match": known }) } });
  const etag = answer.headers.get("ETag");
  if (answer.status === 304) return { draft: null, etag };
  return answer.ok ? { draft: ((await answer.json()) as { item: Draft<Item> }).item, etag } : refusal(answer);
}

/** Wagtail's user bar, which brings its checks and its scroll position into the frame. */
export async function readUserBar(grant: string): Promise<string> {
  const answer = await ask("userbar/", { headers: { "Preview-Grant": grant } });
  return answer.ok ? answer.text() : "";
}

const ask = (path: string, init: RequestInit): Promise<Response> => fetch(`${PREVIEW_API}/api/v1/preview/${path}`, { ...init, cache: "no-store" });

async function refusal(answer: Response): Promise<Refused> {
  const problem = (await answer.json().catch(() => ({ type: "" }))) as { type: string };
  return { refused: problem.type.split(":").pop() ?? "", status: answer.status };
}
