declare namespace App {
  interface Locals {
    /** Set where a draft is shown: nothing of the page may be kept. Without a grant, its script has one already. */
    preview?: { granted?: import("./newsroom/preview.ts").Grant; until?: string; userBar: string };
  }
}
