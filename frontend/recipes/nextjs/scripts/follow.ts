// Follows the log and tells the site of each change: `node scripts/follow.ts`, beside the site. It keeps its position in
// a file, so that nothing is missed while it stands still.
import { readFile, writeFile } from "node:fs/promises";

import { createClient, FeedReset } from "@dateline/client";

const { DATELINE_API = "http://localhost:8000", SITE = "http://localhost:3000", DATELINE_SECRET } = process.env;
const POSITION = process.env.POSITION_FILE ?? ".dateline-position";
const newsroom = createClient({ origin: DATELINE_API });

let after = (await readFile(POSITION, "utf8").catch(() => "")).trim();
for (;;) {
  try {
    for await (const { position } of newsroom.followChanges({ ...(after && { after }), onFailure: console.error })) {
      await tell();
      await writeFile(POSITION, (after = position));
    }
  } catch (error) {
    if (!(error instanceof FeedReset)) throw error;
    await tell();
    await writeFile(POSITION, (after = error.resumeFrom));
  }
}

async function tell(): Promise<void> {
  const headers = { Authorization: `Bearer ${DATELINE_SECRET}` };
  const answer = await fetch(`${SITE}/api/dateline/`, { method: "POST", headers });
  if (!answer.ok) throw new Error(`the site answered ${answer.status}`); // ends; whoever runs it starts it again
}
