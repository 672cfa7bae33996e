// What buttons and keys do. Each resolves to `false` where it failed; `at` is the moment at which it was asked for, and
// what others have changed since then is not approved, deleted or replaced unread.
import { part, send } from "./api.js";
import { edit, editorsOf, flush } from "./editor.js";
import { turn } from "./deeds.js";
import { api, article, ask, author, cellOf, credit, own, path, pointOf, say, sourceLanguage, statement, touchedSince } from "./page.js";
import { refresh } from "./refresh.js";
import { chosen, ids, nextOpen, points, select } from "./selection.js";

// Sends a change, shows what came of it; after a conflict shows what stands there now. then: done in between.
async function change(method, address, body, shown, words, then) {
  const answer = await send(method, address, body);
  if (answer.ok) {
    own.add(answer.data.id);
    then?.(answer.data);
    if ((await refresh(shown)) === undefined) return wrong("It is done, but the server can’t be reached to show it.");
    say(words, "good");
  } else {
    if (answer.data?.cell) credit(answer.data.cell.version, answer.data.author);
    if (answer.status) await refresh(answer.status === 409 || answer.status === 404 ? null : shown);
    say(answer.error, "bad");
  }
  return answer.ok;
}

function wrong(words) {
  say(words, "bad");
  return false;
}

const GONE = "This point isn’t in the brief any more.";
const version = (cell) => Number(cell.dataset.version);

// Whether the sentence is gone, or somebody else has changed it, or the key point that it translates, since then; says so.
function unread(id, language, at) {
  if (!cellOf(id, language)) return !wrong(GONE);
  const code = [language, sourceLanguage].find((each) => touchedSince(id, each, at));
  if (!code) return false;
  const itself = id === "headline" ? "the headline itself" : "the key point itself";
  const what = code === language ? "this sentence" : itself;
  return !wrong(`${author(version(cellOf(id, code)))} has just changed ${what}: read it first.`);
}

// After an edit is closed, the sentence is shown with what is said about it now.
export async function close(editor, at, approving) {
  if (!(await editor.close())) return false;
  if ((await refresh([editor.id])) === undefined) {
    editor.reopen();
    return wrong("The server can’t be reached. What you wrote is saved; try again to close the field.");
  }
  return approving ? approve(cellOf(editor.id, editor.language), at) : true;
}

export async function approve(cell, at, withdraw = false) {
  if (cell.dataset.missing || cell.dataset.language === sourceLanguage) return undefined;
  const [id, { language }] = [pointOf(cell), cell.dataset];
  await flush();
  if (unread(id, language, at)) return false;
  const what = withdraw ? "withdrawal" : "approval";
  const words = withdraw ? "Approval withdrawn" : "Approved";
  const seen = { base: version(cellOf(id, language)) };
  if (!withdraw) seen.source = version(cellOf(id, sourceLanguage));
  const done = await change("POST", path(id, what, language), seen, [id], words);
  const there = chosen().point === id && chosen().language === language;
  if (done && !withdraw && there) nextOpen();
  return done;
}

export async function approveAll(language, at) {
  await flush();
  const revision = await refresh(null);
  if (revision === undefined) return wrong("The server can’t be reached.");
  const cells = [...document.querySelectorAll(`#points .cell[data-language="${language}"]:not([data-missing])`)];
  const open = cells.filter((cell) => !cell.dataset.approved);
  if (!open.length) return say("Everything in this language is approved.");
  if (open.some((cell) => unread(pointOf(cell), language, at))) return false;
  const flagged = open.filter((cell) => cell.dataset.flagged).length;
  const those = flagged === open.length ? (flagged === 1 ? "It carries" : "All of them carry") : `${flagged} of them ${flagged === 1 ? "carries" : "carry"}`;
  const { name } = document.querySelector(`[data-approve-all="${language}"]`).dataset;
  const asked = `Approve ${open.length} ${open.length === 1 ? "sentence" : "sentences"} in ${name}?`;
  if (!(await ask(flagged ? `${asked} ${those} warnings.` : asked, "Approve"))) return undefined;
  return change("POST", `${api}/approval/${language}`, { revision }, null, "Approved");
}

