// @ts-check
/** Making elements. Texts of an article only ever become text nodes. */

/**
 * @param {string} name With classes: `p.hint`.
 * @param {Record<string, any>} [properties] Of the element; `aria-…` are attributes.
 * @param {...(Node | string | null)} children
 * @returns {HTMLElement}
 */
export function make(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  element.classList.add(...classes);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes("-")) element.setAttribute(key, value);
    else Object.assign(element, { [key]: value });
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/**
 * @param {string} label
 * @param {() => void} act
 * @param {string} [kind] `main` or `plain`.
 */
export function button(label, act, kind = "plain") {
  const element = make(`button.${kind}`, { type: "button", textContent: label });
  element.addEventListener("click", act);
  return /** @type {HTMLButtonElement} */ (element);
}

/**
 * Tell everybody, also those who listen to the page.
 * @param {string} text
 */
export function announce(text) {
  const place = document.getElementById("said");
  if (place) place.textContent = text;
}

let hiding = 0;

/**
 * Show a message at the top.
 * @param {string} message
 * @param {string} [hint]
 * @param {{label: string, act: () => void} | null} [action]
 * @param {boolean} [stays]
 */
export function notice(message, hint = "", action = null, stays = false) {
  const place = /** @type {HTMLElement} */ (document.getElementById("notice"));
  clearTimeout(hiding);
  place.replaceChildren(make("p", {}, make("strong", { textContent: message }), hint ? ` ${hint}` : ""));
  if (action) {
    const { label, act } = action;
    place.append(button(label, () => { place.hidden = true; act(); }, "main"));
  }
  place.append(button("Close", () => { place.hidden = true; }));
  place.hidden = false;
  if (!stays && !action) hiding = window.setTimeout(() => { place.hidden = true; }, 8000);
}

export function hideNotice() {
  /** @type {HTMLElement} */ (document.getElementById("notice")).hidden = true;
}

/**
 * Open a dialog: Escape closes it, and what had the focus gets it back.
 * @param {string} title
 * @param {(Node | string)[]} content
 * @param {string} [kind] `sheet` for one at the side.
 * @returns {HTMLDialogElement}
 */
export function dialog(title, content, kind = "") {
  const heading = make("h2", { textContent: title, id: `title-${Date.now()}` });
  const close = make("button.plain.icon", { type: "button", textContent: "✕", "aria-label": "Close" });
  const element = /** @type {HTMLDialogElement} */ (
    make("dialog", { "aria-labelledby": heading.id }, make("header", {}, heading, close), ...content)
  );
  if (kind) element.classList.add(kind);
  close.addEventListener("click", () => element.close());
  element.addEventListener("click", (event) => {
    if (event.target === element) element.close();
  });
  element.addEventListener("close", () => element.remove());
  document.body.append(element);
  element.showModal();
  return element;
}
