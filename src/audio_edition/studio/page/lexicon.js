// @ts-check
/** “Say it as …”: teach the lexicon, having seen and heard what that touches. */

import { post, Refused } from "./api.js";
import { article } from "./article.js";
import { announce, button, dialog, make } from "./dom.js";
import { hear } from "./player.js";

/** @typedef {import("./editor.js").Edited} Edited */
/** @typedef {{text: string, after: string, sound: string}} Touched */

const MANNERS = [
  ["say", "As it sounds", "such as AN-sul-bee"],
  ["ipa", "Phonemes (IPA)", "such as ˈbrɛnɪk"],
  ["letters", "Letter by letter", ""],
];

/**
 * @param {[string, string][]} options
 * @param {string} label
 */
function choice(options, label) {
  const items = options.map(([value, textContent]) => make("option", { value, textContent }));
  const select = /** @type {HTMLSelectElement} */ (make("select", {}, ...items));
  return { select, field: make("label", {}, label, select) };
}

/** The ways in which a word can be told: one of them is chosen. */
function mannerChoice() {
  const inputs = MANNERS.map(([value, label], at) => {
    const input = /** @type {HTMLInputElement} */ (make("input", { type: "radio", name: "manner", value, checked: at === 0 }));
    return { input, field: make("label.radio", {}, input, label) };
  });
  const row = make("fieldset.choices", {}, make("legend", { textContent: "How" }), ...inputs.map((one) => one.field));
  return { row, value: () => inputs.find((one) => one.input.checked)?.input.value ?? "say" };
}

/**
 * @param {string} written
 * @param {number} block Where it was found.
 * @param {(edited: Edited) => void} done
 */
export function sayAs(written, block, done) {
  const from = /** @type {HTMLInputElement} */ (make("input", { value: written, required: true, "aria-describedby": "touched" }));
  const to = /** @type {HTMLInputElement} */ (make("input", { placeholder: MANNERS[0][2], autocomplete: "off", spellcheck: false }));
  const spoken = make("label", {}, "Say", to);
  const manner = mannerChoice();
  const speaker = choice([["", "Everybody"], ...article.speakers.map((name) => /** @type {[string, string]} */ ([name, name]))], "Said by");
  const language = choice([["", "All languages"], [article.language, `Only ${article.language}`]], "Where");
  const found = make("div.touched", { id: "touched", role: "status" });
  const error = make("p.error", { role: "alert" });
  const add = button("Add to the lexicon", save, "main");
  const listen = button("▶ Hear it", () => play(alone));
  add.disabled = listen.disabled = true;
  const box = dialog("Say it as …", [
    make("div.form", {},
      make("label", {}, "Written", from), spoken, manner.row,
      make("div.pair", {}, speaker.field, language.field),
      found, error,
      make("div.row", {}, add, listen, make("span.hint", { textContent: "lexicon.toml beside the article" }))),
  ]);
  let asking = 0;
  /** @type {string | null} */
  let alone = null;
  box.addEventListener("input", look);
  box.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key === "Enter" && target instanceof HTMLInputElement && !add.disabled) save();
  });
  (written ? to : from).focus();

  function look() {
    const how = manner.value();
    spoken.hidden = how === "letters";
    to.placeholder = MANNERS.find(([value]) => value === how)?.[2] ?? "";
    clearTimeout(asking);
    add.disabled = listen.disabled = true;
    error.textContent = "";
    found.replaceChildren();
    if (from.value.trim() && (how === "letters" || to.value.trim())) asking = window.setTimeout(preview, 150);
  }

  const asked = () => ({
    written: from.value.trim(), spoken: to.value.trim(), manner: manner.value(),
    speaker: speaker.select.value, language: language.select.value, block,
  });

  async function preview() {
    const mine = asking;
    try {
      const told = await post("touched", asked());
      if (mine !== asking) return;
      alone = told.word;
      found.replaceChildren(make("p", { textContent: summary(told.count) }),
        make("ul", {}, ...told.sentences.map(sentence)));
      add.disabled = false;
      listen.disabled = !alone;
    } catch (problem) {
      complain(problem);
    }
  }

  /** @param {Touched} one */
  function sentence(one) {
    const press = button("▶", () => play(one.sound), "plain.icon");
    press.setAttribute("aria-label", `Hear: ${one.text}`);
    return make("li", {}, press, make("span", { textContent: one.after.replace(/⟦([^⟧]*)⟧/g, "/$1/") }));
  }

  /** @param {string | null} sound */
  function play(sound) {
    if (sound) hear(sound).catch(complain);
  }

  async function save() {
    try {
      const edited = await post("lexicon", asked());
      box.close();
      announce(`Added ${from.value} to the lexicon`);
      done(edited);
    } catch (problem) {
      complain(problem);
    }
  }

  /** @param {unknown} problem */
  function complain(problem) {
    if (!(problem instanceof Refused)) throw problem;
    error.textContent = `${problem.problem.message} ${problem.problem.hint}`;
  }
}

/** @param {number} count */
function summary(count) {
  if (count === 0) return "No sentence will sound otherwise.";
  return count === 1 ? "1 sentence will sound otherwise:" : `${count} sentences will sound otherwise:`;
}
