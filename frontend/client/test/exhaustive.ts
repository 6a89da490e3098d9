// A case for every type of block. compile.test.ts takes one away and expects the compiler to say so at `fallback`.
import { type Block, fallback } from "@dateline/client";

export function nameOf(block: Block): string {
  switch (block.type) {
    case "paragraph": return "words";
    case "heading": return `heading ${block.level}`;
    case "list": return `${block.items.length} points`;
    case "quote": return "somebody's words";
    case "pull_quote": return "words again";
    case "image": return block.alt;
    case "gallery": return `${block.items.length} pictures`;
    case "video": return "a film";
    case "audio": return "a sound";
    case "embed": return block.embed.provider;
    case "table": return `${block.rows.length} rows`;
    case "key_points": return "in short";
    case "fact_box": return block.title;
    case "related_link": return block.title;
    case "editors_note": return block.kind;
    case "interactive": return block.provider;
    case "code": return block.code_language ?? "code";
    case "document": return block.media_type;
    case "divider": return "***";
    default: return fallback(block);
  }
}
