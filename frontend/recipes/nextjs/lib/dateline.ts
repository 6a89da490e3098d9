// The newsroom, and how long its answers are kept.
import { createClient } from "@dateline/client";

export const newsroom = createClient({ origin: process.env.DATELINE_API ?? "http://localhost:8000" });
/** Drafts come from the editing role, if that answers elsewhere. */
export const editing = createClient({ origin: process.env.DATELINE_PREVIEW_API ?? process.env.DATELINE_API ?? "http://localhost:8000" });

/**
 * One tag for everything, emptied by app/api/dateline: each entry of the log may change fronts, lists and menus as well
 * as its own page, and Next.js wants tags before it has the answer that names them. An hour is for the day on which
 * nobody follows the log.
 */
export const TAG = "dateline";
export const kept = { next: { tags: [TAG], revalidate: 3600 } };
