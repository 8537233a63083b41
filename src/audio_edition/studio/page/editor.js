// @ts-check
/** Editing a paragraph in its place: the lines of the source, as they are written there. */

import { get, post, Refused } from "./api.js";
import { article } from "./article.js";
import { compared } from "./difference.js";
import { announce, button, dialog, make } from "./dom.js";
import { elementOf } from "./reader.js";

/** @typedef {{revision: number, fresh: [number, number][]}} Edited */

/**
 * @type {{block: number, box: HTMLElement, text: HTMLTextAreaElement, first: string,
 *   shown: string, lines: [number, number], sha256: string, file: number, done: (edited: Edited) => void} | null}
 */
let open = null;

/** Blocks that are exchanged together where a text has changed; more where it was understood. */
const FEW = 3;

export const isEditing = () => open !== null;

/**
 * Open the editor of a block.
 * @param {number} block
 * @param {(edited: Edited) => void} done Is told what came of it.
 * @param {string} [find] Words to put the cursor at.
 */
export async function edit(block, done, find = "") {
  if (open && !close()) return;
  const seen = await get(`slice?block=${block}&revision=${article.revision}`);
  const text = /** @type {HTMLTextAreaElement} */ (
    make("textarea", { value: seen.text, spellcheck: true, dir: "auto", "aria-label": "Text of the source" })
  );
  text.lang = article.language;
  const save = button("Save", saveNow, "main");
  save.disabled = true;
  const where = seen.lines[0] === seen.lines[1] ? `line ${seen.lines[0]}` : `lines ${seen.lines[0]}–${seen.lines[1]}`;
  const box = make("div.editor", {}, text, make("p.error", { role: "alert" }), make(
    "div.row", {}, save, button("Cancel", () => close(true)),
    make("span.hint", { textContent: `${seen.name}, ${where} · Ctrl+Enter saves, Esc leaves` }),
  ));
  open = { block, box, text, first: seen.text, shown: article.blocks[block].text, lines: seen.lines, sha256: seen.sha256, file: seen.file, done };
  text.addEventListener("input", () => {
    grow(text);
    save.disabled = text.value === seen.text;
  });
  text.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) saveNow();
    if (event.key === "Escape") close();
  });
  place();
  grow(text);
  const at = find ? seen.text.indexOf(find) : -1;
  text.focus();
  text.setSelectionRange(Math.max(at, 0), at < 0 ? 0 : at + find.length);
  show(box);
}

/**
 * Bring the editor into view, and again when what is around it has been laid out.
 * @param {HTMLElement} box
 */
function show(box) {
  box.scrollIntoView({ block: "nearest" });
  setTimeout(() => box.scrollIntoView({ block: "nearest" }), 250);
}

/** Put the open editor where its block is now. */
export function place() {
  if (!open) return;
  const element = elementOf(open.block);
  if (!element) return;
  element.classList.add("editing");
  if (open.box.previousElementSibling !== element) element.after(open.box);
}

/**
 * The text has changed around the editor.
 * @param {import("./article.js").Splice} splice
 */
export function follow(splice) {
  if (!open) return;
  if (open.block >= splice.from + splice.removed && !splice.all) {
    open.block += splice.blocks.length - splice.removed;
  }
  open.block = Math.min(open.block, article.blocks.length - 1);
  if (splice.blocks.length <= FEW && article.blocks[open.block].text !== open.shown) {
    say("This has changed in the file meanwhile. Save shows both texts, and overwrites nothing.");
  }
  const { selectionStart, selectionEnd } = open.text;
  const focused = document.activeElement === open.text;
  place();
  if (focused) {
    open.text.focus();
    open.text.setSelectionRange(selectionStart, selectionEnd);
  }
}

/**
 * Close the editor. What was written is not thrown away without a word.
 * @param {boolean} [certain]
 * @returns {boolean} Whether it is closed.
 */
export function close(certain = false) {
  if (!open) return true;
  if (!certain && open.text.value !== open.first) {
    say("You have changed this. Save it, or choose Cancel to let it go.");
    open.text.focus();
    return false;
  }
  const { block, box } = open;
  open = null;
  box.remove();
  for (const element of document.querySelectorAll(".block.editing")) element.classList.remove("editing");
  elementOf(block)?.focus({ preventScroll: true });
  return true;
}

/** @param {string} text */
function say(text) {
  const error = open?.box.querySelector(".error");
  if (error) error.textContent = text;
}

/** @param {HTMLTextAreaElement} text */
function grow(text) {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

async function saveNow() {
  if (!open) return;
  const { text, lines, sha256, file, done, first } = open;
  if (text.value === first) {
    close(true);
    return;
  }
  performance.mark("save");
  say("");
  try {
    const edited = await post("edit", { lines, sha256, file, text: text.value });
    close(true);
    announce("Saved");
    done(edited);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.problem.kind === "conflict") conflict(error.problem);
    else say(`${error.problem.message} ${error.problem.hint}`);
  }
}

/**
 * Show both texts, and let one be chosen.
 * @param {import("./api.js").Problem} problem
 */
function conflict(problem) {
  if (!open) return;
  const mine = open;
  const theirs = problem.theirs ?? "";
  say(`${problem.message} ${problem.hint}`);
  const [inFile, inEditor] = compared(theirs, mine.text.value);
  const box = dialog("Both have changed", [
    make("p", { textContent: `${problem.message} Nothing has been overwritten.` }),
    make("div.versions", {},
      make("section", {}, make("h3", { textContent: "In the file now" }), make("pre.theirs", { tabIndex: 0, role: "group", "aria-label": "In the file now" }, ...inFile)),
      make("section", {}, make("h3", { textContent: "Yours" }), make("pre.mine", { tabIndex: 0, role: "group", "aria-label": "Yours" }, ...inEditor))),
    make("div.row", {},
      button("Use mine", () => { take(); box.close(); saveNow(); }, "main"),
      button("Use the file’s", () => { box.close(); close(true); }),
      button("Go on editing mine", () => { take(); box.close(); mine.text.focus(); })),
  ], "wide");
  function take() {
    mine.sha256 = problem.sha256 ?? "";
    mine.lines = problem.lines ?? mine.lines;
    mine.first = theirs;
    say("");
  }
}
