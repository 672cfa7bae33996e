// What the other scripts share: the statement, what is said in the status line, who changed what.
export const main = document.getElementById("main");
export const statement = main.dataset.statement;
export const sourceLanguage = main.dataset.language;
export const api = `/api/statements/${statement}`;
export const list = document.getElementById("points");
export const seen = { revision: Number(main.dataset.revision) };

const line = document.getElementById("status");
const STAYS = 6000; // milliseconds
let clearing = 0;
let said = 0;

export function say(words, kind = "") {
  clearTimeout(clearing);
  line.textContent = words;
  line.dataset.kind = kind;
  said = performance.now();
  if (kind !== "bad") clearing = setTimeout(() => { line.textContent = ""; }, STAYS);
}

// What others do is told too, but never over what has just gone wrong here.
export function mention(words) {
  if (line.dataset.kind !== "bad" || !line.textContent || performance.now() - said > STAYS) say(words);
}

export const add = (words) => say(`${line.textContent} ${words}`.trim(), "bad");

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

// Whether somebody is writing, or answering a question: then nothing else may take the focus.
export const typing = () => Boolean(document.activeElement?.closest("textarea, input, select, dialog"));

export const article = (id) => document.getElementById(`p-${id}`);
export const cellOf = (id, language) => article(id)?.querySelector(`.cell[data-language="${CSS.escape(language)}"]`);
export const pointOf = (element) => element.closest("[data-point]")?.dataset.point;
export const path = (id, ...rest) => [api, "points", encodeURIComponent(id), ...rest].join("/");
export const key = (id, language) => `${id} ${language}`;

// Changes by number, as far as this page has been told who made them; `own` are those that it made itself.
export const own = new Set();
const authors = new Map();

export function credit(change, author) {
  authors.set(change, author);
}

export function author(change) {
  if (own.has(change)) return main.dataset.user;
  return authors.get(change) ?? "Somebody";
}

// When others last changed a sentence on this page: what was pressed before that was meant for the former wording.
const touched = new Map();
export const touch = (id, language) => touched.set(key(id, language), performance.now());
export const touchedSince = (id, language, moment) => (touched.get(key(id, language)) ?? -1) > moment;
