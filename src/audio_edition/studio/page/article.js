// @ts-check
/** The article as the page knows it: blocks, and the sentences that are heard, by their place. */

import { get } from "./api.js";

/**
 * @typedef {object} Sentence
 * @property {number} length Of its text, in UTF-16 units.
 * @property {string | null} sound Its fingerprint; null where nothing is heard.
 * @property {string | null} voice
 * @property {number} gap Seconds of silence after it.
 */
/**
 * @typedef {object} Unit
 * @property {string} id
 * @property {"heading" | "paragraph" | "quote"} kind
 * @property {string | null} speaker
 * @property {string} why
 * @property {boolean} read
 * @property {Sentence[]} sentences
 */
/**
 * @typedef {object} Block
 * @property {string | null} role
 * @property {number} level
 * @property {number | null} number
 * @property {boolean} read
 * @property {string} text
 * @property {Unit[]} units
 */
/** @typedef {{block: number, code: string, weight: string, message: string, hint: string, line: number | null, choices: string[]}} Finding */
/** @typedef {{block: number | null, key: string, note: string, excerpt: string}} Later */
/** @typedef {{block: number, sentence: number}} Place A block, and a sentence among those heard in it. */
/** @typedef {{sentence: Sentence, unit: Unit, start: number, end: number}} Heard A sentence with its place in the block's text. */
/** @typedef {{from: number, removed: number, blocks: Block[], all: boolean}} Splice */

export const article = {
  revision: 0,
  whole: false,
  title: "",
  source: "",
  /** @type {string[]} */
  files: [],
  editable: false,
  readOnly: false,
  script: "",
  language: "en",
  /** @type {{message: string, hint: string} | null} */
  problem: null,
  /** @type {string | null} */
  undo: null,
  /** @type {string | null} */
  redo: null,
  /** @type {string[]} */
  speakers: [],
  /** @type {Finding[]} */
  findings: [],
  /** @type {Later[]} */
  later: [],
  /** @type {Block[]} */
  blocks: [],
};

/** @type {WeakMap<Block, Heard[]>} */
const heardOf = new WeakMap();

/** @type {Promise<Splice> | null} */
let loading = null;

/**
 * Take up what has changed since the revision that is here.
 * @returns {Promise<Splice>}
 */
export async function load() {
  const before = loading;
  loading = (async () => {
    if (before) await before.catch(() => {});
    const told = await get(`article?since=${article.revision}`);
    const { blocks, from, removed, since, ...about } = told;
    const all = since === 0;
    Object.assign(article, about);
    if (all) article.blocks = blocks;
    else article.blocks.splice(from, removed, ...blocks);
    return { from: all ? 0 : from, removed: all ? 0 : removed, blocks, all };
  })();
  return loading;
}

/**
 * The sentences of a block that are heard.
 * @param {number} index
 * @returns {Heard[]}
 */
export function heard(index) {
  const block = article.blocks[index];
  if (!block) return [];
  let found = heardOf.get(block);
  if (!found) {
    found = [];
    let start = 0;
    for (const unit of block.units) {
      for (const sentence of unit.sentences) {
        const end = start + sentence.length;
        if (sentence.sound) found.push({ sentence, unit, start, end });
        start = end;
      }
    }
    heardOf.set(block, found);
  }
  return found;
}

/**
 * The place after another, in the next block where need be; null at the end.
 * @param {Place} place
 * @param {1 | -1} step
 * @returns {Place | null}
 */
export function beside(place, step) {
  let { block } = place;
  let sentence = place.sentence + step;
  while (block >= 0 && block < article.blocks.length) {
    if (sentence >= 0 && sentence < heard(block).length) return { block, sentence };
    block += step;
    sentence = step > 0 ? 0 : heard(block).length - 1;
  }
  return null;
}

/**
 * The number of a speaker's colour; the same speaker has the same everywhere.
 * @param {string | null} speaker
 */
export function tint(speaker) {
  if (!speaker) return 0;
  return 1 + (Math.max(0, article.speakers.indexOf(speaker)) % 6);
}
