// Forgets what was kept, when somebody who knows the secret says that the log has moved on: scripts/follow.ts for now.
// Dateline sends no webhooks yet. When it does they will be of the Standard Webhooks kind: then verify the signature in
// `webhook-signature` over `webhook-id`, `webhook-timestamp` and the body here, in place of this secret.
import { timingSafeEqual } from "node:crypto";

import { revalidateTag } from "next/cache";

import { TAG } from "@/lib/dateline";

export async function POST(request: Request): Promise<Response> {
  const secret = process.env.DATELINE_SECRET;
  if (!secret || !same(request.headers.get("Authorization") ?? "", `Bearer ${secret}`)) {
    return new Response(null, { status: 401 });
  }
  revalidateTag(TAG, { expire: 0 }); // at once: "max" would show what was withdrawn once more
  return new Response(null, { status: 204 });
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
