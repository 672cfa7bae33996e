// Editing in place: a sentence becomes a text field that saves itself while one types, and never over somebody else's
// words. What can't be sent is kept in the browser and sent later.
import { send } from "./api.js";
import { showConflict, showGone } from "./conflict.js";
import { busy, turn } from "./deeds.js";
import { article, author, credit, key, own, path, pointOf, say, statement, typing } from "./page.js";

const PAUSE = 500; // milliseconds without a keystroke after which is saved
const RETRY = 3000;
const AWAY = new Set([0, 429]); // and 500 and above: tried again
const editors = new Map(); // "point language" -> editor

const draftKey = (id, language) => `draft ${statement} ${id} ${language}`;

export const editing = (id, language) => editors.get(key(id, language));
export const editorsOf = (id) => [...editors.values()].filter((editor) => editor.id === id);
const anyUnsaved = () => [...editors.values()].some((editor) => editor.unsaved());

// Sends whatever is typed and not yet sent, as far as it can be sent now.
export const flush = () => Promise.all([...editors.values()].map((editor) => editor.save()));

function stored(name, value) {
  try {
    if (value === undefined) return localStorage.getItem(name);
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch { /* a browser that keeps nothing: what is typed is sent all the same */ }
  return null;
}

// Opens the field of a sentence, with `text` in it if given; the keys that are waiting are meant for it.
export function edit(cell, text) {
  const id = pointOf(cell);
  const { language } = cell.dataset;
  const editor = editing(id, language) ?? new Editor(cell, id, language);
  editors.set(key(id, language), editor);
  if (!typing()) editor.field.focus();
  if (text !== undefined) editor.set(text);
  turn.field = editor;
  return editor;
}

class Editor {
  constructor(cell, id, language) {
    Object.assign(this, { cell, id, language, sending: null, conflict: null, closing: false });
    this.sentence = cell.querySelector(".sentence");
    this.saved = this.sentence.textContent;
    this.base = Number(cell.dataset.version);
    this.burst = crypto.randomUUID?.() ?? String(Math.random());
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
    this.button("Done", () => this.finish());
    if (!cell.classList.contains("source")) this.button("Done and approve", () => this.finish(true));
    this.field.after(this.buttons);
    this.grow();
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
  keep() { stored(draftKey(this.id, this.language), this.unsaved() ? this.field.value : null); }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  typed() {
    this.grow();
    this.keep();
    this.later();
  }

  later(pause = PAUSE) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  pressed(event) {
    event.stopPropagation();
    if (event.isComposing || (event.key !== "Escape" && event.key !== "Enter")) return;
    event.preventDefault();
    this.finish(event.key === "Enter" && (event.ctrlKey || event.metaKey));
  }

  // What was pressed before the field was there.
  type({ text, name, ctrl }) {
    const { selectionStart: start, selectionEnd: end, value } = this.field;
    const put = (words, from, to) => { this.field.setRangeText(words, from, to, "end"); this.typed(); };
    if (ctrl) return name === "a" ? this.field.select() : undefined;
    if (text) put(text, start, end);
    else if (name === "Backspace") put("", start === end ? Math.max(0, start - 1) : start, end);
    else if (name === "Delete") put("", start, start === end ? end + 1 : end);
    else if (name === "Home") this.field.setSelectionRange(0, 0);
    else if (name === "End") this.field.setSelectionRange(value.length, value.length);
    else if (name === "ArrowLeft") this.field.setSelectionRange(Math.max(0, start - 1), Math.max(0, start - 1));
    else if (name === "ArrowRight") this.field.setSelectionRange(end + 1, end + 1);
    return undefined;
  }

  // Resolves to whether everything typed is on the server's disk.
  async save() {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (this.conflict || !this.unsaved()) return !this.conflict;
    const text = this.text();
    if (!text) {
      say("A sentence can’t be empty; delete the point instead.", "bad");
      return false;
    }
    say("Saving…");
    this.sending = send("PUT", path(this.id, "texts", this.language), { text, base: this.base, burst: this.burst });
    const answer = await this.sending;
    this.sending = null;
    if (answer.ok) {
      own.add(answer.data.id);
      return this.stands(text, answer.data.cells[0].version);
    }
    const there = answer.status === 409 ? answer.data.cell : null;
    // The words may have arrived before, and only the answer got lost.
    if (there?.text === text) return this.stands(text, there.version);
    if (there) {
      credit(there.version, answer.data.author);
      this.collide(there.text, there.version);
      return this.conflict ? false : this.save();
    }
    if (AWAY.has(answer.status) || answer.status >= 500) {
      say(`${answer.error} Your words are kept and sent again.`, "bad");
      this.later(RETRY);
    } else {
      say(answer.error, "bad");
    }
    return false;
  }

  // The server has the text now. Its approval, if it had one, has ended with that.
  stands(text, version) {
    this.adopt(text, version);
    this.cell.classList.remove("approved");
    this.cell.querySelector(".approval")?.remove();
    delete this.cell.dataset.approved;
    this.keep();
    say("Saved", "good");
    return this.unsaved() ? this.save() : true;
  }

  adopt(text, version) {
    this.saved = text;
    this.base = version;
    this.cell.dataset.version = version;
  }

  // What the server now has of the sentence.
  renew(fresh) {
    if (this.gone) this.comeBack();
    const version = Number(fresh.dataset.version);
    if (version > this.base && !this.sending) this.collide(fresh.querySelector(".sentence").textContent, version);
    for (const old of this.cell.querySelectorAll(":scope > :is(.meta, .stale, .flags)")) old.remove();
    const actions = this.cell.querySelector(":scope > .actions");
    this.cell.classList.toggle("approved", Boolean(fresh.dataset.approved));
    for (const now of fresh.querySelectorAll(":scope > :is(.meta, .stale, .flags)")) actions.before(now);
  }

  // Somebody else has written here meanwhile: both wordings are shown, and one is chosen. Where only an approval came or
  // went, or both have written the same, there is nothing to choose.
  collide(text, version) {
    if (this.unsaved() && this.text() === text) {
      this.stands(text, version);
      return;
    }
    if (!this.unsaved() || text === this.saved) {
      const typed = this.unsaved();
      this.adopt(text, version);
      if (!typed && this.field.value !== text) {
        const { selectionStart: start, selectionEnd: end } = this.field;
        this.field.value = text;
        this.field.setSelectionRange(start, end);
        this.grow();
      }
      return;
    }
    if (this.conflict && this.theirs === version) return; // that is being asked already
    this.theirs = version;
    showConflict(this, text, author(version), (chosen) => {
      this.conflict = null;
      this.adopt(text, version);
      if (chosen === undefined) this.save();
      else this.set(chosen);
      this.field.focus();
    });
  }

  // The point is gone while somebody writes in it here: the words stay until he closes the field.
  orphan() {
    if (this.gone) return;
    this.gone = true;
    article(this.id).classList.add("gone");
    showGone(this, () => this.discard());
  }

  comeBack() {
    this.conflict.remove();
    this.gone = false;
    this.conflict = null;
  }

  // The field closes. What is pressed from now on is meant for the page, whatever the server takes to answer.
  finish(approving = false) {
    if (this.closing) return;
    this.hush();
    this.cell.dispatchEvent(new CustomEvent("finish", { bubbles: true, detail: { editor: this, approving } }));
  }

  hush() {
    this.closing = true;
    this.field.readOnly = true;
    if (this.cell.contains(document.activeElement)) article(this.id).focus({ preventScroll: true });
  }

  // Resolves to whether everything is saved, so that the sentence may be shown again.
  async close() {
    this.hush();
    if (turn.field === this) turn.field = null;
    if (!this.gone && (await this.save())) {
      editors.delete(key(this.id, this.language));
      return true;
    }
    if (this.gone) say("The point is gone: copy what you want to keep, then close the field below it.", "bad");
    this.reopen();
    return false;
  }

  reopen() {
    editors.set(key(this.id, this.language), this);
    this.closing = false;
    this.field.readOnly = false;
    if (!typing()) this.field.focus();
  }

  // The point is gone, and the field with it; words that weren't saved stay in the browser, should it come back.
  discard() {
    clearTimeout(this.timer);
    editors.delete(key(this.id, this.language));
    if (turn.field === this) turn.field = null;
    if (this.gone) article(this.id)?.remove();
  }
}

addEventListener("beforeunload", (event) => { if (anyUnsaved() || busy()) event.preventDefault(); });
