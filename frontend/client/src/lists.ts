// Lists of one kind of item: a page of it, all of it by cursor, one item by id.
import { type Answer, answered, type Asking, type Raw } from "./answers.ts";
import type { components } from "./contract.ts";
import type { Article, ArticleCard, ArticleCardPartial, ArticlePartial, ArticleQuery, QueryOf } from "./types.ts";

type Schemas = components["schemas"];

export interface Page<T> {
  items: T[];
  cursor: { next: string | null; previous: string | null };
  next: string | null;
  previous: string | null;
  /** With `count: true`. */
  count?: number;
  /** With `ids`: those that are not public. */
  missing?: string[];
}

interface Pages<Query, T> {
  /** One page. Go on with `cursor: page.data.cursor.next`. */
  list(query?: Query, asking?: Asking): Promise<Answer<Page<T>>>;
  /** Every item, page after page, for `for await`. Stories published meanwhile neither shift nor double. */
  all(query?: Query, asking?: Asking): AsyncGenerator<T, void, undefined>;
}

interface ById<T> {
  /** One item. Throws a ProblemError: 404 where it is not public, 410 where it was and must be taken down. */
  get(id: string, asking?: Asking): Promise<Answer<T>>;
}

/** A kind whose lists hold whole items, as all but articles do. */
export interface Kind<List extends { items: unknown[] }, Query>
  extends Pages<Query, List["items"][number]>, ById<List["items"][number]> {}

/** What an article looks like in a list, by what was asked: `view: "full"` gives it whole, `fields` gives parts. */
export type Listed<Query> = Query extends { view: "full"; fields: string[] } | { view: "full"; omit: string[] }
  ? ArticlePartial
  : Query extends { fields: string[] } | { omit: string[] }
    ? ArticleCardPartial
    : Query extends { view: "full" }
      ? Article
      : ArticleCard;

export interface Articles extends ById<Article> {
  list<Query extends ArticleQuery>(query?: Query, asking?: Asking): Promise<Answer<Page<Listed<Query>>>>;
  all<Query extends ArticleQuery>(query?: Query, asking?: Asking): AsyncGenerator<Listed<Query>, void, undefined>;
}

export interface Lists {
  articles: Articles;
  sections: Kind<Schemas["SectionList"], QueryOf<"/api/v1/sections/">>;
  fronts: Kind<Schemas["FrontList"], QueryOf<"/api/v1/fronts/">>;
  pages: Kind<Schemas["PageList"], QueryOf<"/api/v1/pages/">>;
  contributors: Kind<Schemas["ContributorList"], QueryOf<"/api/v1/contributors/">>;
  topics: Kind<Schemas["TopicList"], QueryOf<"/api/v1/topics/">>;
  images: Kind<Schemas["ImageList"], QueryOf<"/api/v1/images/">>;
  redirects: Pages<QueryOf<"/api/v1/redirects/">, Schemas["RedirectList"]["items"][number]>;
}

export function lists(raw: Raw): Lists {
  return {
    articles: kind<ArticleQuery, never>(raw, "articles"),
    sections: kind(raw, "sections"),
    fronts: kind(raw, "fronts"),
    pages: kind(raw, "pages"),
    contributors: kind(raw, "contributors"),
    topics: kind(raw, "topics"),
    images: kind(raw, "images"),
    redirects: pages(raw, "redirects"),
  };
}

// One implementation for all kinds; `Lists` says which types belong to which name.
type Name = keyof Lists;
type Get = (path: string, init: object) => Promise<{ data?: never; error?: unknown; response: Response }>;

function pages<Query extends object, T>(raw: Raw, name: Name): Pages<Query, T> {
  const get = raw.GET as unknown as Get;
  const list = (query?: object, asking?: Asking): Promise<Answer<Page<T>>> =>
    answered(get(`/api/v1/${name}/`, { ...asking, params: { query } }));

  async function* all(query?: object, asking?: Asking): AsyncGenerator<T, void, undefined> {
    let cursor: string | null = null;
    do {
      const page: Page<T> = (await list(cursor === null ? query : { ...query, cursor }, asking)).data;
      yield* page.items;
      cursor = page.cursor.next;
    } while (cursor !== null);
  }

  return { list, all };
}

function kind<Query extends object, T>(raw: Raw, name: Name): Pages<Query, T> & ById<T> {
  const get = raw.GET as unknown as Get;
  return {
    ...pages<Query, T>(raw, name),
    get: (id, asking) => answered(get(`/api/v1/${name}/{id}/`, { ...asking, params: { path: { id } } })),
  };
}
