// A draft, for the code in the address. README.md says why this is not Next.js's draft mode.
import { ProblemError } from "@dateline/client";
import { connection } from "next/server";

import { editing } from "@/lib/dateline";

import { Live } from "./live";

interface Props {
  searchParams: Promise<{ code?: string }>;
}

export default async function Preview({ searchParams }: Props) {
  await connection(); // never made ahead, never kept
  const { code } = await searchParams;
  try {
    if (!code) return <p>Open the preview from the story.</p>;
    const { data } = await editing.preview.exchange(code);
    const read = await editing.preview.read(data.grant);
    if (read.outcome !== "draft") throw new Error("a first reading has nothing to compare with");
    const { item, etag } = read;
    return <Live first={{ item, etag }} grant={data.grant} editor={data.editor_origin} shared={data.purpose === "share"} />;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return <p>{error.problem.title}. Open the preview from the story.</p>; // its `code` tells the reasons apart
  }
}
