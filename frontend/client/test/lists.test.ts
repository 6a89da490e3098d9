import assert from "node:assert/strict";
import { test } from "node:test";

import { ProblemError } from "../src/index.ts";
import { dateline, taken } from "./newsroom.ts";

test("all articles come once each, page after page", async () => {
  const { count } = (await dateline.articles.list({ count: true, limit: 1 })).data;
  const ids = await taken(dateline.articles.all({ limit: 7 }));

  assert.equal(ids.length, count);
  assert.equal(new Set(ids.map(({ id }) => id)).size, count);
});

test("a list of many values is asked with commas", async () => {
  const [first, second] = await taken(dateline.articles.all({ limit: 2 }), 2);
  assert(first && second);

  const { items } = (await dateline.articles.list({ ids: [second.id, first.id] })).data;

  assert.deepEqual(items.map(({ id }) => id), [second.id, first.id]);
});

test("whole articles have a body, cards have none", async () => {
  const [whole] = await taken(dateline.articles.all({ view: "full", limit: 1 }), 1);
  const [card] = await taken(dateline.articles.all({ limit: 1 }), 1);
  assert(whole && card);

  assert(whole.body.length > 0);
  assert(!("body" in card));
});

test("every kind of item can be listed and read by id", async () => {
  for (const name of ["articles", "sections", "fronts", "pages", "contributors", "topics", "images"] as const) {
    const [first] = (await dateline[name].list({ limit: 1 })).data.items;
    assert(first, name);

    assert.equal((await dateline[name].get(first.id)).data.id, first.id);
  }
  assert((await dateline.redirects.list()).data.items.length > 0);
});

test("an answer says its cache tags and the position it is true at", async () => {
  const [first] = (await dateline.articles.list({ limit: 1 })).data.items;
  assert(first);

  const { tags, position, etag } = await dateline.articles.get(first.id);

  assert(tags.includes(`article:${first.id}`));
  assert.match(position ?? "", /^[0-9a-zA-Z]+:\d+$/);
  assert.match(etag ?? "", /^"/);
});

test("a wrong parameter is a problem that names it", async () => {
  await assert.rejects(dateline.articles.list({ limit: 5000 }), (error) => {
    assert(error instanceof ProblemError);
    assert.equal(error.code, "invalid-parameter");
    assert.equal(error.errors[0]?.parameter, "limit");
    return !error.passing;
  });
});
