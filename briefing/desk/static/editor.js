// Editing in place: a sentence becomes a text field that saves itself while one types, and never over somebody else's
// words. What can't be sent is kept in the browser and sent later.
import { send } from "./api.js";
import { cellOf, mine, path, pointOf, say, statement } from "./page.js";
import { refresh } from "./refresh.js";

const PAUSE = 500; // milliseconds without a keystroke after which is saved
const RETRY = 3000;
const editors = new Map(); // "point language" -> editor

const key = (id, language) => `${id} ${language}`;
const draftKey = (id, language) => `draft ${statement} ${id} ${language}`;

export const editing = (id, language) => editors.get(key(id, language));
export const anyUnsaved = () => [...editors.values()].some((editor) => editor.unsaved());

function stored(name, value) {
  try {
    if (value === undefined) return localStorage.getItem(name);
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch { /* a browser that keeps nothing: what is typed is sent all the same */ }
  return null;
}

export function edit(cell, text) {
  const id = pointOf(cell);
  const language = cell.dataset.language;
  const open = editing(id, language);
  if (open) {
    open.field.focus();
    if (text !== undefined) open.set(text);
    return open;
  }
  if (cell.dataset.version === undefined) return undefined;
  const editor = new Editor(cell, id, language);
  editors.set(key(id, language), editor);
  if (text !== undefined) editor.set(text);
  return editor;
}

class Editor {
  constructor(cell, id, language) {
    Object.assign(this, { cell, id, language });
    this.sentence = cell.querySelector(".sentence");
    this.saved = this.sentence.textContent;
    this.base = Number(cell.dataset.version);
    this.burst = crypto.randomUUID?.() ?? String(Math.random());
    this.sending = null;
    this.conflict = null;
    this.field = document.createElement("textarea");
    this.field.lang = language;
    this.field.value = stored(draftKey(id, language)) ?? this.saved;
    this.field.setAttribute("aria-label", cell.getAttribute("aria-label"));
    this.field.rows = 2;
    this.field.maxLength = 20000;
    this.sentence.replaceWith(this.field);
    cell.classList.add("editing");
    this.field.addEventListener("input", () => this.typed());
    this.field.addEventListener("keydown", (event) => this.pressed(event));
    this.field.addEventListener("blur", () => this.save());
    this.buttons = document.createElement("div");
    this.buttons.className = "editing-actions";
    this.button("Done", () => this.done());
    if (!cell.classList.contains("source")) this.button("Done and approve", () => this.done(true));
    this.field.after(this.buttons);
    this.grow();
    this.field.focus();
    this.field.setSelectionRange(this.field.value.length, this.field.value.length);
    if (this.unsaved()) {
      say("These are words of yours that hadn’t been saved.");
      this.later();
    }
  }

  button(words, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = words;
    made.addEventListener("click", act);
    this.buttons.append(made);
  }

  text() { return this.field.value.replace(/\s+/g, " ").trim(); }
  unsaved() { return this.text() !== this.saved; }
  set(text) { this.field.value = text; this.typed(); }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  typed() {
    this.grow();
    stored(draftKey(this.id, this.language), this.unsaved() ? this.field.value : null);
    this.later();
  }

  later(pause = PAUSE) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  pressed(event) {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      this.done();
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.done(event.ctrlKey || event.metaKey);
    }
  }

  // Resolves to whether everything typed is on the server's disk.
  async save() {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    if (this.conflict || !this.unsaved()) return !this.conflict;
    if (!this.text()) {
      say("A sentence can’t be empty; delete the point instead.", "bad");
      return false;
    }
    const text = this.text();
    say("Saving…");
    this.sending = send("PUT", path(this.id, "texts", this.language), { text, base: this.base, burst: this.burst });
    const answer = await this.sending;
    this.sending = null;
    if (answer.ok) {
      mine.add(answer.data.id);
      this.saved = text;
      this.base = answer.data.cells[0].version;
      this.cell.dataset.version = this.base;
      stored(draftKey(this.id, this.language), this.unsaved() ? this.field.value : null);
      say("Saved", "good");
      return this.unsaved() ? this.save() : true;
    }
    if (answer.status === 409 && answer.data.cell) {
      this.collide(answer.data.cell.text, answer.data.cell.version, answer.data.author);
    } else {
      say(answer.error, "bad");
      if (answer.status === 0 || answer.status >= 500 || answer.status === 429) this.later(RETRY);
    }
    return false;
  }

  // Somebody else has written here meanwhile: both wordings are shown, and one is chosen.
  collide(text, version, author) {
    if (!this.unsaved()) {
      this.saved = text;
      this.base = version;
      this.field.value = text;
      this.grow();
      return;
    }
    this.conflict?.remove();
    const box = document.createElement("div");
    box.className = "conflict";
    box.setAttribute("role", "alert");
    const words = document.createElement("p");
    words.textContent = `${author} has changed this sentence meanwhile. Nothing was overwritten. It now reads:`;
    const theirs = document.createElement("p");
    theirs.className = "theirs";
    theirs.lang = this.language;
    theirs.textContent = text;
    box.append(words, theirs);
    const choose = (label, act) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = label;
      made.addEventListener("click", () => {
        box.remove();
        this.conflict = null;
        this.base = version;
        this.saved = text;
        act();
        this.field.focus();
      });
      box.append(made);
    };
    choose(`Take ${author}’s wording`, () => this.set(text));
    choose("Keep mine", () => this.save());
    this.conflict = box;
    this.buttons.after(box);
    say(`${author} has changed this sentence too.`, "bad");
  }

  async done(approve = false) {
    if (!(await this.save())) return;
    editors.delete(key(this.id, this.language));
    if (!(await refresh([this.id]))) {
      editors.set(key(this.id, this.language), this);
      say("The server can’t be reached. What you wrote is saved; try again to close the field.", "bad");
      return;
    }
    const cell = cellOf(this.id, this.language);
    cell?.closest(".point").focus({ preventScroll: true });
    if (approve && cell) cell.querySelector('[data-act="approve"]')?.click();
  }
}

addEventListener("beforeunload", (event) => { if (anyUnsaved()) event.preventDefault(); });
