// @ts-check
/** What is marked at its place: findings with their fix, marks for later, words in doubt. */

import { get } from "./api.js";
import { article } from "./article.js";
import { button, make } from "./dom.js";
import * as reader from "./reader.js";

/** @typedef {{block: number, sentence: number, written: string, why: string}} Doubt */

/**
 * What can be done about a mark.
 * @typedef {object} Remedies
 * @property {(block: number) => void} select
 * @property {(find: string) => void} edit
 * @property {(word: string) => void} fix Put a word in the place of a damaged one.
 */

/** @type {Map<number, Doubt[]>} Words in doubt by block, as of `doubtsOf`. */
let doubts = new Map();
let doubtsOf = 0;
let asking = 0;

/** @type {Record<string, string>} */
export const WHY = {
  name: "a name that is in no word list",
  unknown: "a word that is in no word list",
  acronym: "said as a word, or letter by letter?",
  symbol: "a sign that nobody says",
};

/**
 * The words of a block that may be mispronounced.
 * @param {number} index
 */
export const doubtsIn = (index) => (doubtsOf === article.revision ? doubts.get(index) ?? [] : []);

/**
 * Show what is marked at a block.
 * @param {number} index
 * @param {Remedies} remedies
 */
export function decorate(index, remedies) {
  const block = reader.elementOf(index);
  if (!block) return;
  const later = article.later.find((one) => one.block === index);
  block.classList.toggle("later", Boolean(later));
  block.querySelector(".notes")?.remove();
  underline(index);
  const found = article.findings.filter((one) => one.block === index && one.weight === "doubtful");
  if (!found.length) return;
  block.append(make("ul.notes", {}, ...found.map((one) => {
    const words = /“([^”]+)”/.exec(one.message)?.[1] ?? "";
    const fix = button("Edit", () => { remedies.select(index); remedies.edit(words); });
    fix.setAttribute("aria-label", `Edit: ${one.message}`);
    const fitting = one.choices.map((word) =>
      button(word, () => { remedies.select(index); remedies.fix(word); }));
    const ways = article.readOnly ? [] : [...fitting, fix];
    return make("li", {}, make("span", { textContent: `${one.message} ${one.hint}` }), ...ways);
  })));
}

/** Ask which words near the view may be mispronounced, soon. */
export function askForDoubts() {
  clearTimeout(asking);
  asking = window.setTimeout(async () => {
    const range = reader.nearRange();
    if (!range) return;
    const told = await get(`doubts?from=${range[0]}&to=${range[1]}`).catch(() => null);
    if (!told || told.revision !== article.revision) return;
    if (doubtsOf !== told.revision) doubts = new Map();
    doubtsOf = told.revision;
    for (const one of told.doubts) {
      const known = doubts.get(one.block) ?? [];
      if (!known.some((other) => other.written === one.written)) doubts.set(one.block, [...known, one]);
    }
    for (let at = range[0]; at < range[1]; at++) underline(at);
  }, 250);
}

/**
 * Underline the words of a block that are in doubt.
 * @param {number} index
 */
function underline(index) {
  for (const { sentence, written, why } of doubtsIn(index)) {
    const span = reader.sentenceElement({ block: index, sentence });
    if (!span || span.querySelector(`[data-word="${CSS.escape(written)}"]`)) continue;
    for (const node of span.childNodes) {
      const at = node instanceof Text ? node.data.indexOf(written) : -1;
      if (at < 0) continue;
      const word = /** @type {Text} */ (node).splitText(at);
      word.splitText(written.length);
      const mark = make("span.in-doubt", { title: `Say it as …: ${WHY[why] ?? why}` });
      mark.dataset.word = written;
      word.replaceWith(mark);
      mark.append(word);
      break;
    }
  }
}
