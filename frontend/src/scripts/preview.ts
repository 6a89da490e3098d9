// A draft keeps itself new: the editor says when it has changed, and without that the page asks by itself.
// The grant lives in this script's memory only: not in the address, not in a cookie, not in a store.
import { swap } from "./swap.ts";

const given = document.querySelector("#preview")!;
const { grant, purpose, editor_origin: editor, ended } = JSON.parse(given.textContent!) as Record<"grant" | "purpose" | "editor_origin" | "ended", string>;
given.remove();
if (purpose === "edit") history.replaceState(null, "", "/preview/");
const framed = parent !== window;
let etag = "";
let told = false;
let asking: Promise<void> | null = null;
let again = false;

const tell = (message: object): void => void (framed && parent.postMessage(message, editor));

addEventListener("message", ({ origin, source, data }) => {
  if (origin !== editor || source !== parent || data?.type !== "dateline:changed") return;
  told = true;
  look();
});

addEventListener("click", (event) => {
  const place = (event.target as Element).closest<HTMLElement>("main [data-block], main [data-field]");
  if (!framed) return;
  if ((event.target as Element).closest("a")) event.preventDefault(); // a link would leave the draft
  if (place?.dataset.block) tell({ type: "dateline:open", block: place.dataset.block });
  else if (place?.dataset.field) tell({ type: "dateline:open", field: place.dataset.field });
}, true);

/** One question at a time; a change during it asks once more. */
function look(): void {
  again = asking !== null;
  asking ??= ask().catch(() => undefined).finally(() => {
    asking = null;
    if (again) look();
  });
}

async function ask(): Promise<void> {
  const answer = await fetch("/preview/", { headers: { "Preview-Grant": grant, ...(etag && { "If-None-Match": etag }) }, cache: "no-store" });
  if (answer.status === 401) return end();
  if (!answer.ok) return; // 304, or trouble: the next time
  etag = answer.headers.get("ETag") ?? "";
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of ["main", ".bar"]) swap(document.querySelector(part)!, fresh.querySelector(part)!);
  document.title = fresh.title;
}

function end(): void {
  clearInterval(clock);
  document.querySelector("main")!.replaceChildren();
  const bar = document.querySelector(".bar")!;
  bar.textContent = ended;
  bar.classList.add("over");
}

let ticks = 0;
const clock = setInterval(() => {
  if (!document.hidden && ticks++ % (told || purpose === "share" ? 5 : 1) === 0) look();
}, 2000);
tell({ type: "dateline:ready" });
