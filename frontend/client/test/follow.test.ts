import assert from "node:assert/strict";
import { test } from "node:test";

import { FeedReset, GapError, ProblemError } from "../src/index.ts";
import { dateline, taken } from "./newsroom.ts";
import { log } from "./log.ts";

test("the whole log of a newsroom comes in order and without a gap", async () => {
  const { epoch, position } = (await dateline.entry()).data.log;
  const entries = await taken(dateline.followChanges({ after: `${epoch}:0`, limit: 50 }), position);

  assert.deepEqual(entries.map(({ change }) => change.position), entries.map((_, before) => before + 1));
  assert.equal(entries.at(-1)?.position, `${epoch}:${position}`);
});

test("it goes on from a position that was kept", async () => {
  const { client } = log([1, 2, 3, 4]);

  const [first] = await taken(client.followChanges({ after: "e:2" }), 1);

  assert.equal(first?.position, "e:3");
});

test("without a position it begins now", async () => {
  const { client, add } = log([1, 2]);
  setTimeout(() => add(3), 150);

  const [first] = await taken(client.followChanges({ interval: 100 }), 1);

  assert.equal(first?.position, "e:3");
});

test("a missing entry is an error, never passed over", async () => {
  const { client } = log([1, 2, 4]);

  await assert.rejects(taken(client.followChanges({ after: "e:0" })), GapError);
});

test("a log that began anew says where to follow it from", async () => {
  const { client } = log([1, 2, 3]);

  await assert.rejects(taken(client.followChanges({ after: "older:7" })), (error) => {
    assert(error instanceof FeedReset);
    return error.resumeFrom === "e:3";
  });
});

test("failures are waited out, longer each time, and nothing is lost", async () => {
  const { client, fail } = log([1, 2]);
  const waits: number[] = [];
  fail("network", "network", "network");
  const onFailure = (_: unknown, wait: number): unknown => waits.push(wait);

  const entries = await taken(client.followChanges({ after: "e:0", interval: 1, onFailure }), 2);

  assert.deepEqual(entries.map(({ position }) => position), ["e:1", "e:2"]);
  assert.equal(waits.length, 3);
  assert(waits[0]! >= 75 && waits[2]! > waits[0]! * 1.5, String(waits));
});

test("Retry-After is waited for", async () => {
  const { client, fail } = log([1]);
  const waits: number[] = [];
  fail(429);

  await taken(client.followChanges({ after: "e:0", onFailure: (_, wait) => waits.push(wait), interval: 100 }), 1);

  assert(waits[0]! >= 1000, String(waits));
});

test("what waiting cannot mend is thrown", async () => {
  const { client, fail } = log([1]);
  fail(400);

  await assert.rejects(taken(client.followChanges({ after: "e:0" })), ProblemError);
});

test("an error of the one who follows is theirs, not a failure to be tried again", async () => {
  const { client, asked } = log([1]);

  await assert.rejects(async () => {
    for await (const _ of client.followChanges({ after: "e:0" })) throw new Error("mine");
  }, /mine/);
  assert.equal(asked(), 1);
});

test("nothing is asked more often than the interval allows, and never without a pause", async () => {
  const { client, asked } = log([1]);
  const signal = AbortSignal.timeout(550);

  await taken(client.followChanges({ after: "e:1", interval: 0, signal }));

  assert(asked() >= 3 && asked() <= 7, `${asked()} times`);
});

test("a signal ends it without an error", async () => {
  const { client } = log([1]);

  assert.deepEqual(await taken(client.followChanges({ after: "e:1", signal: AbortSignal.timeout(120) })), []);
});

test("it says how far it is, also while nothing happens", async () => {
  const { client } = log([1]);
  const seen: string[] = [];
  const onProgress = (position: string): unknown => seen.push(position);

  await taken(client.followChanges({ after: "e:1", signal: AbortSignal.timeout(120), onProgress }));

  assert.equal(seen[0], "e:1");
});
