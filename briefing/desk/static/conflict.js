// What a field says when somebody else has been at its sentence: nothing is overwritten, whoever writes here chooses.
import { main, say } from "./page.js";

function box(editor, words) {
  const had = editor.conflict?.contains(document.activeElement);
  editor.conflict?.remove();
  const made = document.createElement("div");
  made.className = "conflict";
  made.setAttribute("role", "alert");
  const said = document.createElement("p");
  said.textContent = words;
  made.append(said);
  editor.conflict = made;
  editor.buttons.after(made);
  if (had) editor.field.focus();
  return made;
}

function choice(made, label, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", () => {
    made.remove();
    act();
  });
  made.append(button);
}

// choose: gets the wording to take, undefined for the own one.
export function showConflict(editor, text, author, choose) {
  const self = author === main.dataset.user;
  const who = self ? "You have changed this sentence elsewhere" : `${author} has changed this sentence`;
  const made = box(editor, `${who} meanwhile. Nothing was overwritten. It now reads:`);
  const theirs = document.createElement("p");
  theirs.className = "theirs";
  theirs.lang = editor.language;
  theirs.textContent = text;
  made.append(theirs);
  choice(made, self ? "Take that wording" : `Take ${author}’s wording`, () => choose(text));
  choice(made, self ? "Keep this one" : "Keep mine", () => choose());
  say(`${who} too.`, "bad");
}

export function showGone(editor, close) {
  const made = box(editor, "Somebody has deleted this point or merged it meanwhile. Copy what you want to keep.");
  choice(made, "Close", close);
}
