// @ts-check
/** The block that is selected, and the sentence in it: one always is. */

import { article } from "./article.js";
import * as reader from "./reader.js";

/** @typedef {import("./article.js").Place} Place */

const calm = window.matchMedia("(prefers-reduced-motion: reduce)");

export const selected = {
  block: 0,
  sentence: 0,
  /** Another block is selected, or the same one anew. */
  changed: () => {},
};

/**
 * @param {number} block
 * @param {{sentence?: number, focus?: boolean, scroll?: boolean}} [how]
 */
export function select(block, { sentence = 0, focus = true, scroll = true } = {}) {
  const index = Math.max(0, Math.min(block, article.blocks.length - 1));
  if (!reader.elementOf(index)) reader.fillAll();
  const before = reader.elementOf(selected.block);
  const now = reader.elementOf(index);
  if (!now) return;
  if (before && before !== now) {
    before.tabIndex = -1;
    before.classList.remove("selected");
  }
  Object.assign(selected, { block: index, sentence });
  now.tabIndex = 0;
  now.classList.add("selected");
  reader.hydrate(now);
  selected.changed();
  if (focus) now.focus({ preventScroll: true });
  if (scroll) bringIntoView(now);
}

/**
 * Scroll to an element. Far away, what lies between is only laid out on the way: so it is looked at again.
 * @param {Element} target
 */
export function bringIntoView(target) {
  const box = target.getBoundingClientRect();
  const room = window.innerHeight - 150;
  if (box.top >= 64 && box.bottom <= room) return;
  const block = box.height > room - 80 ? "start" : "center";
  const far = Math.abs(box.top) > window.innerHeight * 3;
  target.scrollIntoView({ block, behavior: far || calm.matches ? "auto" : "smooth" });
  if (far) requestAnimationFrame(() => bringIntoView(target));
}
