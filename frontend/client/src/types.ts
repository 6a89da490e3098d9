// The words of the contract, under the names a frontend says. The shapes themselves: contract.ts, from docs/openapi.json.
import type { components, paths } from "./contract.ts";

type Schemas = components["schemas"];

export type Article = Schemas["Article"];
export type ArticleCard = Schemas["ArticleCard"];
export type Section = Schemas["Section"];
export type Front = Schemas["Front"];
/** A card in a front: an article with the words and picture that the front gives it. */
export type FrontCard = Schemas["FrontCard"];
export type Container = Schemas["Container"];
export type PlainPage = Schemas["PlainPage"];
export type Contributor = Schemas["Contributor"];
export type Topic = Schemas["Topic"];
export type ImageItem = Schemas["ImageItem"];
export type Site = Schemas["Site"];
export type Navigation = Schemas["Navigation"];
export type Menu = Schemas["Menu"];
export type MenuItem = Schemas["MenuItem"];
export type Entry = Schemas["Entry"];
export type GenreList = Schemas["GenreList"];
export type RedirectEntry = Schemas["RedirectEntry"];

export type Image = Schemas["Image"];
export type ImageUse = Schemas["ImageUse"];
export type ImageShape = Schemas["ImageShape"];
export type ShapeName = keyof Schemas["ImageShapes"];
export type RichText = Schemas["RichText"];
export type Span = Schemas["Span"];
export type Link = Schemas["Link"];
export type Byline = Schemas["Byline"];
export type ContributorRef = Schemas["ContributorRef"];
export type SectionRef = Schemas["SectionRef"];
export type SectionCrumb = Schemas["SectionCrumb"];
export type TopicRef = Schemas["TopicRef"];
export type Correction = Schemas["Correction"];
export type Rights = Schemas["Rights"];

/** What can stand at an address. Tell them apart by `type`. */
export type Item = Schemas["ItemResolution"]["item"];

/** A block of a story. Tell them apart by `type`; each has `html`, which is safe to print as it is. */
export type Block = Article["body"][number];
export type BlockType = Block["type"];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;
/** What may stand above a story. */
export type LeadMedia = NonNullable<Article["lead_media"]>;
/** What may stand inside a box. */
export type InnerBlock = Schemas["FactBox"]["body"][number];

export type Upsert = Schemas["Upsert"];
export type Tombstone = Schemas["Tombstone"];
/** An entry of the log. `state: "usable"` is an upsert; `withheld` and `canceled` are tombstones. */
export type Change = Upsert | Tombstone;
export type ChangeList = Schemas["ChangeList"];

/** What a preview shows: as the public item, with null where nothing is yet. Tell them apart by `type`. */
export type Draft = Schemas["Preview"]["item"];
export type ArticleDraft = Schemas["ArticleDraft"];
export type PreviewExchange = Schemas["PreviewExchange"];

export type Problem = Schemas["Problem"];
export type Gone = Schemas["Gone"];
export type Complaint = Schemas["Complaint"];

/** Only some fields were asked for with `fields` or `omit`: what else may be absent. */
export type ArticlePartial = Schemas["ArticlePartial"];
export type ArticleCardPartial = Schemas["ArticleCardPartial"];

/** What may be asked of a list: its parameters by their names. */
export type QueryOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? NonNullable<Q>
  : never;
export type ArticleQuery = QueryOf<"/api/v1/articles/">;
