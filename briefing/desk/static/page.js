// What the other scripts share: the statement, what is selected, what is said in the status line.
export const main = document.getElementById("main");
export const statement = main.dataset.statement;
export const sourceLanguage = main.dataset.language;
export const api = `/api/statements/${statement}`;
export const list = document.getElementById("points");
export const mine = new Set(); // changes made by this page, so that their echoes aren't taken for others'
export const seen = { revision: Number(main.dataset.revision) };

const line = document.getElementById("status");
let clearing = 0;

export function say(words, kind = "") {
  clearTimeout(clearing);
  line.textContent = words;
  line.dataset.kind = kind;
  if (kind !== "bad") clearing = setTimeout(() => { line.textContent = ""; }, 6000);
}

export function ask(words, yes) {
  const dialog = document.getElementById("ask");
  document.getElementById("ask-text").textContent = words;
  document.getElementById("ask-yes").textContent = yes;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

export const article = (id) => document.getElementById(`p-${id}`);
export const cellOf = (id, language) => article(id)?.querySelector(`.cell[data-language="${CSS.escape(language)}"]`);
export const pointOf = (element) => element.closest(".point")?.dataset.point;
export const path = (id, ...rest) => [api, "points", encodeURIComponent(id), ...rest].join("/");
