// Whatever stands at an address. Next.js answers 404 from a page, and 308 or 307 for 301 or 302; it cannot answer 410, so
// what was taken down is 404 here (proxy.ts could ask first and answer 410 itself).
import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";

import { Item } from "@/components/item";
import { kept, newsroom } from "@/lib/dateline";

interface Props {
  params: Promise<{ path?: string[] }>;
}

export default async function Page({ params }: Props) {
  const found = await at(params);
  switch (found.outcome) {
    case "item":
      return <Item item={found.item} />;
    case "redirect":
      if (found.status === 301) permanentRedirect(found.path ?? found.url);
      redirect(found.path ?? found.url);
    case "gone":
    case "not-found":
      notFound();
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await at(params); // the same question again: Next.js asks it once
  if (found.outcome !== "item" || !("seo" in found.item)) return {};
  const { seo, url } = found.item;
  const { index, follow } = seo.robots;
  return { title: seo.title, description: seo.description, robots: { index, follow }, alternates: { canonical: url } };
}

/** `trailingSlash: true` in next.config.ts, since every path of the contract ends with one. */
async function at(params: Props["params"]) {
  const { path = [] } = await params;
  return newsroom.resolve(["", ...path.map(decodeURIComponent), ""].join("/").replace("//", "/"), kept);
}
