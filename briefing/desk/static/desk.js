// The desk: wires buttons and keys to what they do.
import { act, approve, approveAll, memory, merge, move, remove, takeBack, translate, undo } from "./actions.js";
import { edit } from "./editor.js";
import { listen } from "./live.js";
import { cellOf, list, sourceLanguage } from "./page.js";
import { chosen, select, side, step } from "./selection.js";

const help = document.getElementById("help");
const editable = Boolean(document.getElementById("undo"));

function cell() {
  if (!chosen().point) step(0);
  return cellOf(chosen().point, chosen().language);
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  h: () => side(-1),
  l: () => side(1),
  ArrowLeft: () => side(-1),
  ArrowRight: () => side(1),
  "?": () => help.showModal(),
};
const EDITING_KEYS = {
  e: () => edit(cell()),
  p: () => { cell(); edit(cellOf(chosen().point, sourceLanguage)); },
  a: () => approve(cell()),
  m: () => memory(cell()),
  t: () => translate(cell()),
  J: () => { cell(); move(chosen().point, 1); },
  K: () => { cell(); move(chosen().point, -1); },
  g: () => { cell(); merge(chosen().point); },
  x: () => { cell(); remove(chosen().point); },
  u: () => undo(),
};

document.addEventListener("keydown", (event) => {
  const busy = event.target.closest("input, textarea, select, dialog") || document.querySelector("dialog[open]");
  const menu = document.querySelector(".menu[open]");
  if (menu && event.key === "Escape") {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
  if (busy || event.ctrlKey || event.metaKey || event.altKey) return;
  const deed = KEYS[event.key] ?? (editable ? EDITING_KEYS[event.key] : undefined);
  if (!deed) return;
  event.preventDefault();
  deed();
});

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-act]");
  if (button) return act(button.dataset.act, button);
  const all = event.target.closest("[data-approve-all]");
  if (all) return approveAll(all.dataset.approveAll);
  const marked = event.target.closest("mark[data-points]");
  if (marked) {
    event.preventDefault();
    return select(marked.dataset.points.split(" ")[0]);
  }
  const menu = document.querySelector(".menu[open]");
  if (menu && !menu.contains(event.target)) menu.open = false;
  return undefined;
});

list.addEventListener("click", (event) => {
  if (event.target.closest("button, a, textarea")) return;
  const clicked = event.target.closest(".cell");
  const point = event.target.closest(".point");
  if (!point) return;
  select(point.dataset.point, clicked?.dataset.language, { scroll: false });
});

list.addEventListener("dblclick", (event) => {
  const clicked = event.target.closest(".sentence")?.closest(".cell");
  if (clicked && editable) edit(clicked);
});

for (const button of document.querySelectorAll("[data-show]")) {
  button.addEventListener("click", () => show(button.dataset.show));
}

// On a narrow screen one language is shown beside the points.
function show(language) {
  for (const button of document.querySelectorAll("[data-show]")) {
    button.setAttribute("aria-pressed", String(button.dataset.show === language));
  }
  document.body.dataset.shown = language;
  if (chosen().point) select(chosen().point, language, { scroll: false, focus: false });
}

const first = document.querySelector("[data-show]");
if (first) document.body.dataset.shown = first.dataset.show;
const text = document.querySelector(".document");
if (matchMedia("(max-width: 62rem)").matches) text.open = false;

document.getElementById("undo")?.addEventListener("click", () => undo());
document.getElementById("approved-only").addEventListener("change", (event) => {
  for (const link of document.querySelectorAll("#exports a")) {
    const address = new URL(link.href);
    if (event.target.checked) address.searchParams.set("approved", "true");
    else address.searchParams.delete("approved");
    link.href = address;
  }
});
document.getElementById("help-button").addEventListener("click", () => help.showModal());
document.getElementById("xliff")?.addEventListener("change", (event) => {
  if (event.target.files.length) takeBack(event.target.files[0]);
  event.target.value = "";
});
listen();
performance.mark("interactive");
document.documentElement.dataset.ready = "true";
