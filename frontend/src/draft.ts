// Drafts: the shapes of the contract in which anything may still be missing. What is public fits into them too.
import type { Image } from "@dateline/client";

/** Null where nothing is yet; lists are empty; `type` and `id` are always there, `status` never. */
export type Draft<T> = T extends Image
  ? T
  : T extends readonly (infer Item)[]
  ? Draft<Item>[]
  : T extends object
    ? { [Key in keyof T as Key extends "status" ? never : Key]: Key extends "type" | "id" ? T[Key] : T[Key] extends readonly unknown[] ? Draft<T[Key]> : Draft<T[Key]> | null }
    : T;
