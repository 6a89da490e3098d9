// What every page says besides its words: how long it holds, what it was made from, what it may load.
import { createHash } from "node:crypto";
import { brotliCompressSync, constants } from "node:zlib";

import { defineMiddleware } from "astro:middleware";

import { tagsOfPage } from "./newsroom/cache.ts";
import { follow } from "./newsroom/follow.ts";
import { API, PREVIEW_API } from "./newsroom/settings.ts";

const OWN = ["'self'", ...new Set([API, PREVIEW_API])].join(" ");

/** Everything from here and from the newsroom, nothing from anybody else; `style` attributes hold a picture's colour. */
export const policy = (more: Record<string, string> = {}): string =>
  Object.entries({
    "default-src": "'none'", "script-src": "'self'", "style-src": "'self'", "style-src-attr": "'unsafe-inline'",
    "font-src": "'self'", "img-src": `${OWN} data:`, "media-src": OWN, "connect-src": "'self'", "form-action": "'self'",
    "base-uri": "'none'", "frame-ancestors": "'self'", ...more,
  }).map(([what, where]) => `${what} ${where}`).join("; ");

const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const hashOf = (text: string, form: "base64" | "base64url"): string => createHash("sha256").update(text).digest(form);

export const onRequest = defineMiddleware(async (context, next) => {
  follow();
  const tags = new Set<string>();
  const [answer, body] = await tagsOfPage.run(tags, async () => {
    const made = await next();
    return [made, made.headers.get("Content-Type")?.startsWith("text/html") && made.body ? await made.text() : null] as const;
  });
  if (body === null) return answer;
  const headers = new Headers(answer.headers);
  const say = (name: string, value: string): void => void (headers.has(name) || headers.set(name, value));
  if (import.meta.env.PROD) {
    const styles = [...body.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style]) => ` 'sha256-${hashOf(style!, "base64")}'`).join("");
    headers.set("Content-Security-Policy", (headers.get("Content-Security-Policy") ?? policy()).replace("style-src 'self'", `style-src 'self'${styles}`));
  }
  headers.set("Content-Type", "text/html; charset=utf-8");
  say("Referrer-Policy", "strict-origin-when-cross-origin");
  say("X-Content-Type-Options", "nosniff");
  say("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
  if (context.locals.preview) return new Response(body, { status: answer.status, headers });
  say("Cache-Control", answer.ok ? "public, max-age=0, must-revalidate" : "no-store");
  if (tags.size) say("Cache-Tag", [...tags].slice(0, 64).join(","));
  const etag = `W/"${hashOf(body, "base64url")}"`;
  if (answer.status === 200) say("ETag", etag);
  const known = answer.status === 200 && context.request.headers.get("If-None-Match")?.includes(etag);
  headers.set("Vary", "Accept-Encoding");
  if (known) return new Response(null, { status: 304, headers });
  const coded = context.request.headers.get("Accept-Encoding")?.includes("br");
  if (coded) headers.set("Content-Encoding", "br");
  return new Response(coded ? brotliCompressSync(body, QUICKLY) : body, { status: answer.status, headers });
});
