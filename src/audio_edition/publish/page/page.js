"use strict";
/**
 * The read-along page: plays the sound that the page holds, and lights the sentence that is heard.
 *
 * @typedef {{start: number, seconds: number}} Reel A file of sound: where it begins in the whole, and its length.
 * @typedef {[id: string, reel: number, start: number, end: number]} Cue A sentence, in seconds of its reel.
 * @typedef {{key: string, title: string, author: string, seconds: number, reels: Reel[], cues: Cue[]}} Edition
 */
(() => {
  const $ = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
  /** @type {Edition} */
  const edition = JSON.parse($("edition").textContent);
  const { cues, reels } = edition;
  const audio = new Audio();
  audio.preload = "auto";
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  /** @type {Map<number, string>} */
  const files = new Map();
  /** @type {Map<string, number>} */
  const places = new Map(cues.map(([id], index) => [id, index]));
  let reel = -1;
  let lit = -1;
  let wanted = 0;
  let following = true;
  let dragging = false;
  let savedAt = 0;
  let told = -1;
  /** Seconds before the end of a reel at which the next one is decoded. */
  const SOON = 20;

  /** Where each cue begins in the whole edition. @param {number} index */
  const startOf = (index) => reels[cues[index][1]].start + cues[index][2];
  const now = () => (reel < 0 ? wanted : reels[reel].start + audio.currentTime);

  /** The sound of a reel, decoded from the page; those far away are let go. @param {number} index */
  function file(index) {
    for (const [held, url] of files) {
      if (held === reel || Math.abs(held - index) <= 1) continue;
      URL.revokeObjectURL(url);
      files.delete(held);
    }
    let url = files.get(index);
    if (!url) {
      const text = atob($(`reel-${index}`).textContent.trim());
      const bytes = new Uint8Array(text.length);
      for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
      url = URL.createObjectURL(new Blob([bytes], { type: "audio/mpeg" }));
      files.set(index, url);
    }
    return url;
  }

  /** Have the next reel ready before this one ends. */
  function prepareNext() {
    const next = reel + 1;
    if (next < reels.length && !files.has(next) && reels[reel].seconds - audio.currentTime < SOON) file(next);
  }

  /** Go to a time of the whole edition. @param {number} seconds */
  function seek(seconds) {
    const time = Math.min(Math.max(0, seconds), edition.seconds - 0.05);
    let index = reels.findIndex((one) => time < one.start + one.seconds);
    if (index < 0) index = reels.length - 1;
    wanted = time;
    if (index !== reel) {
      const playing = !audio.paused;
      reel = index;
      audio.src = file(index);
      audio.currentTime = time - reels[index].start;
      restoreSpeed();
      if (playing) play();
    } else {
      audio.currentTime = time - reels[index].start;
    }
    show();
  }

  function play() {
    if (reel < 0) seek(wanted);
    audio.play().catch(() => status("The sound can’t be played here."));
  }

  function toggle() {
    if (audio.paused) {
      follow(true);
      play();
    } else audio.pause();
  }

  /** The last cue that has begun at this time, or -1. @param {number} time */
  function cueAt(time) {
    let low = 0;
    let high = cues.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= time + 0.001) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Go to the sentence so many away. @param {number} step */
  function sentence(step) {
    const index = cueAt(now());
    const back = step < 0 && index >= 0 && now() - startOf(index) > 2 ? 0 : step;
    goTo(Math.min(Math.max(0, index + back), cues.length - 1));
  }

  /** Go to the first sentence of the paragraph so many away. @param {number} step */
  function paragraph(step) {
    const blocks = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".block[id]")]);
    const here = $(cues[Math.max(0, cueAt(now()))][0]).closest(".block");
    const target = blocks[Math.min(Math.max(0, blocks.indexOf(here) + step), blocks.length - 1)];
    const first = target && target.querySelector(".s");
    if (first && places.has(first.id)) goTo(/** @type {number} */ (places.get(first.id)));
  }

  /** @param {number} index */
  function goTo(index) {
    follow(true);
    seek(startOf(index));
  }

  /** Show where the sound is: the sentence lit, the bar, the clock. */
  function show() {
    const time = now();
    const index = cueAt(time);
    if (index !== lit) light(index);
    if (Math.round(time) !== told) tell(time);
    if (Math.abs(time - savedAt) > 2) remember(time);
  }

  /** Show the time: once a second, so that nothing is laid out in between. @param {number} time */
  function tell(time) {
    told = Math.round(time);
    if (!dragging) $("bar").value = String(told);
    $("bar").setAttribute("aria-valuetext", `${spoken(time)} of ${spoken(edition.seconds)}`);
    $("at").textContent = clock(time);
    $("left").textContent = `−${clock(edition.seconds - time)}`;
    if (reel >= 0 && !audio.paused) prepareNext();
  }

  /** @param {number} index */
  function light(index) {
    for (const old of document.querySelectorAll(".lit, .now")) old.classList.remove("lit", "now");
    lit = index;
    if (index < 0) return;
    const element = $(cues[index][0]);
    const block = element.closest(".block");
    element.classList.add("lit");
    block.classList.add("now");
    $("chapter").textContent = chapterAt(startOf(index));
    $("speaker").textContent = element.closest("[data-speaker]")?.dataset.speaker ?? "";
    if (following) keepInView(element);
  }

  /** Far away, what lies between is only laid out on the way: so it is looked at again. @param {HTMLElement} element */
  function keepInView(element) {
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= innerHeight * 0.12 && bottom <= innerHeight * 0.68) return;
    ours = performance.now();
    const far = Math.abs(top) > innerHeight * 3;
    element.scrollIntoView({ block: "center", behavior: far || calm.matches ? "auto" : "smooth" });
    if (far) requestAnimationFrame(() => element.matches(".lit") && keepInView(element));
  }
  let ours = 0;

  /** Whether the page scrolls with the sound. @param {boolean} on */
  function follow(on) {
    following = on;
    $("follow").hidden = on || lit < 0;
    if (on && lit >= 0) keepInView($(cues[lit][0]));
  }

  /** The title of the innermost chapter at a time. @param {number} time */
  function chapterAt(time) {
    let title = edition.title;
    for (const button of chapters) {
      if (Number(button.dataset.start) > time + 0.001) break;
      title = button.dataset.title ?? title;
    }
    return title;
  }
  const chapters = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-start]")]);

  function markChapter() {
    const time = now();
    let current = null;
    for (const button of chapters) {
      button.removeAttribute("aria-current");
      if (Number(button.dataset.start) <= time + 0.001) current = button;
    }
    current?.setAttribute("aria-current", "true");
    current?.focus();
  }

  /** @param {number} seconds */
  function clock(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  }

  /** @param {number} seconds */
  function spoken(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    const hours = Math.floor(whole / 3600);
    return `${hours ? `${hours} hours ` : ""}${Math.floor(whole / 60) % 60} minutes ${whole % 60} seconds`;
  }

  /** @param {string} text */
  function status(text) {
    $("status").textContent = text;
  }

  /** What is remembered on this device; nothing where a page may not. @param {string} name */
  function recall(name) {
    try {
      return localStorage.getItem(`audio-edition ${name}`);
    } catch {
      return null;
    }
  }

  /** @param {string} name @param {number} value */
  function keep(name, value) {
    try {
      localStorage.setItem(`audio-edition ${name}`, String(value));
    } catch {
      // A page that may not remember still plays.
    }
  }

  /** @param {number} time */
  function remember(time) {
    savedAt = time;
    keep(edition.key, time);
  }

  function restoreSpeed() {
    audio.defaultPlaybackRate = Number($("speed").value);
    audio.playbackRate = Number($("speed").value);
  }

  function frame() {
    if (audio.paused) return;
    show();
    requestAnimationFrame(frame);
  }

  audio.addEventListener("play", () => {
    $("play").setAttribute("aria-label", "Pause");
    $("play").dataset.state = "playing";
    requestAnimationFrame(frame);
  });
  audio.addEventListener("pause", () => {
    $("play").setAttribute("aria-label", "Play");
    $("play").dataset.state = "paused";
    remember(now());
  });
  audio.addEventListener("timeupdate", show);
  audio.addEventListener("ended", () => {
    if (reel + 1 < reels.length) {
      seek(reels[reel + 1].start);
      play();
    } else remember(0);
  });
  addEventListener("pagehide", () => reel >= 0 && remember(now()));

  $("play").addEventListener("click", toggle);
  $("back").addEventListener("click", () => sentence(-1));
  $("next").addEventListener("click", () => sentence(1));
  $("follow").addEventListener("click", () => follow(true));
  $("bar").addEventListener("input", () => {
    dragging = true;
    $("at").textContent = clock(Number($("bar").value));
  });
  $("bar").addEventListener("change", () => {
    dragging = false;
    follow(true);
    seek(Number($("bar").value));
  });
  $("speed").addEventListener("change", () => {
    restoreSpeed();
    keep("speed", Number($("speed").value));
  });
  for (const name of ["contents", "help"]) {
    $(`open-${name}`).addEventListener("click", () => open(name));
    $(`close-${name}`).addEventListener("click", () => $(name).close());
    $(name).addEventListener("click", (/** @type {Event} */ event) => event.target === $(name) && $(name).close());
  }
  for (const button of chapters) {
    button.addEventListener("click", () => {
      $("contents").close();
      goTo(Math.min(cueAt(Number(button.dataset.start)) + 1, cues.length - 1));
      play();
    });
  }

  /** @param {string} name */
  function open(name) {
    $(name).showModal();
    if (name === "contents") markChapter();
  }

  $("text").addEventListener("click", (/** @type {MouseEvent} */ event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const from = target.closest(".from");
    const place = from ? from.parentElement?.querySelector(".s") : target.closest(".s");
    if (!place || !places.has(place.id) || String(getSelection())) return;
    goTo(/** @type {number} */ (places.get(place.id)));
    play();
  });

  for (const kind of ["wheel", "touchmove"]) {
    addEventListener(kind, () => !audio.paused && performance.now() - ours > 300 && follow(false), { passive: true });
  }

  /** @type {Record<string, () => void>} */
  const keys = {
    " ": toggle,
    k: () => paragraph(-1),
    j: () => paragraph(1),
    ArrowLeft: () => sentence(-1),
    ArrowRight: () => sentence(1),
    c: () => open("contents"),
    "?": () => open("help"),
    "+": () => faster(1),
    "-": () => faster(-1),
  };

  /** @param {number} step */
  function faster(step) {
    const speed = $("speed");
    speed.selectedIndex = Math.min(Math.max(0, speed.selectedIndex + step), speed.length - 1);
    speed.dispatchEvent(new Event("change"));
    status(`Speed ${speed.value}`);
  }

  addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const busy = target.closest("dialog, input, select") || (event.key === " " && target.closest("button, a"));
    if (busy || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key]();
  });

  if ("mediaSession" in navigator) {
    navigator.mediaSession.metadata = new MediaMetadata({ title: edition.title, artist: edition.author });
    navigator.mediaSession.setActionHandler("play", play);
    navigator.mediaSession.setActionHandler("pause", () => audio.pause());
    navigator.mediaSession.setActionHandler("previoustrack", () => paragraph(-1));
    navigator.mediaSession.setActionHandler("nexttrack", () => paragraph(1));
  }

  const speed = recall("speed");
  if (speed && [...$("speed").options].some((one) => one.value === speed)) $("speed").value = speed;
  const named = location.hash ? $(decodeURIComponent(location.hash.slice(1))) : null;
  const first = named && (named.matches(".s") ? named : named.querySelector(".s"));
  const resumed = Number(recall(edition.key)) || 0;
  wanted = first && places.has(first.id) ? startOf(/** @type {number} */ (places.get(first.id))) : Math.min(resumed, edition.seconds);
  savedAt = wanted;
  if (wanted > 1) status(`Goes on at ${clock(wanted)}`);
  $("chapter").textContent = chapterAt(wanted);
  show();
  document.documentElement.dataset.ready = "true";
})();
