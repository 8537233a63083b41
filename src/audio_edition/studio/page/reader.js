// @ts-check
/**
 * The reading column. All blocks are in the page, so that the browser's search and screen readers
 * find them; what is far from view is plain text that is not laid out (`content-visibility`), and
 * becomes sentences when it comes near.
 */

import { get } from "./api.js";
import { article, tint } from "./article.js";

/** @typedef {import("./article.js").Block} Block */
/** @typedef {import("./article.js").Place} Place */
/** @typedef {import("./article.js").Splice} Splice */

const AT_ONCE = 60;
const IN_A_ROW = 400;
/** Blocks that are laid out, and become sentences, together. */
const GROUP = 40;
const ELEMENTS = { title: "h1", heading: "h2", blockquote: "blockquote", code: "pre" };
const LABELS = {
  built: "in the edition",
  rendered: "rendered since the last build",
  due: "to be rendered",
  unread: "not read",
};

const column = /** @type {HTMLElement} */ (document.getElementById("article"));
/** @type {HTMLElement[]} */
let elements = [];
/** @type {Set<Element>} Groups. */
const near = new Set();
let filling = 0;
let asking = 0;

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) {
        near.add(target);
        for (const element of target.children) hydrate(/** @type {HTMLElement} */ (element));
      } else near.delete(target);
    }
    askForStates();
    came();
  },
  { rootMargin: "900px 0px" },
);

/** @type {(index: number) => void} */
let decorate = () => {};
/** Blocks have come near. */
let came = () => {};

/**
 * Let somebody add to a block that has come near: findings, marks for later.
 * @param {(index: number) => void} callback
 * @param {() => void} [then] Called once for all that have come near together.
 */
export function whenNear(callback, then = () => {}) {
  decorate = callback;
  came = then;
}

/** @param {number} index */
export const elementOf = (index) => elements[index];

/** @param {Element | null} element */
export function indexOf(element) {
  const block = element?.closest(".block");
  return block ? elements.indexOf(/** @type {HTMLElement} */ (block)) : -1;
}

/**
 * Show what has changed.
 * @param {Splice} splice
 */
export function show(splice) {
  document.title = `${article.title} · Studio`;
  column.lang = article.language;
  if (splice.all) {
    showAll();
    return;
  }
  fillAll();
  if (splice.removed === splice.blocks.length && splice.removed > GROUP) {
    exchange(splice);
    return;
  }
  const gone = elements.slice(splice.from, splice.from + splice.removed);
  const fresh = splice.blocks.map(shell);
  const after = elements[splice.from + splice.removed] ?? null;
  const group = after?.parentElement ?? column.lastElementChild ?? newGroup();
  for (const element of fresh) group.insertBefore(element, after);
  for (const element of gone) forget(element);
  elements.splice(splice.from, splice.removed, ...fresh);
  if (near.has(group)) for (const element of fresh) hydrate(element);
}

/**
 * Take up many blocks anew: where one looks the same from afar, its element stays.
 * @param {Splice} splice
 */
function exchange(splice) {
  splice.blocks.forEach((block, offset) => {
    const index = splice.from + offset;
    const old = elements[index];
    const now = shell(block);
    if (old.dataset.near || !old.isEqualNode(now)) {
      old.replaceWith(now);
      elements[index] = now;
    }
  });
  for (const group of near) for (const element of group.children) hydrate(/** @type {HTMLElement} */ (element));
}

function showAll() {
  const top = elements.findIndex((element) => element.getBoundingClientRect().bottom > 80);
  const ratio = elements.length && top > 0 ? article.blocks[top]?.text : null;
  observer.disconnect();
  near.clear();
  column.replaceChildren();
  elements = [];
  cancelAnimationFrame(filling);
  fill(AT_ONCE);
  if (ratio) {
    fillAll();
    elements[top]?.scrollIntoView();
  }
}

/** @param {HTMLElement} element */
function forget(element) {
  const group = element.parentElement;
  element.remove();
  if (group && !group.childElementCount) {
    observer.unobserve(group);
    near.delete(group);
    group.remove();
  }
}

function newGroup() {
  const group = document.createElement("div");
  group.className = "group";
  column.append(group);
  observer.observe(group);
  return group;
}

/**
 * Add the next blocks, and the rest in the frames that follow.
 * @param {number} count
 */
function fill(count) {
  const end = Math.min(elements.length + count, article.blocks.length);
  while (elements.length < end) {
    const group = newGroup();
    let height = 0;
    for (let at = 0; at < GROUP && elements.length < end; at++) {
      const block = article.blocks[elements.length];
      const element = shell(block);
      elements.push(element);
      group.append(element);
      height += Math.ceil(block.text.length / 68) * 1.9 + 1.2;
    }
    group.style.containIntrinsicBlockSize = `auto ${height}rem`;
  }
  if (end < article.blocks.length) filling = requestAnimationFrame(() => fill(IN_A_ROW));
  else document.documentElement.dataset.filled = String(end);
}

