// @ts-check
/** What opens over the page: keys, “say it as …”, speaker and voice, findings, for later, the build. */

import { get, post, Refused } from "./api.js";
import { article } from "./article.js";
import { announce, button, dialog, make, notice } from "./dom.js";

/** @typedef {import("./editor.js").Edited} Edited */

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
 * Teach the lexicon, having shown what that touches.
 * @param {string} written
 * @param {(edited: Edited) => void} done
 */
export function sayAs(written, done) {
  const from = /** @type {HTMLInputElement} */ (make("input", { value: written, required: true, "aria-describedby": "touched" }));
  const to = /** @type {HTMLInputElement} */ (make("input", { required: true, placeholder: "as it sounds" }));
  const found = make("div.touched", { id: "touched", role: "status" });
  const add = button("Add to the lexicon", save, "main");
  add.disabled = true;
  const error = make("p.error", { role: "alert" });
  const box = dialog("Say it as …", [
    make("div.form", {},
      make("label", {}, "Written", from), make("label", {}, "Say", to), found, error,
      make("div.row", {}, add, make("span.hint", { textContent: "lexicon.toml, for all of this folder" }))),
  ]);
  let asking = 0;
  const look = () => {
    clearTimeout(asking);
    add.disabled = true;
    found.replaceChildren();
    if (!from.value.trim() || !to.value.trim()) return;
    asking = window.setTimeout(preview, 150);
  };
  from.addEventListener("input", look);
  to.addEventListener("input", look);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !add.disabled && event.target !== add) save();
  });
  (written ? to : from).focus();

  async function preview() {
    try {
      const { count, sentences } = await post("touched", { written: from.value.trim(), spoken: to.value.trim() });
      error.textContent = "";
      found.replaceChildren(
        make("p", { textContent: count === 1 ? "1 sentence will sound otherwise:" : `${count} sentences will sound otherwise${count ? ":" : "."}` }),
        make("ul", {}, ...sentences.map((/** @type {{after: string}} */ one) => make("li", { textContent: one.after }))));
      add.disabled = false;
    } catch (problem) {
      if (problem instanceof Refused) error.textContent = `${problem.problem.message} ${problem.problem.hint}`;
    }
  }

  async function save() {
    try {
      const edited = await post("lexicon", { written: from.value.trim(), spoken: to.value.trim() });
      box.close();
      announce(`Added ${from.value} to the lexicon`);
      done(edited);
    } catch (problem) {
      if (problem instanceof Refused) error.textContent = `${problem.problem.message} ${problem.problem.hint}`;
    }
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
  const everywhere = unit.speaker
    ? button(`This voice for all of ${unit.speaker}`, () => send("cast", { speaker: unit.speaker, voice: voice.value.trim() || null }))
    : null;
  const box = dialog("Speaker and voice", [
    names, list,
    make("div.form", {},
      make("label", {}, "Speaker", speaker), make("label", {}, "Voice", voice), error,
      make("div.row", {}, button("For this passage", here, "main"), everywhere)),
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
 * The findings, each a click away from its place.
 * @param {(block: number) => void} go
 */
export function showFindings(go) {
  const groups = ["doubtful", "repaired"].map((weight) => {
    const found = article.findings.filter((one) => one.weight === weight);
    const items = found.map((one) => entry(one.message, [one.hint, one.line ? `Line ${one.line}` : ""], () => { box.close(); go(one.block); }));
    return found.length ? make("section", {}, make("h3", { textContent: `${weight[0].toUpperCase()}${weight.slice(1)} (${found.length})` }), make("ul.entries", {}, ...items)) : null;
  }).filter((group) => group !== null);
  const box = dialog("Findings", groups.length ? /** @type {HTMLElement[]} */ (groups) : [make("p", { textContent: "Nothing to look at." })], "sheet");
}

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

const STAGES = { render: "Rendering sentences", encode: "Encoding paragraphs", publish: "Writing files" };
/** @type {{box: HTMLDialogElement, steps: HTMLElement, result: HTMLElement, bars: Record<string, {done: number, total: number, bar: HTMLProgressElement}>} | null} */
let build = null;

/** Build the edition, with its progress; then offer the files. */
export async function startBuild() {
  openBuild();
  try {
    await post("build");
  } catch (error) {
    build?.box.close();
    complain(error);
  }
}

function openBuild() {
  if (build) return build;
  const steps = make("div.steps", {});
  const result = make("div", { role: "status" });
  const box = dialog("The edition", [steps, result]);
  box.addEventListener("close", () => { build = null; });
  build = { box, steps, result, bars: {} };
  return build;
}

/**
 * What the studio tells of a build: shown in every tab that has it open.
 * @param {any} message
 */
export async function buildTold(message) {
  const progress = document.getElementById("progress");
  const stage = STAGES[/** @type {"render"} */ (message.stage)];
  if (message.kind === "stage" && build) {
    const bar = /** @type {HTMLProgressElement} */ (make("progress", { max: Math.max(message.total, 1), value: 0, "aria-label": stage }));
    build.bars[message.stage] = { done: 0, total: message.total, bar };
    build.steps.append(make("label", {}, `${stage} (${message.total})`, bar));
  }
  if (message.kind === "stage" && progress) progress.textContent = `${stage} …`;
  const row = build?.bars[message.stage];
  if (message.kind === "step" && row) row.bar.value = ++row.done;
  if (message.kind === "stage-done" && row) row.bar.value = row.bar.max;
  if (message.kind === "failed") {
    if (progress) progress.textContent = "";
    build?.result.replaceChildren(make("p.error", { textContent: `${message.message} ${message.hint}` }));
    if (!build) notice(message.message, message.hint);
  }
  if (message.kind === "built") {
    if (progress) progress.textContent = "";
    if (build) await showFiles(build.result, message);
  }
}

/**
 * @param {HTMLElement} place
 * @param {any} told
 */
async function showFiles(place, told) {
  const { files } = await get("files");
  const minutes = `${Math.floor(told.duration / 60)}:${String(Math.round(told.duration % 60)).padStart(2, "0")}`;
  const links = files.filter((/** @type {{name: string}} */ one) => !one.name.includes("/")).map((/** @type {{name: string, bytes: number}} */ one) =>
    make("li", {}, make("a", { href: `api/files/${encodeURIComponent(one.name)}`, download: one.name, textContent: one.name }), make("span.hint", { textContent: size(one.bytes) })));
  place.replaceChildren(
    make("p", {}, make("strong", { textContent: minutes }), ` of sound. ${told.rendered} rendered, ${told.reused} reused, ${told.dropped} dropped; ${told.encoded} paragraphs encoded, in ${told.seconds.toFixed(1)} s.`),
    make("ul.files", {}, ...links));
  announce("The edition is built");
}

/** @param {number} bytes */
const size = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
