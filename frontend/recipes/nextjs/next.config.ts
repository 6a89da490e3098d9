// Paths end with a slash, as the contract's do; a preview is kept by nobody, found by nobody, framed by the editor only.
import type { NextConfig } from "next";

const editor = process.env.DATELINE_EDITOR ?? "http://localhost:8000";

export default {
  trailingSlash: true,
  headers: async () => [
    {
      source: "/preview/",
      headers: [
        { key: "Cache-Control", value: "private, no-store" },
        { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Content-Security-Policy", value: `frame-ancestors 'self' ${editor}` },
      ],
    },
  ],
} satisfies NextConfig;
