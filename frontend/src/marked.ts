// Which block an element prints: previews find it by that, and language is said where it is another one.
import type { AnyBlock } from "@dateline/client";

interface Marked extends Pick<AnyBlock, "id"> {
  html?: string | null;
  language?: string | null;
  direction?: string | null;
}

/** Attributes for the element of a block. */
export const whole = ({ id, language, direction }: Marked) => ({
  "data-block": id,
  ...(language && { lang: language }),
  ...(direction && { dir: direction }),
});

/** The block's own HTML, its first element bearing the attributes, and what stands before its first words. */
export function marked(block: Marked, before?: string | null): string {
  const attributes = Object.entries(whole(block)).map(([name, value]) => ` ${name}="${value}"`).join("");
  const opening = before ? `><b class="dateline">${before.replaceAll("<", "&lt;")} —</b> ` : ">";
  return (block.html ?? "").replace(/^<(\w+)([^>]*)>/, (_, name: string, rest: string) => `<${name}${attributes}${rest}${opening}`);
}
