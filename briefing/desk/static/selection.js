// Which point and which language the keys mean; the document follows.
import { article, list, sourceLanguage } from "./page.js";

let point = "";
let language = "";

export const chosen = () => ({ point, language });
export const targets = () => [...document.querySelectorAll(".head[data-language]")].map((head) => head.dataset.language);
const narrow = matchMedia("(max-width: 62rem)");

export function visibleTargets() {
  if (!narrow.matches) return targets();
  return [...document.querySelectorAll('.show[aria-pressed="true"]')].map((button) => button.dataset.show);
}

export function select(id, code = language, { focus = true, scroll = true } = {}) {
  point = id;
  language = code || visibleTargets()[0] || sourceLanguage;
  mark();
  const found = article(id);
  if (!found) return;
  if (focus && !found.contains(document.activeElement)) found.focus({ preventScroll: true });
  if (scroll) found.scrollIntoView({ block: "nearest" });
  follow();
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
  const marks = [...document.querySelectorAll("mark[data-points]")].filter((each) => each.dataset.points.split(" ").includes(point));
  for (const each of marks) each.classList.add("active");
  const pane = document.querySelector(".document .text");
  if (!marks.length || narrow.matches) return;
  const first = marks[0].getBoundingClientRect();
  const frame = pane.getBoundingClientRect();
  if (first.top < frame.top + 40 || first.bottom > frame.bottom - 40) {
    pane.scrollTop += first.top - frame.top - frame.height / 3;
  }
}

export const ids = () => [...list.querySelectorAll(".point")].map((each) => each.dataset.point);

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
    if (cell?.dataset.version !== undefined && !cell.dataset.approved) return select(id, code);
  }
  return undefined;
}
