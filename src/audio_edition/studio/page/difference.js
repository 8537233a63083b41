// @ts-check
/** Two texts beside each other, with the words marked that differ. */

import { make } from "./dom.js";

/** Words of both texts, multiplied, up to which they are compared word by word. */
const MOST = 1_000_000;

/**
 * The longest row of words that both texts have: for each word whether it is in it.
 * @param {string[]} one
 * @param {string[]} other
 * @returns {[boolean[], boolean[]]}
 */
function common(one, other) {
  const shared = /** @type {[boolean[], boolean[]]} */ ([one.map(() => false), other.map(() => false)]);
  if (one.length * other.length > MOST) return shared;
  const width = other.length + 1;
  const longest = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      longest[i * width + j] = one[i] === other[j]
        ? longest[(i + 1) * width + j + 1] + 1
        : Math.max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) {
      shared[0][i++] = true;
      shared[1][j++] = true;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) i++;
    else j++;
  }
  return shared;
}

/**
 * Both texts as nodes, what only one of them has in `mark`s.
 * @param {string} one
 * @param {string} other
 * @returns {[Node[], Node[]]}
 */
export function compared(one, other) {
  const words = [one, other].map((text) => text.match(/\s+|\S+/g) ?? []);
  const shared = common(words[0], words[1]);
  const nodes = words.map((row, which) =>
    row.map((word, at) => (shared[which][at] ? document.createTextNode(word) : make("mark", { textContent: word }))));
  return [nodes[0], nodes[1]];
}
