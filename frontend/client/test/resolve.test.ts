import assert from "node:assert/strict";
import { test } from "node:test";

import { dateline, taken } from "./newsroom.ts";

test("a path gives the item that stands there", async () => {
  const [card] = await taken(dateline.articles.all({ limit: 1 }), 1);
  assert(card);

  const found = await dateline.resolve(card.path);

  assert(found.outcome === "item" && found.item.type === "article");
  assert.equal(found.item.id, card.id);
  assert(found.tags.includes(`article:${card.id}`));
});

test("a path that moved gives a redirect", async () => {
  const [moved] = await taken(dateline.redirects.all(), 1);
  assert(moved);

  const found = await dateline.resolve(moved.path);

  assert(found.outcome === "redirect");
  assert.equal(found.url, moved.target.url);
  assert.equal(found.status, moved.status);
});

test("an unknown path is not found, which is no error", async () => {
  const found = await dateline.resolve("/no-such-place/");

  assert.equal(found.outcome, "not-found");
});

test("what was public and is deleted is gone, and the problem says no word of it", async () => {
  const path = process.env["DATELINE_GONE"];
  assert(path, "tests/frontend says which story it has deleted");

  const found = await dateline.resolve(path);

  assert(found.outcome === "gone");
  assert.equal(found.problem.status, 410);
  assert.deepEqual(Object.keys(found.problem).sort(), ["at", "detail", "id", "status", "title", "type"]);
});
