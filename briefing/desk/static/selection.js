// Which point and which language the keys mean; the document follows.
import { article, list, sourceLanguage, typing } from "./page.js";

let point = "";
let language = "";
let lost = -1; // when others took away the point that was chosen

export const chosen = () => ({ point, language });
// Whether what was pressed at that moment was meant for a point that is gone now.
export const lostSince = (moment) => lost > moment;
export const targets = () => [...document.querySelectorAll(".head[data-language]")].map((head) => head.dataset.language);
const narrow = matchMedia("(max-width: 62rem)");

export function visibleTargets() {
  if (!narrow.matches) return targets();
  return [...document.querySelectorAll('.show[aria-pressed="true"]')].map((button) => button.dataset.show);
}

// Chooses a point and a language, and goes there unless somebody is writing elsewhere.
export function select(id, code = language, { focus = true, scroll = true } = {}) {
  point = id;
  language = code || visibleTargets()[0] || sourceLanguage;
  mark();
  const found = article(id);
  if (!found) return;
  const elsewhere = typing();
  if (focus && !elsewhere && !found.contains(document.activeElement)) found.focus({ preventScroll: true });
  if (scroll && !elsewhere) found.scrollIntoView({ block: "nearest" });
  follow();
}

// The point that is chosen may have gone: the next one takes its place.
export function lose(before, after) {
  const gone = before.find((each) => each.dataset.point === point);
  if (!gone || after.includes(gone)) return;
  const at = before.indexOf(gone);
  const heir = [...before.slice(at + 1), ...before.slice(0, at).reverse()].find((each) => after.includes(each));
  point = heir?.dataset.point ?? "";
  lost = performance.now();
}

export function mark() {
  for (const old of list.querySelectorAll(".chosen, [aria-current]")) {
    old.classList.remove("chosen");
    old.removeAttribute("aria-current");
  }
  const found = article(point);
  if (!found) return;
  found.setAttribute("aria-current", "true");
  found.querySelector(`.cell[data-language="${CSS.escape(language)}"]`)?.classList.add("chosen");
}

function follow() {
  for (const old of document.querySelectorAll("mark.active")) old.classList.remove("active");
  const proven = article(point).dataset.says ?? point;
  const marks = [...document.querySelectorAll("mark[data-points]")].filter((each) => each.dataset.points.split(" ").includes(proven));
  for (const each of marks) each.classList.add("active");
  const pane = document.querySelector(".document .text");
  if (!marks.length || narrow.matches) return;
  const first = marks[0].getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (first.top < frame.top + 40 || first.bottom > frame.bottom - 40) {
    pane.scrollTop += first.top - frame.top - frame.height / 3;
  }
}

const named = (selector) => [...list.querySelectorAll(selector)].map((each) => each.dataset.point);
// Everything with sentences in order, the headline first if there is one; the points alone.
export const ids = () => named("[data-point]:not(.unwritten)");
export const points = () => named(".point");

export function step(by) {
  const all = ids();
  if (!all.length) return;
  const at = all.indexOf(point);
  select(all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))]);
}

export function side(by) {
  const columns = [sourceLanguage, ...visibleTargets()];
  const at = columns.indexOf(language);
  if (!point) step(0);
  select(point, columns[Math.min(columns.length - 1, Math.max(0, at + by))]);
}

// The next sentence that waits for approval after the chosen one: along the row, then down.
export function nextOpen() {
  const columns = visibleTargets();
  const all = ids();
  const from = all.indexOf(point) * columns.length + columns.indexOf(language);
  for (let at = from + 1; at < all.length * columns.length; at += 1) {
    const id = all[Math.floor(at / columns.length)];
    const code = columns[at % columns.length];
    const cell = article(id).querySelector(`.cell[data-language="${code}"]`);
    if (cell && !cell.dataset.missing && !cell.dataset.approved) return select(id, code);
  }
  return undefined;
}
