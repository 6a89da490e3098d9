"use client";
// A draft that follows its editor: by a message where the page is framed, else by asking every two seconds.
import { useEffect, useState } from "react";

import { Item } from "@/components/item";

import { readAgain, type Seen } from "./read";

interface Props {
  first: Seen;
  grant: string;
  editor: string;
  shared: boolean;
}

export function Live({ first, grant, editor, shared }: Props) {
  const [seen, setSeen] = useState(first);
  const [ended, setEnded] = useState(false);

  useEffect(() => {
    if (!shared) history.replaceState(null, "", location.pathname); // a share link may be loaded again, a code may not
    const framed = window.parent !== window;
    let etag = first.etag;
    let heard = false;
    const again = async () => {
      const read = await readAgain(grant, etag).catch(() => null); // the network: the next try may do
      if (read === "ended") setEnded(true);
      else if (read) {
        setSeen(read);
        etag = read.etag;
      }
    };
    const listen = ({ origin, data }: MessageEvent) => {
      if (origin !== editor || data?.type !== "dateline:changed") return;
      heard = true;
      void again();
    };
    const open = ({ target }: MouseEvent) => {
      const at = (target as Element).closest<HTMLElement>("[data-block], [data-field]")?.dataset;
      if (at) window.parent.postMessage({ type: "dateline:open", block: at.block, field: at.field }, editor);
    };
    addEventListener("message", listen);
    if (framed) addEventListener("click", open);
    if (framed) window.parent.postMessage({ type: "dateline:ready" }, editor);
    const timer = setInterval(() => heard || void again(), 2000);
    return () => {
      removeEventListener("message", listen);
      removeEventListener("click", open);
      clearInterval(timer);
    };
  }, [first, grant, editor, shared]);

  return ended ? <p role="alert">This preview has ended. Open it again from the story.</p> : <Item item={seen.item} />;
}
