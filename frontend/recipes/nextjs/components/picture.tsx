// A picture in the sizes that Dateline has made, which is why next/image is not needed: it would make them a second time.
import type { Image, ShapeName } from "@dateline/client";

interface Props {
  image: Image;
  alt: string;
  shape?: ShapeName;
  sizes?: string;
  /** The one that is seen first is not loaded lazily. */
  first?: boolean;
}

export function Picture({ image, alt, shape = "original", sizes = "(min-width: 45rem) 42rem, 100vw", first = false }: Props) {
  const { src, srcset, sources, width, height } = image.shapes[shape];
  const list = (candidates: typeof srcset) => candidates.map(({ url, width }) => `${url} ${width}w`).join(", ");
  return (
    <picture>
      {sources.map(({ media_type, srcset }) => (
        <source key={media_type} type={media_type} srcSet={list(srcset)} sizes={sizes} />
      ))}
      <img
        {...{ src, alt, width, height, sizes }}
        srcSet={list(srcset)}
        loading={first ? "eager" : "lazy"}
        fetchPriority={first ? "high" : "auto"}
        style={{ background: image.placeholder, maxWidth: "100%", height: "auto" }}
      />
    </picture>
  );
}