/** Add all that is still missing. */
export function fillAll() {
  cancelAnimationFrame(filling);
  if (elements.length < article.blocks.length) fill(article.blocks.length);
}

/**
 * A block as plain text.
 * @param {Block} block
 */
function shell(block) {
  const element = document.createElement("section");
  element.className = `block role-${block.role ?? "paragraph"}`;
  element.classList.toggle("unread", !block.read);
  element.tabIndex = -1;
  const gutter = document.createElement("button");
  gutter.type = "button";
  gutter.className = "gutter";
  gutter.tabIndex = -1;
  gutter.textContent = block.number === null ? "" : String(block.number);
  const name = block.number === null ? (block.role ?? "text") : `paragraph ${block.number}`;
  gutter.setAttribute("aria-label", `Play ${name.replace("_", " ")}`);
  const text = document.createElement(ELEMENTS[/** @type {"title"} */ (block.role)] ?? "p");
  text.className = "text";
  text.textContent = block.text;
  element.append(gutter, text);
  return element;
}

/**
 * Make sentences of a block's text.
 * @param {HTMLElement} element
 */
export function hydrate(element) {
  if (element.dataset.near) return;
  const index = elements.indexOf(element);
  if (index < 0) return;
  element.dataset.near = "yes";
  const block = article.blocks[index];
  const text = /** @type {HTMLElement} */ (element.querySelector(".text"));
  if (block.units.length) {
    text.replaceChildren();
    let start = 0;
    let place = 0;
    let before = null;
    for (const unit of block.units) {
      const part = document.createElement("span");
      part.className = `unit ${unit.kind}`;
      part.classList.toggle("unread", !unit.read);
      if (unit.kind === "quote") {
        part.classList.add(`tint-${tint(unit.speaker)}`);
        const who = unit.speaker ?? "somebody";
        if (who !== before) part.append(chip(unit, who));
        before = who;
      }
      for (const sentence of unit.sentences) {
        const words = block.text.slice(start, start + sentence.length);
        start += sentence.length;
        const span = document.createElement("span");
        const bare = words.trimEnd();
        span.textContent = bare;
        if (sentence.sound) {
          span.className = "sentence";
          span.dataset.sentence = String(place++);
        }
        part.append(span, words.slice(bare.length));
      }
      text.append(part);
    }
  }
  decorate(index);
}

/**
 * Who says a quote, and with which voice.
 * @param {import("./article.js").Unit} unit
 * @param {string} who
 */
function chip(unit, who) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chip";
  button.tabIndex = -1;
  button.dataset.unit = unit.id;
  const voice = unit.sentences.find((sentence) => sentence.voice)?.voice ?? "";
  button.append(Object.assign(document.createElement("b"), { textContent: who }));
  if (voice) button.append(" ", Object.assign(document.createElement("i"), { textContent: voice }));
  button.title = unit.why ? `Why: ${unit.why}` : "";
  button.setAttribute("aria-label", `${who}${voice ? ` ${voice}` : ""}: change who says this`);
  return button;
}

/**
 * The element of a sentence.
 * @param {Place} place
 */
export function sentenceElement(place) {
  const element = elements[place.block];
  if (!element) return null;
  hydrate(element);
  return /** @type {HTMLElement | null} */ (
    element.querySelector(`[data-sentence="${place.sentence}"]`)
  );
}

/**
 * The blocks near the view: from, to; null where there are none.
 * @returns {[number, number] | null}
 */
export function nearRange() {
  const shown = [...near].flatMap((group) => [group.firstElementChild, group.lastElementChild]);
  const indexes = shown.map((one) => indexOf(one)).filter((at) => at >= 0);
  return indexes.length ? [Math.min(...indexes), Math.max(...indexes) + 1] : null;
}

/** Ask how the sentences near the view stand, soon. */
export function askForStates() {
  clearTimeout(asking);
  asking = window.setTimeout(async () => {
    const range = nearRange();
    if (!range) return;
    const told = await get(`states?from=${range[0]}&to=${range[1]}`).catch(() => null);
    if (!told || told.revision !== article.revision) return;
    told.states.forEach((/** @type {string[]} */ states, /** @type {number} */ at) => {
      showStates(told.first + at, states);
    });
  }, 60);
}

/**
 * @param {number} index
 * @param {string[]} states
 */
function showStates(index, states) {
  const element = elements[index];
  if (!element) return;
  const doubtful = article.findings.some((one) => one.block === index && one.weight === "doubtful");
  const worst = ["due", "rendered", "built"].find((state) => states.includes(state)) ?? "unread";
  element.dataset.state = worst;
  element.dataset.doubt = doubtful ? "yes" : "";
  const gutter = /** @type {HTMLElement} */ (element.querySelector(".gutter"));
  const label = LABELS[/** @type {"due"} */ (worst)];
  gutter.title = doubtful ? `${label}; doubtful` : label;
  states.forEach((state, at) => {
    const span = sentenceElement({ block: index, sentence: at });
    if (span) span.dataset.state = state;
  });
}
