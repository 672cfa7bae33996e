// The desk: wires buttons and keys to what they do.
import { act, approveAll, close, takeBack, undo } from "./actions.js";
import { perform } from "./deeds.js";
import { edit, flush } from "./editor.js";
import { onKey, onPaste } from "./keys.js";
import { listen } from "./live.js";
import { article, cellOf, list, pointOf } from "./page.js";
import { chosen, select } from "./selection.js";

const help = document.getElementById("help");
const editable = Boolean(document.getElementById("undo"));
const FIELDS = new Set(["edit", "use"]);

document.addEventListener("keydown", (event) => {
  const menu = document.querySelector(".menu[open]");
  if (menu && event.key === "Escape") {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
  onKey(event);
});
document.addEventListener("paste", onPaste);

document.addEventListener("click", (event) => {
  const menu = document.querySelector(".menu[open]");
  if (menu && !menu.contains(event.target)) menu.open = false;
  const button = event.target.closest("[data-act]");
  if (button) {
    const deed = { name: button.dataset.act, id: pointOf(button), text: button.dataset.text };
    deed.language = button.closest(".cell")?.dataset.language;
    return perform((at) => act(deed, at), { opens: FIELDS.has(deed.name) });
  }
  const all = event.target.closest("[data-approve-all]");
  if (all) return perform((at) => approveAll(all.dataset.approveAll, at));
  const marked = event.target.closest("mark[data-points]");
  if (marked) {
    event.preventDefault();
    const [id] = marked.dataset.points.split(" ");
    return perform(() => select(id));
  }
  return undefined;
});

list.addEventListener("click", (event) => {
  if (event.target.closest("button, a, textarea")) return;
  const id = pointOf(event.target);
  const language = event.target.closest(".cell")?.dataset.language;
  if (id) perform(() => article(id) && select(id, language, { scroll: false }));
});

list.addEventListener("dblclick", (event) => {
  const cell = event.target.closest(".sentence, .empty")?.closest(".cell");
  if (!cell || !editable) return;
  const deed = { name: "edit", id: pointOf(cell), language: cell.dataset.language };
  perform((at) => act(deed, at), { opens: true });
});

list.addEventListener("finish", (event) => {
  const { editor, approving } = event.detail;
  perform((at) => close(editor, at, approving), { stays: true });
});

for (const button of document.querySelectorAll("[data-show]")) {
  button.addEventListener("click", () => perform(() => show(button.dataset.show)));
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

document.getElementById("undo")?.addEventListener("click", () => perform(undo));
document.getElementById("approved-only").addEventListener("change", (event) => {
  for (const link of document.querySelectorAll("#exports a")) {
    const address = new URL(link.href);
    if (event.target.checked) address.searchParams.set("approved", "true");
    else address.searchParams.delete("approved");
    link.href = address;
  }
});
// What is typed and done comes into the file.
document.getElementById("exports").addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  perform(() => flush().then(() => { setTimeout(() => location.assign(link.href)); }));
});
document.getElementById("help-button").addEventListener("click", () => help.showModal());
document.getElementById("xliff")?.addEventListener("change", (event) => {
  const [file] = event.target.files;
  if (file) perform(() => takeBack(file));
  event.target.value = "";
});
listen();
performance.mark("interactive");
document.documentElement.dataset.ready = "true";