export async function translate(cell, at) {
  if (cell.dataset.language === sourceLanguage) return undefined;
  const [id, { language }] = [pointOf(cell), cell.dataset];
  await flush();
  if (unread(id, language, at)) return false;
  say("Translating…");
  const base = version(cellOf(id, language));
  return change("POST", path(id, "translation", language), { base }, [id], "Translated");
}

export async function memory(cell) {
  if (cell.dataset.language === sourceLanguage) return;
  const open = cell.querySelector(".match");
  if (open) {
    open.remove();
    return;
  }
  const [id, { language }] = [pointOf(cell), cell.dataset];
  const found = await part(`/statements/${statement}/points/${encodeURIComponent(id)}/memory/${language}`);
  if (found) cellOf(id, language)?.append(found.content);
  else say("The memory can’t be asked now.", "bad");
}

export async function move(id, by) {
  const all = points();
  const to = all.indexOf(id) + by;
  if (!all.includes(id) || to < 0 || to >= all.length) return undefined;
  const others = all.filter((each) => each !== id);
  const after = to === 0 ? "" : others[to - 1];
  const done = await change("POST", path(id, "place"), { after }, null, "Moved");
  if (done) select(id);
  return done;
}

export async function merge(id) {
  const all = points();
  const into = all[all.indexOf(id) - 1];
  if (!into) return say("There is no point above to merge into.");
  await flush();
  return change("POST", path(id, "merger"), { into }, null, "Merged; u takes it back", () => gone(id, into));
}

export async function remove(id, at) {
  await flush();
  if (!article(id)) return wrong(GONE);
  const cells = [...article(id).querySelectorAll(".cell")];
  if (cells.some((cell) => unread(id, cell.dataset.language, at))) return false;
  const all = ids();
  const next = all[all.indexOf(id) + 1] ?? all[all.indexOf(id) - 1];
  const newest = Math.max(...cells.map(version));
  const away = () => gone(id, next);
  return change("DELETE", `${path(id)}?base=${newest}`, undefined, null, "Deleted; u takes it back", away);
}

function gone(id, next) {
  for (const editor of editorsOf(id)) editor.discard();
  if (next) select(next);
}

export async function undo() {
  await flush();
  const answer = await send("POST", `${api}/undo`);
  if (!answer.ok) {
    say(answer.error, "bad");
    return answer.status === 404; // nothing to take back is no reason not to go on
  }
  own.add(answer.data.id);
  if ((await refresh(null)) === undefined) return wrong("It is taken back, but the server can’t be reached to show it.");
  say("Taken back", "good");
  const back = answer.data.points.find(article);
  if (back) select(back);
  return true;
}

export async function takeBack(file) {
  const form = new FormData();
  form.append("file", file);
  await flush();
  const answer = await send("POST", `${api}/xliff`, form);
  if (!answer.ok) return wrong(answer.error);
  for (const each of answer.data) own.add(each.id);
  await refresh(null);
  return say(answer.data.length ? "The file’s changes were taken in" : "The file changes nothing", "good");
}

// Says of the headline that it still holds, though the point that it says has changed.
async function confirm(cell, at) {
  const [id, { language }] = [pointOf(cell), cell.dataset];
  await flush();
  if (unread(id, language, at)) return false;
  const now = cellOf(id, language);
  const body = { text: now.querySelector(".sentence").textContent, base: version(now) };
  return change("PUT", path(id, "texts", language), body, [id], "The headline stands");
}

// A button on a point or a sentence; it may have gone since it was pressed.
export function act({ name, id, language, text }, at) {
  turn.field = null;
  const cell = language && cellOf(id, language);
  if (!article(id) || (language && !cell)) return wrong(GONE);
  select(id, language, { focus: false, scroll: false });
  const deeds = {
    approve: () => approve(cell, at),
    withdraw: () => approve(cell, at, true),
    edit: () => edit(cell),
    confirm: () => confirm(cell, at),
    memory: () => memory(cell),
    translate: () => translate(cell, at),
    use: () => (unread(id, language, at) ? false : edit(cell, text)),
    up: () => move(id, -1),
    down: () => move(id, 1),
    merge: () => merge(id),
    delete: () => remove(id, at),
  };
  return deeds[name]?.();
}
