import assert from "node:assert/strict";
import { test } from "node:test";

import { ProblemError } from "../src/index.ts";
import { dateline } from "./newsroom.ts";

const code = process.env["DATELINE_CODE"] ?? assert.fail("tests/frontend mints a code");
const { data } = await dateline.preview.exchange(code);

const refused = (why: string, status: number) => (error: unknown): boolean =>
  error instanceof ProblemError && error.code === why && error.status === status;

test("a code gives a grant, and says what it opens and to whom", () => {
  assert.equal(data.item.type, "article");
  assert.equal(data.purpose, "edit");
  assert.equal(data.editor_origin, new URL(data.editor_origin).origin);
});

test("a grant gives the draft, and nothing new while nothing has changed", async () => {
  const first = await dateline.preview.read(data.grant);
  assert(first.outcome === "draft" && first.item.type === "article");
  assert.equal(first.item.headline, "Typed and not saved");

  assert.equal((await dateline.preview.read(data.grant, first.etag)).outcome, "unchanged");
});

test("a code is good once", async () => {
  await assert.rejects(dateline.preview.exchange(code), refused("preview-code-used", 410));
});

test("a grant that is none is refused", async () => {
  await assert.rejects(dateline.preview.read("nonsense"), refused("preview-grant-unknown", 401));
});
