// An item, public or a draft: in a draft anything may be null. One set of components serves both.
import type { Draft, Item as Public } from "@dateline/client";

import { Blocks } from "./blocks";
import { Picture } from "./picture";

export function Item({ item }: { item: Public | Draft }) {
  switch (item.type) {
    case "article":
      return (
        <article lang={item.language ?? undefined} dir={item.direction ?? undefined}>
          <h1 data-field="headline">{item.headline}</h1>
          {item.standfirst && <p data-field="standfirst" dangerouslySetInnerHTML={{ __html: item.standfirst.html }} />}
          <p data-field="byline">{item.byline?.text}</p>
          {item.lead_media?.type === "image" && item.lead_media.image && (
            <figure data-field="lead_media">
              <Picture image={item.lead_media.image} alt={item.lead_media.alt ?? ""} shape="wide" first />
            </figure>
          )}
          <Blocks body={item.body ?? []} />
        </article>
      );
    case "page":
      return (
        <article lang={item.language ?? undefined} dir={item.direction ?? undefined}>
          <h1>{item.title}</h1>
          <Blocks body={item.body ?? []} />
        </article>
      );
    case "front":
      return (item.containers ?? []).map((container) => (
        <section key={container.id}>
          {container.title && <h2>{container.title}</h2>}
          {(container.items ?? []).map((card) => (
            <h3 key={card.id}>
              <a href={card.path ?? undefined}>{card.headline}</a>
            </h3>
          ))}
        </section>
      ));
    case "section":
    case "contributor":
    case "topic":
      return <h1>{item.name}</h1>; // and newsroom.articles.list({ section: [item.id] }, kept)
  }
}
