// JSON-LD for search engines: schema.org NewsArticle.
import type { Article, Site } from "@dateline/client";

import type { Draft } from "./draft.ts";

/** `dateModified` is what readers should notice, never a typo. */
export function newsArticle(item: Draft<Article>, site: Site): object {
  const policies = Object.fromEntries(site.publisher.policies.map(({ kind, url }) => [kind, url]));
  return {
    "@context": "https://schema.org",
    "@type": item.genre === "opinion" ? "OpinionNewsArticle" : item.genre === "review" ? "ReviewNewsArticle" : item.genre === "sponsored" ? "AdvertiserContentArticle" : "NewsArticle",
    "@id": item.url,
    mainEntityOfPage: item.canonical_url,
    headline: item.headline,
    description: item.summary,
    inLanguage: item.language,
    datePublished: item.first_published_at,
    dateModified: item.updated_at,
    articleSection: item.section?.name,
    isAccessibleForFree: item.access?.body_complete,
    image: item.social?.image && ["social", "wide", "standard", "square"].map((shape) => item.social!.image!.shapes[shape as "wide"].src),
    author: item.authors.map(({ kind, name, url }) => ({ "@type": kind === "person" ? "Person" : "Organization", name, url: url ?? undefined })),
    about: item.topics.map(({ name, url }) => ({ "@type": "Thing", name, url: url ?? undefined })),
    correction: item.corrections.length > 0 ? item.corrections.map(({ content, at }) => ({ "@type": "CorrectionComment", text: content?.text, datePublished: at })) : undefined,
    publisher: {
      "@type": "NewsMediaOrganization", name: site.publisher.name, url: site.url, ...policies,
      logo: site.publisher.logo?.shapes.square.src, sameAs: site.publisher.social.map(({ url }) => url),
    },
  };
}
