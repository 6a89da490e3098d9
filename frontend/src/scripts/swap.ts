// Brings a part of the page to what it says now, touching only what has changed: pictures stay, films play on.

/** Makes `old` say what `fresh` says. */
export function swap(old: Element, fresh: Element): void {
  if (old.isEqualNode(fresh)) return;
  if (!hasOnlyElements(old) || !hasOnlyElements(fresh) || !old.cloneNode().isEqualNode(fresh.cloneNode())) return old.replaceWith(fresh);
  const before = [...old.children];
  const after = [...fresh.children];
  while (before.length && after.length && before.at(-1)!.isEqualNode(after.at(-1)!)) (before.pop(), after.pop());
  const next = before.length ? before.at(-1)!.nextElementSibling : old.firstElementChild;
  before.forEach((one, index) => (after[index] ? swap(one, after[index]) : one.remove()));
  for (const one of after.slice(before.length)) old.insertBefore(one, next);
}

const hasOnlyElements = (element: Element): boolean =>
  element.children.length > 0 && [...element.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim());
