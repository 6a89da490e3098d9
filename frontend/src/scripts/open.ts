// An open story keeps itself new: asks for its own page now and then, and changes with its version. Reading needs none of this.
import { swap } from "./swap.ts";

const EVERY = 5000;
let etag = "";

async function look(): Promise<void> {
  if (document.hidden) return;
  const answer = await fetch(location.href, { headers: etag ? { "If-None-Match": etag } : {}, cache: "no-store" });
  if (answer.status === 304 || answer.status >= 500) return;
  etag = answer.headers.get("ETag") ?? "";
  const main = document.querySelector("main")!;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
  if (!fresh || fresh.dataset.version === main.dataset.version) return;
  const { updated, withdrawn } = main.dataset;
  if (fresh.dataset.version) main.dataset.version = fresh.dataset.version;
  swap(main, fresh);
  say((answer.ok ? updated : withdrawn) ?? "");
}

function say(words: string): void {
  const said = Object.assign(document.createElement("p"), { className: "said", role: "status" });
  document.body.append(said);
  said.textContent = words;
  setTimeout(() => said.remove(), 6000);
}

setInterval(() => void look().catch(() => undefined), EVERY);
