// The body of a story. `fallback` takes only what cannot be: forget a case of an exhaustive switch, and it does not compile.
import type { AnyBlock, Block } from "@dateline/client";

import { Picture } from "./picture";

export function Blocks({ body }: { body: readonly (Block | AnyBlock)[] }) {
  return body.map((block) => (
    <div key={block.id} data-block={block.id}>
      <One block={block as Block} />
    </div>
  ));
}

function One({ block }: { block: Block }) {
  switch (block.type) {
    case "image":
      return (
        <figure>
          <Picture image={block.image} alt={block.alt} />
          {block.caption && <figcaption dangerouslySetInnerHTML={{ __html: block.caption.html }} />}
        </figure>
      );
    default: // `html` is of a closed list of elements, without class, style or script
      return <div dangerouslySetInnerHTML={{ __html: block.html }} />;
  }
}
