// What buttons and keys do.
import { part, send } from "./api.js";
import { edit } from "./editor.js";
import { api, article, ask, cellOf, mine, path, pointOf, say, seen, sourceLanguage, statement } from "./page.js";
import { refresh } from "./refresh.js";
import { ids, nextOpen, select } from "./selection.js";

// Sends a change, shows what came of it; after a conflict shows what stands there now.
async function change(method, address, body, shown, words) {
  const answer = await send(method, address, body);
  if (answer.ok) {
    for (const each of [answer.data].flat()) mine.add(each.id);
    await refresh(shown, "");
    say(words, "good");
  } else {
    await refresh(answer.status === 409 || answer.status === 404 ? null : shown, answer.data?.author ?? "");
    say(answer.error, "bad");
  }
  return answer.ok;
}

const version = (cell) => Number(cell.dataset.version);

export async function approve(cell, withdraw = false) {
  if (!cell || cell.dataset.version === undefined || cell.dataset.language === sourceLanguage) return;
  const id = pointOf(cell);
  const what = withdraw ? "withdrawal" : "approval";
  const words = withdraw ? "Approval withdrawn" : "Approved";
  const done = await change("POST", path(id, what, cell.dataset.language), { base: version(cell) }, [id], words);
  if (done && !withdraw) nextOpen();
}

export async function approveAll(language) {
  const cells = [...document.querySelectorAll(`.point .cell[data-language="${language}"][data-version]`)];
  const open = cells.filter((cell) => !cell.dataset.approved);
  if (!open.length) return say("Everything in this language is approved.");
  const flagged = open.filter((cell) => cell.dataset.flagged).length;
  const those = flagged === open.length ? (flagged === 1 ? "It carries" : "All of them carry") : `${flagged} of them ${flagged === 1 ? "carries" : "carry"}`;
  const name = document.querySelector(`[data-approve-all="${language}"]`).dataset.name;
  const asked = `Approve ${open.length} ${open.length === 1 ? "sentence" : "sentences"} in ${name}?`;
  if (!(await ask(flagged ? `${asked} ${those} warnings.` : asked, "Approve"))) return undefined;
  return change("POST", `${api}/approval/${language}`, { revision: seen.revision }, null, "Approved");
}

export async function translate(cell) {
  if (!cell || cell.dataset.language === sourceLanguage) return;
  const id = pointOf(cell);
  say("Translating…");
  await change("POST", path(id, "translation", cell.dataset.language), { base: version(cell) }, [id], "Translated");
}

export async function memory(cell) {
  if (!cell || cell.dataset.language === sourceLanguage) return;
  const open = cell.querySelector(".match");
  if (open) return open.remove();
  const found = await part(`/statements/${statement}/points/${encodeURIComponent(pointOf(cell))}/memory/${cell.dataset.language}`);
  if (found) cell.append(found.content);
  return undefined;
}

export async function move(id, by) {
  const all = ids();
  const at = all.indexOf(id);
  const to = at + by;
  if (to < 0 || to >= all.length) return;
  const others = all.filter((each) => each !== id);
  const after = to === 0 ? "" : others[to - 1];
  await change("POST", path(id, "place"), { after }, null, "Moved");
  select(id);
}

export async function merge(id) {
  const all = ids();
  const into = all[all.indexOf(id) - 1];
  if (!into) return say("There is no point above to merge into.");
  await change("POST", path(id, "merger"), { into }, null, "Merged; u takes it back");
  return select(into);
}

export async function remove(id) {
  const all = ids();
  const next = all[all.indexOf(id) + 1] ?? all[all.indexOf(id) - 1];
  const newest = Math.max(...[...article(id).querySelectorAll(".cell[data-version]")].map(version));
  await change("DELETE", `${path(id)}?base=${newest}`, undefined, null, "Deleted; u takes it back");
  if (next) select(next);
}

export async function undo() {
  const answer = await send("POST", `${api}/undo`);
  if (!answer.ok) return say(answer.error, "bad");
  mine.add(answer.data.id);
  await refresh(null);
  say("Taken back", "good");
  return select(answer.data.points[0]);
}

export async function takeBack(file) {
  const form = new FormData();
  form.append("file", file);
  const answer = await send("POST", `${api}/xliff`, form);
  if (!answer.ok) return say(answer.error, "bad");
  await refresh(null);
  return say(answer.data.length ? "The file’s changes were taken in" : "The file changes nothing", "good");
}

export function act(name, element) {
  const id = pointOf(element);
  const cell = element.closest(".cell");
  select(id, cell?.dataset.language, { focus: false, scroll: false });
  const deeds = {
    approve: () => approve(cell),
    withdraw: () => approve(cell, true),
    edit: () => edit(cell),
    memory: () => memory(cell),
    translate: () => translate(cell),
    use: () => edit(cell, element.dataset.text),
    up: () => move(id, -1),
    down: () => move(id, 1),
    merge: () => merge(id),
    delete: () => remove(id),
  };
  return deeds[name]?.();
}

export { cellOf };
