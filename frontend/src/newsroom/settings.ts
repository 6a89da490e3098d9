// Where the newsroom answers. Read when the server starts, so that one build serves any newsroom.
export const API = new URL(process.env.DATELINE_API ?? "http://localhost:8000").origin;
export const PREVIEW_API = new URL(process.env.DATELINE_PREVIEW_API ?? API).origin;
/** Milliseconds between two looks at the log. */
export const INTERVAL = Number(process.env.DATELINE_INTERVAL ?? 500);
