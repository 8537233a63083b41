// @ts-check
/** The page: what is selected, what keys and clicks do, and what the studio tells. */

import { listen, post, Refused } from "./api.js";
import { article, heard, load } from "./article.js";
import { buildTold, startBuild } from "./build.js";
import * as dialogs from "./dialogs.js";
import { announce, button, hideNotice, make, notice } from "./dom.js";
import * as editor from "./editor.js";
import { playHere, playOrPause, playQuote, sentenceBeside } from "./hearing.js";
import { sayAs as openLexicon } from "./lexicon.js";
import * as marks from "./marks.js";
import { play, player, setSpeed, stop } from "./player.js";
import * as reader from "./reader.js";
import { select, selected } from "./selection.js";

/** @typedef {import("./editor.js").Edited} Edited */

const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));



/** What can be done with the selected block. */
function showTools() {
  const block = article.blocks[selected.block];
  const which = block.number === null ? (block.role ?? "text").replace("_", " ") : `paragraph ${block.number}`;
  const row = [make("p.which", { textContent: which[0].toUpperCase() + which.slice(1) })];
  const add = (/** @type {string} */ label, /** @type {string} */ key, /** @type {() => void} */ act) => {
    const one = button(label, act);
    one.title = `${label} (${key})`;
    one.setAttribute("aria-keyshortcuts", key);
    row.push(one);
  };
  if (heard(selected.block).length) add("Play", "p", () => playHere("block"));
  if (!article.readOnly) {
    add("Edit", "e", () => edit());
    add("Say as …", "a", () => sayAs());
    if (block.units.some((unit) => unit.kind === "quote")) add("Speaker", "v", () => speaker());
    add(block.units.length && block.units.every((unit) => !unit.read) ? "Read" : "Not read", "n", toggleRead);
    add(article.later.some((one) => one.block === selected.block) ? "Later ✓" : "Later", "m", toggleLater);
  }
  element("tools").replaceChildren(...row);
}
selected.changed = showTools;

/* What is done */

const edit = (/** @type {string} */ find = "") => {
  if (article.readOnly) return;
  stop();
  again(() => editor.edit(selected.block, edited, find)).catch(dialogs.complain);
};

/**
 * After an edit: take up the new text, and play what sounds new.
 * @param {Edited} done
 */
async function edited(done) {
  await refresh();
  if (!done.fresh.length) return;
  const list = done.fresh.map(([block, sentence]) => ({ block, sentence }));
  select(list[0].block, { sentence: list[0].sentence });
  play(list[0], "list", list);
}

/**
 * Teach the lexicon what is selected, or the first word here that may be mispronounced.
 * @param {string} [word]
 */
function sayAs(word = "") {
  const chosen = word || String(getSelection()).trim().replace(/\s+/g, " ");
  const first = marks.doubtsIn(selected.block)[0]?.written ?? "";
  if (!article.readOnly) openLexicon((chosen || first).slice(0, 200), selected.block, edited);
}

/**
 * Speaker and voice of a quote.
 * @param {string} [id] Of the unit; the selected sentence's if not given.
 */
function speaker(id) {
  const block = article.blocks[selected.block];
  const sentence = heard(selected.block)[selected.sentence];
  let at = 0;
  for (const unit of block.units) {
    const end = at + unit.sentences.reduce((sum, one) => sum + one.length, 0);
    if (id ? unit.id === id : unit === sentence?.unit) {
      const voice = unit.sentences.find((one) => one.voice)?.voice ?? "";
      dialogs.speakerAndVoice({ block: selected.block, start: at, end, speaker: unit.speaker, voice, kind: unit.kind }, edited).catch(dialogs.complain);
      return;
    }
    at = end;
  }
}

async function toggleRead() {
  const block = article.blocks[selected.block];
  const unread = block.units.some((unit) => unit.read);
  await act("mark", () => ({ block: selected.block, start: 0, end: block.text.length, mark: { unread: unread || null }, revision: article.revision }));
}

async function toggleLater() {
  const marked = article.later.some((one) => one.block === selected.block);
  try {
    const told = await again(() => post("later", { block: selected.block, note: marked ? null : "", revision: article.revision }));
    article.later = told.later;
    showMarks();
    showTools();
    announce(marked ? "No longer marked" : "Marked for later");
  } catch (error) {
    dialogs.complain(error);
  }
}

