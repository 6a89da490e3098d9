// Server-rendered: every page is made when it is asked for, from answers that src/newsroom/cache.ts keeps.
import node from "@astrojs/node";
import { defineConfig } from "astro/config";

export default defineConfig({
  output: "server",
  adapter: node({ mode: "standalone" }),
  server: { port: 4321 },
  build: { inlineStylesheets: "never" }, // the Content-Security-Policy allows files only
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
