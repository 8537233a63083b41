// @ts-check
/** The build: its progress, which every page is told, and the files that come of it. */

import { get, post } from "./api.js";
import { complain } from "./dialogs.js";
import { announce, button, dialog, make, notice } from "./dom.js";

const STAGES = { render: "Rendering sentences", encode: "Encoding paragraphs", publish: "Writing files" };
/** @type {Map<string, {done: number, total: number}>} How far the build is that goes on. */
const stages = new Map();
/** @type {{box: HTMLDialogElement, steps: HTMLElement, result: HTMLElement, stop: HTMLElement, bars: Map<string, HTMLProgressElement>} | null} */
let shown = null;

/** Build the edition, with its progress; then offer the files. One that goes on is shown. */
export async function startBuild() {
  open();
  try {
    const { started } = await post("build");
    if (!started && !stages.size) shown?.result.replaceChildren(make("p.hint", { textContent: "A build is going on already. Its files are offered here when it is done." }));
  } catch (error) {
    shown?.box.close();
    complain(error);
  }
}

function open() {
  if (shown) return;
  const steps = make("div.steps", {});
  const result = make("div", { role: "status" });
  const stop = button("Stop", () => post("stop").catch(complain));
  stop.title = "What is finished is kept";
  const box = dialog("The edition", [steps, result, make("div.row", {}, stop)]);
  box.addEventListener("close", () => { shown = null; });
  shown = { box, steps, result, stop, bars: new Map() };
  for (const stage of stages.keys()) showStage(stage);
}

/** @param {string} stage */
function showStage(stage) {
  const step = stages.get(stage);
  if (!shown || !step) return;
  const name = STAGES[/** @type {"render"} */ (stage)];
  const bar = /** @type {HTMLProgressElement} */ (make("progress", { max: Math.max(step.total, 1), value: step.done, "aria-label": name }));
  const label = make("label", {}, `${name} (${step.total})`, bar);
  label.style.order = String(Object.keys(STAGES).indexOf(stage));
  shown.bars.set(stage, bar);
  shown.steps.append(label);
}

/** @param {string} text */
function tell(text) {
  const progress = document.getElementById("progress");
  if (progress) progress.textContent = text;
}

/**
 * What the studio tells of a build: shown in every tab that has it open.
 * @param {any} message
 */
export async function buildTold(message) {
  const step = stages.get(message.stage);
  if (message.kind === "stage") {
    stages.set(message.stage, { done: 0, total: message.total });
    tell(`${STAGES[/** @type {"render"} */ (message.stage)]} …`);
    showStage(message.stage);
  } else if (step) {
    step.done = message.kind === "step" ? step.done + 1 : step.total;
    const bar = shown?.bars.get(message.stage);
    if (bar) bar.value = step.done || bar.max;
  }
  if (message.kind === "failed" || message.kind === "built") await over(message);
}

/** @param {any} message */
async function over(message) {
  stages.clear();
  tell("");
  if (shown) shown.stop.hidden = true;
  if (message.kind === "built" && shown) await showFiles(shown.result, message);
  if (message.kind === "failed") {
    shown?.result.replaceChildren(make("p.error", { textContent: `${message.message} ${message.hint}` }));
    if (!shown) notice(message.message, message.hint);
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
    make("p", {}, make("strong", { textContent: minutes }), ` of sound. ${told.rendered} rendered, ${told.reused} reused, ${told.dropped} dropped; ${told.encoded} ${told.encoded === 1 ? "paragraph" : "paragraphs"} encoded, in ${told.seconds.toFixed(1)} s.`),
    make("ul.files", {}, ...links));
  announce("The edition is built");
}

/** @param {number} bytes */
const size = (bytes) => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
