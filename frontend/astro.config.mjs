// Server-rendered: every page is made when it is asked for, from answers that src/newsroom/cache.ts keeps.
import node from "@astrojs/node";
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "standalone" }),
  server: { port: 4321 },
  build: { inlineStylesheets: "always" }, // one answer has all that a first view needs; the policy names it by its hash
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
