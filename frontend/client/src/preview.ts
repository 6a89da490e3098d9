// Preview: a one-time code for a grant, and the draft for the grant. For servers: a grant is in no address and no cookie.
import { type Answer, answered, type Asking, type Raw, type Told, told } from "./answers.ts";
import type { Draft, PreviewExchange } from "./types.ts";

interface Changed extends Told {
  outcome: "draft";
  /** As its public form, with null where nothing is yet. */
  item: Draft;
  /** When the grant ends, unless the editor goes on typing. */
  expires_at: string;
}

/** It is as it was at the ETag that was given. */
interface Unchanged extends Told {
  outcome: "unchanged";
}

export type Reading = Changed | Unchanged;

export interface Preview {
  /**
   * The code from the address of a preview, for a grant. An editor's code works once; a share link's works many times
   * and may want a password. Throws a ProblemError; its `code` says why, as `preview-code-used`.
   */
  exchange(code: string, password?: string | null, asking?: Asking): Promise<Answer<PreviewExchange>>;
  /** The draft as it is now. Throws a ProblemError of status 401 when the grant has ended. */
  read(grant: string, etag?: string | null, asking?: Asking): Promise<Reading>;
}

export function preview(raw: Raw): Preview {
  return {
    exchange: (code, password, asking) => {
      const body = { code, ...(password && { password }) };
      return answered(raw.POST("/api/v1/preview/exchange/", { ...asking, cache: "no-store", body }));
    },
    read: async (grant, etag = null, asking) => {
      const headers = new Headers(asking?.headers);
      if (etag !== null) headers.set("If-None-Match", etag);
      const params = { header: { "Preview-Grant": grant } };
      const fetched = await raw.GET("/api/v1/preview/", { ...asking, cache: "no-store", headers, params });
      if (fetched.response.status === 304) return { outcome: "unchanged", ...told(fetched.response.headers) };
      const { data, ...rest } = await answered(fetched);
      return { outcome: "draft", item: data.item, expires_at: data.expires_at, ...rest };
    },
  };
}
