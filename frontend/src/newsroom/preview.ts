// Drafts: a code of the address for a grant, the draft for the grant. Nothing of this is ever kept.
import { createClient, type PreviewExchange, ProblemError } from "@dateline/client";

import { PREVIEW_API } from "./settings.ts";

export type Grant = PreviewExchange;
/** Why nothing is shown: the code of the problem. */
export interface Refused {
  refused: string;
  status: number;
}

const { preview } = createClient({ origin: PREVIEW_API });

export const exchange = (code: string, password: string | null) => orRefused(preview.exchange(code, password).then(({ data }) => data));

/** The draft; `known` is the ETag of what the asker has already. */
export const readDraft = (grant: string, known: string | null) => orRefused(preview.read(grant, known));

/** Wagtail's user bar, which brings its checks and its scroll position into the frame. */
export async function readUserBar(grant: string): Promise<string> {
  const answer = await fetch(`${PREVIEW_API}/api/v1/preview/userbar/`, { headers: { "Preview-Grant": grant }, cache: "no-store" });
  return answer.ok ? answer.text() : "";
}

async function orRefused<T>(asked: Promise<T>): Promise<T | Refused> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ProblemError) return { refused: error.code, status: error.status };
    throw error;
  }
}
