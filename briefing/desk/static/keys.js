// What the keys mean. While a deed waits for the server, keys wait behind it; those behind one that opens a field are
// text for that field.
import { approve, close, memory, merge, move, remove, translate, undo } from "./actions.js";
import { opening, perform, turn } from "./deeds.js";
import { edit } from "./editor.js";
import { article, cellOf, say, sourceLanguage } from "./page.js";
import { chosen, lostSince, points, side, step } from "./selection.js";

const help = document.getElementById("help");
const editable = Boolean(document.getElementById("undo"));
const IN_FIELDS = new Set(["Enter", "Escape", "Backspace", "Delete", "Home", "End", "ArrowLeft", "ArrowRight"]);

const MOVES = {
  j: () => step(1),
  k: () => step(-1),
  h: () => side(-1),
  l: () => side(1),
  ArrowLeft: () => side(-1),
  ArrowRight: () => side(1),
};
const CHANGES = {
  e: () => edit(cellOf(chosen().point, chosen().language)),
  p: () => edit(cellOf(chosen().point, sourceLanguage)),
  a: (at) => approve(cellOf(chosen().point, chosen().language), at),
  m: () => memory(cellOf(chosen().point, chosen().language)),
  t: (at) => translate(cellOf(chosen().point, chosen().language), at),
  J: () => move(chosen().point, 1),
  K: () => move(chosen().point, -1),
  g: () => (points().includes(chosen().point) ? merge(chosen().point) : undefined),
  x: (at) => remove(chosen().point, at),
};
const OPENS = new Set(["e", "p"]);

// A key by what is printed on it: j is j with an Armenian or a Russian layout too.
function stroke(event) {
  const text = [...event.key].length === 1 ? event.key : "";
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  let name = event.key;
  if (text > "\x7f" && letter) name = event.shiftKey ? letter : letter.toLowerCase();
  if (text > "\x7f" && event.code === "Slash" && event.shiftKey) name = "?";
  return { text, name, ctrl: event.ctrlKey || event.metaKey };
}

function deedOf({ name, ctrl }) {
  if (ctrl) return undefined;
  if (Object.hasOwn(MOVES, name)) return MOVES[name];
  if (!editable) return undefined;
  if (name === "u") return undo;
  return Object.hasOwn(CHANGES, name) ? (at) => onChosen(CHANGES[name], at) : undefined;
}

// The first point where none is chosen; nothing where the one that was meant is gone.
function onChosen(deed, at) {
  if (lostSince(at)) {
    say("The point that you had chosen is gone.", "bad");
    return false;
  }
  if (!article(chosen().point)) step(0);
  return article(chosen().point) ? deed(at) : false;
}

function press(pressed, at) {
  const field = turn.field;
  if (!field) return deedOf(pressed)?.(at);
  if (pressed.name === "Escape") return close(field, at);
  if (pressed.name === "Enter") return close(field, at, pressed.ctrl);
  return field.type(pressed);
}

function takes({ text, name, ctrl }) {
  if (!opening()) return false;
  return ctrl ? name === "a" || name === "Enter" : text || IN_FIELDS.has(name);
}

export function onKey(event) {
  const elsewhere = event.target.closest("input, textarea, select") || document.querySelector("dialog[open]");
  const graph = event.getModifierState("AltGraph");
  if (elsewhere || event.isComposing || (event.altKey && !graph)) return;
  const pressed = stroke(event);
  if (graph) pressed.ctrl = false;
  const deed = deedOf(pressed);
  const text = takes(pressed);
  if (pressed.name === "?" && !text) return help.showModal();
  if (!deed && !text) return undefined;
  event.preventDefault();
  const held = event.repeat && !text && !Object.hasOwn(MOVES, pressed.name);
  if (!held) perform((at) => press(pressed, at), { opens: editable && OPENS.has(pressed.name) });
  return undefined;
}

export function onPaste(event) {
  const text = event.clipboardData?.getData("text/plain");
  if (!text || !opening() || event.target.closest("input, textarea, select, dialog")) return;
  event.preventDefault();
  perform(() => turn.field?.type({ text, name: "", ctrl: false }));
}
