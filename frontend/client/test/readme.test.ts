import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { dateline, origin, taken } from "./newsroom.ts";

const at = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;
const readme = readFileSync(at("README.md"), "utf8");

for (const name of ["story.ts", "newest.ts"]) {
  test(`what the page for newcomers shows is examples/${name}, letter by letter`, () => {
    assert(readme.includes(`\`\`\`ts\n${readFileSync(at(`examples/${name}`), "utf8")}\`\`\``));
  });
}

test("the first example prints a story, word by word", async () => {
  const [story] = await taken(dateline.articles.all({ view: "full", limit: 1 }), 1);
  assert(story);

  const printed = run("story.ts", story.path);

  for (const block of story.body.filter(({ type }) => type === "paragraph")) assert(printed.includes(block.html));
});

test("and says what is not there", () => {
  assert.match(run("story.ts", "/no-such-place/"), /^404 /);
});

test("the second example prints headlines, then waits for changes until it is told to end", async () => {
  const { items } = (await dateline.articles.list({ section: ["/news/"], limit: 10 })).data;

  const printed = run("newest.ts");

  for (const { headline } of items) assert(printed.includes(headline));
});

function run(name: string, ...more: string[]): string {
  const command = ["--experimental-strip-types", "--no-warnings", at(`examples/${name}`), ...more];
  return execFileSync(process.execPath, command, { env: { ...process.env, DATELINE_API: origin }, encoding: "utf8" });
}
