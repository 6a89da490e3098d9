// Lists of one kind of item: a page of it, all of it by cursor, one item by id.
import { type Answer, answered, type Asking, type Raw } from "./answers.ts";
import type {
  Article, ArticleCard, ArticleCardPartial, ArticlePartial, ArticleQuery, Contributor, FrontCard, Front, ImageItem,
  PlainPage, QueryOf, RedirectEntry, Section, Topic,
} from "./types.ts";

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

export interface Kind<Query, Card, Whole = Card> extends Pages<Query, Card> {
  /** One item. Throws a ProblemError: 404 where it is not public, 410 where it was and must be taken down. */
  get(id: string, asking?: Asking): Promise<Answer<Whole>>;
}

/** What an article looks like in a list, by what was asked: `view: "full"` gives it whole, `fields` gives parts. */
export type Listed<Query> = Query extends { view: "full"; fields: string[] } | { view: "full"; omit: string[] }
  ? ArticlePartial
  : Query extends { fields: string[] } | { omit: string[] }
    ? ArticleCardPartial
    : Query extends { view: "full" }
      ? Article
      : ArticleCard;

export interface Articles extends Pick<Kind<ArticleQuery, ArticleCard, Article>, "get"> {
  list<Query extends ArticleQuery>(query?: Query, asking?: Asking): Promise<Answer<Page<Listed<Query>>>>;
  all<Query extends ArticleQuery>(query?: Query, asking?: Asking): AsyncGenerator<Listed<Query>, void, undefined>;
}

export interface Lists {
  articles: Articles;
  sections: Kind<QueryOf<"/api/v1/sections/">, Section>;
  fronts: Kind<QueryOf<"/api/v1/fronts/">, FrontCard, Front>;
  pages: Kind<QueryOf<"/api/v1/pages/">, PlainPage>;
  contributors: Kind<QueryOf<"/api/v1/contributors/">, Contributor>;
  topics: Kind<QueryOf<"/api/v1/topics/">, Topic>;
  images: Kind<QueryOf<"/api/v1/images/">, ImageItem>;
  redirects: Pages<QueryOf<"/api/v1/redirects/">, RedirectEntry>;
}

export function lists(raw: Raw): Lists {
  return {
    articles: kind(raw, "articles") as Articles,
    sections: kind(raw, "sections"),
    fronts: kind(raw, "fronts"),
    pages: kind(raw, "pages"),
    contributors: kind(raw, "contributors"),
    topics: kind(raw, "topics"),
    images: kind(raw, "images"),
    redirects: pages(raw, "redirects"),
  };
}

// One implementation for all kinds: which types belong to which name is said by `Lists`, and proved by the tests.
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

function kind<Query extends object, Card, Whole>(raw: Raw, name: Name): Kind<Query, Card, Whole> {
  const get = raw.GET as unknown as Get;
  return {
    ...pages<Query, Card>(raw, name),
    get: (id, asking) => answered(get(`/api/v1/${name}/{id}/`, { ...asking, params: { path: { id } } })),
  };
}