/**
 * Do something, and once more where the text had changed meanwhile that it is about.
 * @template Result
 * @param {() => Promise<Result>} attempt
 * @returns {Promise<Result>}
 */
async function again(attempt) {
  try {
    return await attempt();
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.kind !== "stale") throw error;
    await refresh();
    return attempt();
  }
}

/**
 * @param {string} path
 * @param {() => object} [body]
 */
async function act(path, body = () => ({})) {
  try {
    await edited(await again(() => post(path, body())));
  } catch (error) {
    dialogs.complain(error);
  }
}

/* What is shown */

async function refresh() {
  const splice = await load();
  if (splice.removed || splice.blocks.length || splice.all) {
    const keep = { block: selected.block, sentence: selected.sentence };
    reader.show(splice);
    editor.follow(splice);
    if (!splice.all && keep.block >= splice.from + splice.removed) keep.block += splice.blocks.length - splice.removed;
    select(keep.block, { sentence: keep.sentence, focus: document.activeElement === document.body && !editor.isEditing(), scroll: false });
  }
  showMarks();
  reader.askForStates();
  marks.askForDoubts();
}

function showMarks() {
  element("source").textContent = article.source;
  const doubtful = article.findings.filter((one) => one.weight === "doubtful").length;
  count("findings", doubtful);
  count("later", article.later.length);
  for (const id of ["undo", "redo"]) {
    const label = article[/** @type {"undo"} */ (id)];
    const one = /** @type {HTMLButtonElement} */ (element(id));
    one.disabled = !label || article.readOnly;
    one.title = label ? `${id === "undo" ? "Undo" : "Redo"}: ${label} (${id[0]})` : "";
  }
  element("build").hidden = article.readOnly;
  document.body.classList.toggle("read-only", article.readOnly);
  if (!article.whole) element("progress").textContent = "Finding quotes and voices …";
  else if (element("progress").textContent?.startsWith("Finding")) element("progress").textContent = "";
  showProblem();
  for (const block of document.querySelectorAll(".block[data-near]")) marks.decorate(reader.indexOf(block), remedies);
}

/** What keeps the files from being understood, until it is put right. */
function showProblem() {
  const { problem } = article;
  if (problem?.message === shownProblem) return;
  if (problem) notice(problem.message, problem.hint, null, true);
  else hideNotice();
  shownProblem = problem?.message ?? "";
}
let shownProblem = "";

/**
 * @param {string} id
 * @param {number} number
 */
function count(id, number) {
  const place = /** @type {HTMLElement} */ (element(id).querySelector(".count"));
  place.textContent = String(number);
  element(id).classList.toggle("none", number === 0);
}

/** @type {import("./marks.js").Remedies} */
const remedies = {
  select,
  edit,
  fix: (word) => act("fix", () => ({ block: selected.block, word, revision: article.revision })),
};
reader.whenNear((index) => marks.decorate(index, remedies), marks.askForDoubts);

/* Clicks */

element("article").addEventListener("click", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const index = reader.indexOf(target);
  if (index < 0 || target.closest(".notes, .editor")) return;
  const chip = /** @type {HTMLElement | null} */ (target.closest(".chip"));
  const sentence = /** @type {HTMLElement | null} */ (target.closest(".sentence"));
  const doubt = /** @type {HTMLElement | null} */ (target.closest(".in-doubt"));
  if (doubt && !article.readOnly && getSelection()?.isCollapsed !== false) {
    select(index, { scroll: false });
    sayAs(doubt.dataset.word);
  } else if (chip) {
    select(index, { scroll: false });
    if (!article.readOnly) speaker(chip.dataset.unit);
  } else if (target.closest(".gutter")) {
    select(index, { scroll: false });
    playHere("block");
  } else if (getSelection()?.isCollapsed !== false) {
    select(index, { sentence: Number(sentence?.dataset.sentence ?? 0), scroll: false });
    if (sentence && event.detail < 2) playHere("on");
  }
});
element("article").addEventListener("dblclick", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (!target.closest(".text") || target.closest(".chip")) return;
  select(reader.indexOf(target), { scroll: false });
  edit(String(getSelection()).trim());
});
let pressing = false;
for (const [kind, now] of /** @type {[string, boolean][]} */ ([["pointerdown", true], ["pointerup", false], ["pointercancel", false]])) {
  document.addEventListener(kind, () => { pressing = now; }, true);
}
element("article").addEventListener("focusin", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (pressing) return; // the click that follows selects, and nothing moves under it before
  if (target.classList.contains("block")) {
    const index = reader.indexOf(target);
    if (index >= 0 && index !== selected.block) select(index, { scroll: false, focus: false });
  }
});

