// @ts-check
/** What opens over the page: keys, speaker and voice, findings, for later. */

import { get, post, Refused } from "./api.js";
import { article } from "./article.js";
import { button, dialog, make, notice } from "./dom.js";
import { WHY } from "./marks.js";
import { hear } from "./player.js";

/** @typedef {import("./editor.js").Edited} Edited */

/** Blocks whose words are asked for together. */
const AT_A_TIME = 200;

export const KEYS = [
  ["space", "play on from here, or pause"],
  ["p", "play this paragraph"],
  ["q", "play this quote"],
  ["s", "play this sentence"],
  ["j  k", "next, previous paragraph"],
  ["←  →", "previous, next sentence"],
  ["e", "edit"],
  ["a", "say it as … (select words first)"],
  ["v", "speaker and voice"],
  ["n", "not read, or read again"],
  ["m", "mark for later"],
  ["u  r", "undo, redo"],
  ["f", "findings"],
  ["l", "marked for later"],
  ["x", "next finding that is doubtful"],
  ["b", "build, download"],
  ["+  −", "faster, slower"],
  ["?", "these keys"],
  ["Esc", "stop, close"],
];

export function showKeys() {
  const rows = KEYS.map(([keys, what]) =>
    make("div", {}, make("dt", {}, ...keys.split("  ").map((key) => make("kbd", { textContent: key }))), make("dd", { textContent: what })));
  const legend = [["built", "in the edition"], ["rendered", "rendered since the last build"], ["due", "to be rendered"], ["doubt", "doubtful: a finding"]];
  dialog("Keys", [
    make("dl.keys", {}, ...rows),
    make("h3", { textContent: "Marks in the margin" }),
    make("ul.legend", {}, ...legend.map(([state, what]) => make("li", {}, make(`span.dot.${state}`), what))),
  ]);
}

/** @param {unknown} error */
export function complain(error) {
  if (!(error instanceof Refused)) {
    notice("This is our mistake.", String(error));
    return;
  }
  const { kind, message, hint } = error.problem;
  const action = kind === "script" ? { label: `Make ${article.script}`, act: makeScript } : null;
  notice(message, hint, article.readOnly ? null : action);
}

async function makeScript() {
  try {
    const { source } = await post("script");
    notice(`This is ${source} now.`, "It gives the same edition; correct and mark it here.");
  } catch (error) {
    complain(error);
  }
}

/**
 * Change who says a unit, and with which voice.
 * @param {{block: number, start: number, end: number, speaker: string | null, voice: string, kind: string}} unit
 * @param {(edited: Edited) => void} done
 */
