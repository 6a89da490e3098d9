// The newest ten headlines of a section, and from then on every change, as it happens.
import { createClient } from "@dateline/client";

const dateline = createClient({ origin: process.env["DATELINE_API"] ?? "http://localhost:8000" });

const { data, tags, position } = await dateline.articles.list({ section: ["/news/"], limit: 10 });
for (const { headline, url } of data.items) console.log(headline, url);
console.log("out of date when the log names one of", tags, "after", position);

for await (const { change, position: now } of dateline.followChanges({ after: position!, signal: AbortSignal.timeout(3000) })) {
  console.log(now, change.state, change.item.type, change.keys); // keep `now`; go on from it after a restart
}
