// @ts-check
/** Hearing what is selected: the sentence that is heard is lit, and kept in view. */

import { article, beside, heard } from "./article.js";
import { complain } from "./dialogs.js";
import { announce } from "./dom.js";
import * as editor from "./editor.js";
import { play, player, stop } from "./player.js";
import * as reader from "./reader.js";
import { bringIntoView, select, selected } from "./selection.js";
import { draw } from "./wave.js";

const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));
/** @type {Element | null} */
let lit = null;

/** @param {import("./player.js").Reach} reach */
export function playHere(reach) {
  const sentence = reach === "block" ? 0 : selected.sentence;
  let place = { block: selected.block, sentence };
  if (reach === "unit") {
    const all = heard(place.block);
    const unit = (all[sentence] ?? all[0])?.unit;
    place = { block: place.block, sentence: Math.max(0, all.findIndex((one) => one.unit === unit)) };
  }
  play(place, reach);
}

export function playOrPause() {
  if (player.playing) stop();
  else playHere("on");
}

/** The quote that is selected, or the next one in the paragraph. */
export function playQuote() {
  const all = heard(selected.block);
  const from = all[selected.sentence]?.unit.kind === "quote" ? selected.sentence : all.findIndex((one) => one.unit.kind === "quote");
  if (from < 0) announce("There is no quote here");
  else {
    selected.sentence = from;
    playHere("unit");
  }
}

player.changed = () => {
  const { place, playing } = player;
  const span = reader.sentenceElement(place);
  if (lit !== span) {
    lit?.classList.remove("heard");
    lit?.removeAttribute("aria-current");
    lit = span;
  }
  if (span && playing) {
    span.classList.add("heard");
    span.setAttribute("aria-current", "true");
    if (!editor.isEditing()) {
      if (selected.block !== place.block) select(place.block, { sentence: place.sentence, focus: document.activeElement?.classList.contains("block") ?? false, scroll: false });
      selected.sentence = place.sentence;
      bringIntoView(span);
    }
  }
  document.body.classList.toggle("playing", playing);
  element("play").setAttribute("aria-label", playing ? "Pause" : "Play");
  const here = heard(place.block)[place.sentence];
  element("now").textContent = here ? article.blocks[place.block].text.slice(here.start, here.end).trim() : "";
  if (playing) reader.askForStates();
  draw();
};
player.failed = complain;

/** @param {1 | -1} step */
export function sentenceBeside(step) {
  const next = beside({ ...selected, sentence: Math.min(selected.sentence, Math.max(0, heard(selected.block).length - 1)) }, step);
  if (!next) return;
  if (player.playing) play(next, player.reach === "list" ? "on" : player.reach);
  else {
    select(next.block, { sentence: next.sentence });
    player.place = next;
    player.changed();
    reader.sentenceElement(next)?.classList.add("heard");
  }
}
