// For crawlers: all that is public may be read; previews say for themselves that they may not be kept.
export const GET = (): Response => new Response("User-agent: *\nAllow: /\n", { headers: { "Content-Type": "text/plain" } });
