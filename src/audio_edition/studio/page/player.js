// @ts-check
/** Playing sentences one after another, with the edition's pauses; the next ones are fetched ahead. */

import { sound } from "./api.js";
import { article, beside, heard } from "./article.js";

/** @typedef {import("./article.js").Place} Place */
/** @typedef {{url: string, peaks: Float32Array, seconds: number}} Sound */
/** @typedef {"on" | "block" | "unit" | "sentence" | "list"} Reach How far is played. */

const AHEAD = 2;
const KEPT = 80;
const PEAKS = 200;

/** @type {Map<string, Promise<Sound>>} */
const sounds = new Map();
const audio = new Audio();
audio.preservesPitch = true;
const other = new Audio();

export const player = {
  /** @type {Place} */
  place: { block: 0, sentence: 0 },
  playing: false,
  /** @type {Reach} */
  reach: "on",
  speed: 1,
  /** @type {Place[]} */
  list: [],
  /** What is heard changes, or whether anything is. */
  changed: () => {},
  /** @param {unknown} _error */
  failed: (_error) => {},
};

let turn = 0;
let pause = 0;

/**
 * Play from a place.
 * @param {Place} place
 * @param {Reach} reach
 * @param {Place[]} [list] What to play, where the reach is a list.
 */
export async function play(place, reach, list = []) {
  stop();
  if (!heard(place.block)[place.sentence]) {
    const next = beside(place, 1);
    if (!next || reach !== "on") return;
    place = next;
  }
  Object.assign(player, { place, reach, list, playing: true });
  player.changed();
  const mine = turn;
  for (let at = /** @type {Place | null} */ (place); at; at = following(at)) {
    if (!(await say(at, mine))) return;
  }
  if (mine === turn) stop();
}

/** Stop, and stay where it was. */
export function stop() {
  turn++;
  clearTimeout(pause);
  audio.pause();
  other.pause();
  if (player.playing) {
    player.playing = false;
    player.changed();
  }
}

/** @param {number} speed */
export function setSpeed(speed) {
  player.speed = speed;
  audio.playbackRate = speed;
}

/** Share of the sentence that has been heard, from 0 to 1. */
export const progress = () => (audio.duration ? audio.currentTime / audio.duration : 0);

/**
 * Go to another part of the sentence that is heard.
 * @param {number} share From 0 to 1.
 */
export function seek(share) {
  if (audio.duration) audio.currentTime = audio.duration * share;
}

/**
 * Say one sentence and the pause behind it.
 * @param {Place} place
 * @param {number} mine
 * @returns {Promise<boolean>} Whether to go on.
 */
async function say(place, mine) {
  const here = heard(place.block)[place.sentence];
  if (!here?.sentence.sound) return mine === turn;
  player.place = place;
  player.changed();
  try {
    const { url } = await fetched(here.sentence.sound);
    if (mine !== turn) return false;
    ahead(place);
    audio.src = url;
    audio.playbackRate = player.speed;
    const over = ended();
    await audio.play();
    measured();
    player.changed();
    await over;
  } catch (error) {
    if (mine === turn) {
      stop();
      player.failed(error);
    }
    return false;
  }
  if (mine !== turn) return false;
  if (following(place)) await silence(here.sentence.gap / player.speed);
  return mine === turn;
}

/**
 * Hear one sound by itself, beside what is played.
 * @param {string} fingerprint
 */
export async function hear(fingerprint) {
  stop();
  const { url } = await fetched(fingerprint);
  other.src = url;
  await other.play();
}

/** Note how long it took from a save until its sound was heard: the benchmark reads it. */
function measured() {
  if (!performance.getEntriesByName("save", "mark").length) return;
  performance.measure("save-to-sound", "save");
  performance.clearMarks("save");
}

/** @param {number} seconds */
const silence = (seconds) =>
  new Promise((resolve) => {
    pause = window.setTimeout(resolve, seconds * 1000);
  });

const ended = () =>
  new Promise((resolve, reject) => {
    audio.onended = resolve;
    audio.onerror = () => reject(new Error("The sound can't be played."));
  });

/**
 * @param {Place} place
 * @returns {Place | null}
 */
function following(place) {
  if (player.reach === "sentence") return null;
  if (player.reach === "list") {
    const at = player.list.findIndex(
      (one) => one.block === place.block && one.sentence === place.sentence,
    );
    return player.list[at + 1] ?? null;
  }
  const next = beside(place, 1);
  if (!next || player.reach === "on") return next;
  if (next.block !== place.block) return null;
  const [now, then] = [place, next].map((one) => heard(one.block)[one.sentence].unit);
  return player.reach === "block" || now === then ? next : null;
}

/** @param {Place} place */
function ahead(place) {
  let next = following(place);
  for (let count = 0; next && count < AHEAD; count++) {
    const { sound: name } = heard(next.block)[next.sentence].sentence;
    if (name) fetched(name).catch(() => {});
    next = following(next);
  }
}

/**
 * The sound of a sentence, fetched once.
 * @param {string} fingerprint
 * @returns {Promise<Sound>}
 */
export function fetched(fingerprint) {
  let found = sounds.get(fingerprint);
  if (!found) {
    found = sound(fingerprint).then(taken);
    found.catch(() => sounds.delete(fingerprint));
    sounds.set(fingerprint, found);
    drop();
  }
  return found;
}

/** @param {string} fingerprint */
export const isFetched = (fingerprint) => sounds.has(fingerprint);

function drop() {
  for (const [name, old] of sounds) {
    if (sounds.size <= KEPT) return;
    const now = heard(player.place.block)[player.place.sentence];
    if (now?.sentence.sound === name) continue;
    sounds.delete(name);
    old.then(({ url }) => URL.revokeObjectURL(url)).catch(() => {});
  }
}

/**
 * @param {ArrayBuffer} data A WAV file: 16 bit, one channel, 44 bytes of head.
 * @returns {Sound}
 */
function taken(data) {
  const samples = new Int16Array(data, 44, (data.byteLength - 44) >> 1);
  const rate = new DataView(data).getUint32(24, true);
  const peaks = new Float32Array(PEAKS);
  const step = Math.max(1, samples.length / PEAKS);
  for (let at = 0; at < samples.length; at += 4) {
    const slot = Math.min(PEAKS - 1, Math.floor(at / step));
    peaks[slot] = Math.max(peaks[slot], Math.abs(samples[at]) / 32768);
  }
  const url = URL.createObjectURL(new Blob([data], { type: "audio/wav" }));
  return { url, peaks, seconds: samples.length / rate };
}

/** @param {number} block */
export const soundsOf = (block) =>
  article.blocks[block] ? heard(block).map((one) => one.sentence.sound ?? "") : [];
