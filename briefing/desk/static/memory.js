// Terms and memory entries: added, changed and taken out through the API, then the page is shown anew.
import { send } from "./api.js";

const status = document.getElementById("status");
const pair = document.getElementById("pair");
const term = document.getElementById("term");
const forms = (text) => text.split("|").map((form) => form.trim()).filter(Boolean);
const fields = (dialog, kind) => dialog.querySelectorAll(`[data-${kind}]`);
let former = null; // what is being changed, null for something new

// Shows the page anew; the words are said on it then.
function again(words) {
  sessionStorage.setItem("said", words);
  location.reload();
}

async function done(path, body, words) {
  status.textContent = "One moment…";
  const answer = await send("POST", path, body);
  if (answer.ok) again(words(answer.data));
  else status.textContent = answer.error;
}

function open(dialog, given, fill) {
  former = given;
  fill(given);
  dialog.querySelector(".problem").hidden = true;
  dialog.showModal();
}

function openPair(texts) {
  open(pair, texts, () => {
    for (const field of fields(pair, "text")) field.value = texts?.[field.dataset.text] ?? "";
  });
}

function openTerm(given) {
  open(term, given, () => {
    for (const side of ["use", "avoid"]) {
      for (const field of fields(term, side)) field.value = (given?.[side][field.dataset[side]] ?? []).join(" | ");
    }
    term.querySelector("[data-note]").value = given?.note ?? "";
  });
}

function writtenPair() {
  const texts = {};
  for (const field of fields(pair, "text")) if (field.value.trim()) texts[field.dataset.text] = field.value;
  return { texts };
}

function writtenTerm() {
  const body = { use: {}, avoid: {}, note: term.querySelector("[data-note]").value };
  for (const side of ["use", "avoid"]) {
    for (const field of fields(term, side)) {
      const given = forms(field.value);
      if (given.length) body[side][field.dataset[side]] = given;
    }
  }
  return body;
}

// The dialog stays open, with what is wrong in it, until the server has taken what was written.
function saves(dialog, path, plain, written) {
  dialog?.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const fresh = written();
    const problem = dialog.querySelector(".problem");
    const wrong = (words) => Object.assign(problem, { textContent: words, hidden: false });
    if (fresh.texts && Object.keys(fresh.texts).length < 2) return wrong("Write the sentence in two languages at least.");
    const body = former ? { old: plain(former), new: fresh } : fresh;
    const answer = await send("POST", former ? `${path}/exchange` : path, body);
    return answer.ok ? again(former ? "Changed" : "Added") : wrong(answer.error);
  });
}

function sure(words) {
  const ask = document.getElementById("ask");
  document.getElementById("ask-text").textContent = words;
  ask.returnValue = "no";
  ask.showModal();
  return new Promise((resolve) => {
    ask.addEventListener("close", () => resolve(ask.returnValue === "yes"), { once: true });
  });
}

document.addEventListener("click", async (event) => {
  const on = (name) => event.target.closest(`[data-${name}]`);
  if (event.target.id === "add-pair") openPair(null);
  if (event.target.id === "add-term") openTerm(null);
  if (on("close")) on("close").closest("dialog").close();
  if (on("change-pair")) openPair(JSON.parse(on("change-pair").dataset.changePair));
  if (on("change-term")) openTerm(JSON.parse(on("change-term").dataset.changeTerm));
  if (on("remove-pair")) {
    const texts = JSON.parse(on("remove-pair").dataset.removePair);
    if (await sure(`Take “${Object.values(texts)[0]}” out of the memory?`)) done("/api/memory/removal", { texts }, () => "Taken out");
  }
  if (on("remove-term")) {
    const given = JSON.parse(on("remove-term").dataset.removeTerm);
    if (await sure(`Take “${Object.values(given.use)[0][0]}” out of the glossary?`)) done("/api/glossary/removal", given, () => "Taken out");
  }
});

for (const input of document.querySelectorAll("[data-import]")) {
  input.addEventListener("change", () => {
    if (!input.files.length) return;
    const form = new FormData();
    form.append("file", input.files[0]);
    const words = ({ imported }) => `${imported} ${imported === 1 ? "entry" : "entries"} read from the file`;
    done(input.dataset.import, form, words);
    input.value = "";
  });
}

saves(pair, "/api/memory", (texts) => ({ texts }), writtenPair);
saves(term, "/api/glossary", (given) => given, writtenTerm);
status.textContent = sessionStorage.getItem("said") ?? "";
sessionStorage.removeItem("said");
document.documentElement.dataset.ready = "true";
