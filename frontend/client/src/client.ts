// createClient: all questions in one object.
import { type Answer, answered, type Asking, connect, type Options, type Raw } from "./answers.ts";
import { followChanges, type Followed, type Following } from "./follow.ts";
import { lists, type Lists } from "./lists.ts";
import { preview, type Preview } from "./preview.ts";
import { type Address, type Resolution, resolve } from "./resolve.ts";
import type { ChangeList, Entry, GenreList, Navigation, QueryOf, Site } from "./types.ts";

export interface Client extends Lists {
  /** Where to begin: the site, its languages, where the log stands. */
  entry(asking?: Asking): Promise<Answer<Entry>>;
  /** What stands at an address: an item, a redirect, gone or not found. */
  resolve(address: Address, asking?: Asking): Promise<Resolution>;
  navigation(query?: QueryOf<"/api/v1/navigation/">, asking?: Asking): Promise<Answer<Navigation>>;
  site(query?: QueryOf<"/api/v1/site/">, asking?: Asking): Promise<Answer<Site>>;
  genres(query?: QueryOf<"/api/v1/genres/">, asking?: Asking): Promise<Answer<GenreList>>;
  /** A stretch of the log; `followChanges` is what most want. */
  changes(query?: QueryOf<"/api/v1/changes/">, asking?: Asking): Promise<Answer<ChangeList>>;
  /** Every entry of the log from a position on, for ever, without a gap. */
  followChanges(following?: Following): AsyncGenerator<Followed, void, undefined>;
  /** Drafts, for servers of frontends that show them to editors. */
  preview: Preview;
  /** openapi-fetch itself, for whatever has no name here. */
  raw: Raw;
}

export function createClient(options: Options): Client {
  const raw = connect(options);
  const changes: Client["changes"] = (query = {}, asking) =>
    answered(raw.GET("/api/v1/changes/", { ...asking, params: { query } }));
  const entry: Client["entry"] = (asking) => answered(raw.GET("/api/v1/", { ...asking }));
  return {
    raw,
    ...lists(raw),
    entry,
    resolve: (address, asking) => resolve(raw, address, asking),
    navigation: (query = {}, asking) =>
      answered(raw.GET("/api/v1/navigation/", { ...asking, params: { query } })),
    site: (query = {}, asking) => answered(raw.GET("/api/v1/site/", { ...asking, params: { query } })),
    genres: (query = {}, asking) => answered(raw.GET("/api/v1/genres/", { ...asking, params: { query } })),
    changes,
    preview: preview(raw),
    followChanges: (following) => followChanges({ entry, changes }, following),
  };
}
