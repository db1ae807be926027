/** What an element is made with: attributes (null and false leave one out, true sets an empty one). */
export type Attributes = Readonly<Record<string, string | boolean | null>>;

/** What stands inside an element: texts are text, whatever they hold. */
export type Child = Node | string;

/** An element of the page. Nothing here reads markup, so that no text can become any. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

/** Sets and takes off attributes, as in {@link element}. */
export function setAttributes(on: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) on.removeAttribute(name);
    else on.setAttribute(name, value === true ? '' : value);
  }
}

/** A button that does `press`. */
export function pushButton(
  attributes: Attributes,
  press: (event: MouseEvent) => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

let ids = 0;

/** An id that no other element of the page has. */
export function freshId(kind: string): string {
  ids += 1;
  return `${kind}-${ids}`;
}