export async function speakerAndVoice(unit, done) {
  const { voices } = await get("voices");
  const names = make("datalist", { id: "names" }, ...article.speakers.map((name) => make("option", { value: name })));
  const list = make("datalist", { id: "voices" }, ...voices.map((/** @type {{name: string, about: string}} */ one) => make("option", { value: one.name, label: one.about })));
  const speaker = /** @type {HTMLInputElement} */ (make("input", { value: unit.speaker ?? "" }));
  speaker.setAttribute("list", "names");
  const voice = /** @type {HTMLInputElement} */ (make("input", { value: unit.voice, placeholder: "such as en-gb+f2" }));
  voice.setAttribute("list", "voices");
  const error = make("p.error", { role: "alert" });
  const listen = button("▶ Hear it", async () => {
    try {
      const { block, start } = unit;
      const told = await post("sample", { block, start, voice: voice.value.trim(), revision: article.revision });
      if (told.sound) await hear(told.sound);
      error.textContent = "";
    } catch (problem) {
      if (problem instanceof Refused) error.textContent = `${problem.problem.message} ${problem.problem.hint}`;
    }
  });
  const everywhere = unit.speaker
    ? button(`This voice for all of ${unit.speaker}`, () => send("cast", { speaker: unit.speaker, voice: voice.value.trim() || null }))
    : null;
  const box = dialog("Speaker and voice", [
    names, list,
    make("div.form", {},
      make("label", {}, "Speaker", speaker), make("label", {}, "Voice", voice), error,
      make("div.row", {}, button("For this passage", here, "main"), everywhere, listen)),
  ]);
  speaker.focus();

  function here() {
    /** @type {Record<string, string | null>} */
    const mark = {};
    if (speaker.value.trim() !== (unit.speaker ?? "")) mark.speaker = speaker.value.trim();
    if (voice.value.trim() !== unit.voice) mark.voice = voice.value.trim() || null;
    const { block, start, end } = unit;
    send("mark", { block, start, end, mark, revision: article.revision });
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  async function send(path, body) {
    try {
      const edited = await post(path, body);
      box.close();
      done(edited);
    } catch (problem) {
      if (problem instanceof Refused && problem.problem.kind === "script") {
        box.close();
        complain(problem);
      } else if (problem instanceof Refused) error.textContent = `${problem.problem.message} ${problem.problem.hint}`;
    }
  }
}

/**
 * The findings, each a click away from its place, and the words that may be mispronounced.
 * @param {(block: number) => void} go
 * @param {(word: string, block: number) => void} teach
 */
export function showFindings(go, teach) {
  const groups = ["doubtful", "repaired"].map((weight) => {
    const found = article.findings.filter((one) => one.weight === weight);
    const items = found.map((one) => entry(one.message, [one.hint, one.line ? `Line ${one.line}` : ""], () => { box.close(); go(one.block); }));
    return found.length ? section(`${weight[0].toUpperCase()}${weight.slice(1)} (${found.length})`, items) : null;
  });
  const words = make("div", {});
  const state = make("p.hint", { role: "status", textContent: "Looking for words that may be mispronounced …" });
  const [doubtful, repaired] = groups;
  const present = groups.filter((group) => group !== null);
  const all = [doubtful, words, state, repaired].filter((group) => group !== null);
  const box = dialog("Findings", all, "sheet");
  listWords().catch(complain);

  async function listWords() {
    /** @type {Map<string, import("./marks.js").Doubt & {count: number}>} */
    const found = new Map();
    for (let at = 0; at < article.blocks.length && box.open; at += AT_A_TIME) {
      const told = await get(`doubts?from=${at}&to=${at + AT_A_TIME}`);
      for (const one of told.doubts) found.set(one.written, { ...one, ...found.get(one.written), count: (found.get(one.written)?.count ?? 0) + 1 });
      list([...found.values()]);
    }
    state.textContent = found.size || present.length ? "" : "Nothing to look at.";
    state.hidden = !state.textContent;
  }

  /** @param {(import("./marks.js").Doubt & {count: number})[]} found */
  function list(found) {
    if (!found.length) return;
    const often = found.sort((one, other) => other.count - one.count);
    const items = often.map((one) => entry(one.written, [`${WHY[one.why]}${one.count > 1 ? `; in ${one.count} paragraphs` : ""}`], () => {
      box.close();
      go(one.block);
      teach(one.written, one.block);
    }));
    words.replaceChildren(section(`May be mispronounced (${found.length})`, items));
  }
}

/**
 * @param {string} title
 * @param {HTMLElement[]} items
 */
const section = (title, items) => make("section", {}, make("h3", { textContent: title }), make("ul.entries", {}, ...items));

/**
 * @param {string} title
 * @param {string[]} more
 * @param {() => void} act
 */
function entry(title, more, act) {
  const item = make("button.entry", { type: "button" }, make("strong", { textContent: title }), ...more.filter(Boolean).map((text) => make("span", { textContent: text })));
  item.addEventListener("click", act);
  return make("li", {}, item);
}

/**
 * What is marked for later.
 * @param {(block: number) => void} go
 */
export function showLater(go) {
  const items = article.later.map((one) => {
    const gone = one.block === null ? "This text has gone." : "";
    const item = entry(one.excerpt.slice(0, 120), [one.note, gone], () => {
      if (one.block !== null) { box.close(); go(one.block); }
    });
    const drop = button("Done", async () => {
      try {
        article.later = (await post("later", { key: one.key })).later;
        item.remove();
      } catch (error) { complain(error); }
    });
    item.append(drop);
    return item;
  });
  const box = dialog("For later", items.length ? [make("ul.entries", {}, ...items)] : [make("p", { textContent: "Nothing is marked. Press m on a paragraph." })], "sheet");
}
