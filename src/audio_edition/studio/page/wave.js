// @ts-check
/** The waveform of the paragraph that is heard: a click goes there. */

import { heard } from "./article.js";
import { fetched, isFetched, play, player, progress, seek, soundsOf } from "./player.js";

const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById("wave"));
/** @type {Map<string, import("./player.js").Sound>} */
const known = new Map();
let frame = 0;

/** The share of the width that each sentence of the block has: by its length. */
function edges() {
  const all = heard(player.place.block);
  const lengths = all.map((one) => one.end - one.start);
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  let at = 0;
  return lengths.map((length) => {
    const from = at / total;
    at += length;
    return [from, at / total];
  });
}

/** Draw it now, and on while something is heard. */
export function draw() {
  cancelAnimationFrame(frame);
  const scale = window.devicePixelRatio || 1;
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  if (canvas.width !== width * scale) canvas.width = width * scale;
  if (canvas.height !== height * scale) canvas.height = height * scale;
  const context = canvas.getContext("2d");
  if (!context) return;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.clearRect(0, 0, width, height);
  const style = getComputedStyle(canvas);
  const [ink, lit] = [style.getPropertyValue("--faint"), style.getPropertyValue("--accent")];
  const names = soundsOf(player.place.block);
  edges().forEach(([from, to], at) => {
    const sound = known.get(names[at]);
    if (!sound && isFetched(names[at])) {
      fetched(names[at]).then((found) => known.set(names[at], found)).catch(() => {});
    }
    const share = at < player.place.sentence ? 1 : at > player.place.sentence ? 0 : progress();
    const [left, right] = [from * width + 1, to * width - 1];
    for (let x = left; x < right; x += 3) {
      const part = (x - left) / (right - left);
      const peak = sound ? sound.peaks[Math.floor(part * sound.peaks.length)] : 0.02;
      const tall = Math.max(2, peak * height);
      context.fillStyle = part < share ? lit : ink;
      context.fillRect(x, (height - tall) / 2, 2, tall);
    }
  });
  if (player.playing) frame = requestAnimationFrame(draw);
  else if (known.size > 400) known.clear();
}

canvas.addEventListener("click", (event) => {
  const share = event.offsetX / canvas.clientWidth;
  const at = edges().findIndex(([from, to]) => share >= from && share < to);
  if (at < 0) return;
  const [from, to] = edges()[at];
  if (player.playing && at === player.place.sentence) seek((share - from) / (to - from));
  else play({ block: player.place.block, sentence: at }, "on");
});

new ResizeObserver(() => draw()).observe(canvas);
