// Where links lead: within the site by path, so that it works at any origin.

/** The address for `href`; undefined where there is no public page. */
export const href = (to: { path?: string | null; url?: string | null } | null | undefined): string | undefined =>
  to?.path ? encodeURI(to.path) : (to?.url ?? undefined);

/** The host of an address, as readers know it. */
export const hostOf = (url: string | null | undefined): string => (url ? new URL(url).hostname.replace(/^www\./, "") : "");
