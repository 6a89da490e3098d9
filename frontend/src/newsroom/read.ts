// What pages ask of the newsroom.
import { type ArticleCard, type ArticleQuery, createClient, type Page, ProblemError } from "@dateline/client";

import { keepingFetch, tagsOfPage } from "./cache.ts";
import { API } from "./settings.ts";

export const newsroom = createClient({ origin: API, fetch: keepingFetch });
export const PAGE = 20;

export const readSite = async () => (await newsroom.site()).data;

/** The lines of a menu, by its name; none where the language has no menus. */
export async function readMenus(language: string) {
  const { menus } = await otherwise(newsroom.navigation({ language }), { menus: [] });
  return (name: string) => menus.find((menu) => menu.name === name)?.items ?? [];
}

/** What the paper calls itself in a language: the title of its front. Its stories are no part of the page that asks. */
export async function readName(language: string): Promise<string | undefined> {
  const query = { language: [language], fields: ["title", "section"] };
  const { data } = await tagsOfPage.exit(() => newsroom.raw.GET("/api/v1/fronts/", { params: { query } }));
  return data?.items.find(({ section }) => !section)?.title as string | undefined;
}

/** A page of stories. A cursor that is not ours gives none. */
export const readStories = (query: ArticleQuery): Promise<Page<ArticleCard>> =>
  otherwise(newsroom.articles.list({ limit: PAGE, ...query }), {
    items: [],
    next: null,
    previous: null,
    cursor: { next: null, previous: null },
  });

/** The data of an answer; `instead` where the newsroom says 400 or 404. */
async function otherwise<T, U>(asked: Promise<{ data: T }>, instead: U): Promise<T | U> {
  try {
    return (await asked).data;
  } catch (error) {
    if (error instanceof ProblemError && error.status < 500) return instead;
    throw error;
  }
}
