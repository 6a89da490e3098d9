// A story as HTML: whatever stands at the path that is given.
import { type Block, createClient } from "@dateline/client";

const dateline = createClient({ origin: process.env["DATELINE_API"] ?? "http://localhost:8000" });

const found = await dateline.resolve(process.argv[2] ?? "/");
switch (found.outcome) {
  case "not-found": // 404, and 410 for what was taken down: a frontend has a page for each
  case "gone":
    console.log(found.problem.status, found.problem.title);
    break;
  case "redirect":
    console.log(found.status, "to", found.path ?? found.url);
    break;
  case "item":
    if (found.item.type === "article") console.log(found.item.body.map(render).join("\n"));
    else console.log("a", found.item.type);
}

/** Own ideas for some blocks; for every other one its own HTML, which is safe and complete. */
function render(block: Block): string {
  switch (block.type) {
    case "image": {
      const { src, width, height } = block.image.shapes.wide;
      return `<img src="${src}" width="${width}" height="${height}" alt="${block.alt.replaceAll('"', "&quot;")}">`;
    }
    case "pull_quote":
      return `<aside>${block.quote.html}</aside>`;
    default:
      return block.html;
  }
}
