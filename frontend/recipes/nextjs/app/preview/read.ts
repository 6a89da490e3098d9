"use server";
// What the page asks again. The grant comes in the body of a POST: in no address, no cookie and no log.
import { type Draft, ProblemError } from "@dateline/client";

import { editing } from "@/lib/dateline";

export interface Seen {
  item: Draft;
  etag: string | null;
}

/** The draft, if it is another one; null if not; "ended" when the grant has. */
export async function readAgain(grant: string, etag: string | null): Promise<Seen | null | "ended"> {
  try {
    const read = await editing.preview.read(grant, etag);
    return read.outcome === "draft" ? { item: read.item, etag: read.etag } : null;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return "ended";
    throw error;
  }
}