/** @type {Record<string, () => void>} */
const buttons = {
  undo: () => act("undo"),
  redo: () => act("redo"),
  findings: showFindings,
  later: () => dialogs.showLater(select),
  help: dialogs.showKeys,
  build: startBuild,
  play: playOrPause,
  previous: () => sentenceBeside(-1),
  next: () => sentenceBeside(1),
};
for (const [id, press] of Object.entries(buttons)) element(id).addEventListener("click", press);
const speed = /** @type {HTMLSelectElement} */ (element("speed"));
speed.addEventListener("change", () => setSpeed(Number(speed.value)));

/** @param {1 | -1} step */
function changeSpeed(step) {
  speed.selectedIndex = Math.max(0, Math.min(speed.options.length - 1, speed.selectedIndex + step));
  setSpeed(Number(speed.value));
  announce(`Speed ${speed.value}`);
}

/* Keys */

/** @type {Record<string, () => void>} */
const keys = {
  " ": playOrPause,
  p: () => playHere("block"),
  q: playQuote,
  s: () => playHere("sentence"),
  j: () => go(1),
  k: () => go(-1),
  ArrowRight: () => sentenceBeside(1),
  ArrowLeft: () => sentenceBeside(-1),
  e: () => edit(),
  Enter: () => edit(),
  a: () => sayAs(),
  v: () => speaker(),
  n: toggleRead,
  m: toggleLater,
  u: () => act("undo"),
  r: () => act("redo"),
  f: showFindings,
  l: () => dialogs.showLater(select),
  x: nextDoubt,
  b: () => (article.readOnly ? undefined : startBuild()),
  "+": () => changeSpeed(1),
  "=": () => changeSpeed(1),
  "-": () => changeSpeed(-1),
  "?": dialogs.showKeys,
  Escape: stop,
};

function showFindings() {
  dialogs.showFindings(select, sayAs);
}

/** @param {1 | -1} step */
function go(step) {
  const wasPlaying = player.playing && player.reach === "on";
  select(selected.block + step);
  if (wasPlaying) playHere("on");
}

function nextDoubt() {
  const places = article.findings.filter((one) => one.weight === "doubtful").map((one) => one.block);
  const next = places.find((block) => block > selected.block) ?? places[0];
  if (next === undefined) announce("Nothing is doubtful");
  else select(next);
}

document.addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  if (target.matches("input, textarea, select")) return;
  if (target.matches("button, a") && (event.key === " " || event.key === "Enter")) return;
  const press = keys[event.key];
  if (!press) return;
  event.preventDefault();
  press();
});

window.addEventListener("beforeunload", (event) => {
  if (editor.isEditing() && !editor.close()) event.preventDefault();
});

/* Beginning, and what the studio tells */

let connected = true;
listen(
  (message) => {
    if (["article", "history", "later"].includes(message.kind)) refresh().catch(dialogs.complain);
    else if (message.kind === "problem") refresh().catch(dialogs.complain);
    else if (message.kind === "states") reader.askForStates();
    else buildTold(message);
  },
  (now) => {
    if (now && !connected) {
      hideNotice();
      refresh().catch(dialogs.complain);
    }
    if (!now && connected) notice("The studio does not answer.", "Waiting for it …", null, true);
    connected = now;
  },
);

try {
  await refresh();
  performance.mark("shown");
  document.documentElement.dataset.ready = "yes";
} catch (error) {
  if (error instanceof Refused) dialogs.complain(error);
  else throw error;
}
