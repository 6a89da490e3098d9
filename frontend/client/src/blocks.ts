// Blocks by type: narrowing, and what to do with a type that came after this was built.
import type { Block, BlockOf, BlockType } from "./types.ts";

/** What every block has, of whatever type. */
export interface AnyBlock {
  type: string;
  id: string;
  /** The whole block in a closed list of elements, without class, style or script: safe to print as it is. */
  html: string;
  text: string;
}

/** Narrows: `isBlock(block, "image", "gallery")`. */
export function isBlock<T extends BlockType>(block: AnyBlock, ...types: T[]): block is BlockOf<T> {
  return (types as string[]).includes(block.type);
}

/** The blocks of these types, in order. */
export function blocksOf<T extends BlockType>(body: readonly Block[], ...types: T[]): BlockOf<T>[] {
  return body.filter((block) => isBlock(block, ...types)) as BlockOf<T>[];
}

/**
 * The last word of an exhaustive `switch (block.type)`: `default: return fallback(block);`.
 * It takes only what cannot be, so that a forgotten case fails to compile. At run time a block of a type that is
 * newer than this build comes here, and its own HTML loses no words.
 */
export function fallback(block: never): string {
  return (block as AnyBlock).html;
}
