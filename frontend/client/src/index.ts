// What `@dateline/client` offers.
export type { Answer, Asking, Options, Told } from "./answers.ts";
export { type AnyBlock, blocksOf, fallback, isBlock } from "./blocks.ts";
export { type Client, createClient } from "./client.ts";
export type { components, operations, paths } from "./contract.ts";
export { FeedReset, type Followed, type Following, GapError } from "./follow.ts";
export type { Articles, Kind, Listed, Lists, Page } from "./lists.ts";
export type { Preview, Reading } from "./preview.ts";
export { ProblemError } from "./problems.ts";
export type { Address, Resolution } from "./resolve.ts";
export type * from "./types.ts";
