// Puts what the server now has in place of what the page shows. Only what differs is exchanged, and a sentence that is
// being edited here stays where it is: neither its words nor the focus nor the place of the cursor change.
import { part } from "./api.js";
import { editing, editorsOf } from "./editor.js";
import { article, list, own, pointOf, statement, touch } from "./page.js";
import { lose, mark } from "./selection.js";

const RETRY = 3000; // milliseconds
let wanted = null; // what the next request asks for: {ids, done}
let last = Promise.resolve();
let overdue = []; // what couldn't be had, ids or null for all

// Some points, or all of them where `ids` is null; resolves to the number of the last change that is shown then, to
// undefined where the server didn't answer. One request is under way at a time, so that an older answer never replaces a
// newer one, and what is asked for meanwhile goes into the next.
export function refresh(ids) {
  if (!wanted) {
    const next = { ids: new Set() };
    wanted = next;
    next.done = last.then(() => load(next));
    last = next.done;
  }
  if (ids === null) wanted.ids = null;
  else if (wanted.ids) for (const id of withHeadline(ids)) wanted.ids.add(id);
  return wanted.done;
}

// The headline says whether it still holds, so it goes with the point that it is made of.
function withHeadline(ids) {
  const head = list.querySelector("[data-says]");
  return head && ids.includes(head.dataset.says) ? [...ids, head.dataset.point] : ids;
}

async function load(asked) {
  wanted = null;
  const { ids } = asked;
  const query = ids ? `?ids=${[...ids].map(encodeURIComponent).join(",")}` : "";
  const fresh = await part(`/statements/${statement}/points${query}`);
  if (!fresh) {
    if (!overdue.length) setTimeout(again, RETRY);
    overdue.push(ids && [...ids]);
    return undefined;
  }
  put([...fresh.content.querySelectorAll("[data-point]")], ids === null);
  const counts = (fresh.headers.get("x-approved") || "").split(",").filter(Boolean);
  for (const entry of counts) {
    const [language, count] = entry.split("=");
    const shown = document.querySelector(`[data-count="${language}"]`);
    if (shown) shown.textContent = `${count}/${fresh.headers.get("x-count")}`;
  }
  mark();
  return Number(fresh.headers.get("x-revision"));
}

function again() {
  const those = overdue;
  overdue = [];
  for (const ids of those) refresh(ids);
}

function put(fresh, whole) {
  const focused = document.activeElement && pointOf(document.activeElement);
  const shown = fresh.map((each) => {
    const old = article(each.dataset.point);
    return old ? renewed(old, each) : each;
  });
  if (whole) arrange(shown);
  // The focus goes back to the point if what had it was exchanged.
  if (focused && document.activeElement === document.body) article(focused)?.focus({ preventScroll: true });
}

function renewed(old, fresh) {
  const id = fresh.dataset.point;
  old.className = fresh.className;
  for (const name of ["header", ".about"]) exchange(old, fresh, name);
  for (const cell of fresh.querySelectorAll(".cell")) {
    const { language, version } = cell.dataset;
    const shown = old.querySelector(`.cell[data-language="${CSS.escape(language)}"]`);
    shown.setAttribute("aria-label", cell.getAttribute("aria-label")); // the point may have another number now
    const newer = Number(version) - Number(shown.dataset.version);
    if (newer > 0 && !own.has(Number(version))) touch(id, language);
    const editor = editing(id, language);
    if (editor) editor.renew(cell);
    else if (newer >= 0 && told(shown) !== told(cell)) shown.replaceWith(cell);
  }
  return old;
}

// Header or remarks of a point: exchanged, come or gone.
function exchange(old, fresh, name) {
  const [there, now] = [old, fresh].map((each) => each.querySelector(`:scope > ${name}`));
  if (there && now && !there.isEqualNode(now)) there.replaceWith(now);
  else if (there && !now) there.remove();
  else if (now && !there) old.querySelector(":scope > .row").before(now);
}

// What a cell tells, without what was opened in it here; nothing for one whose field was just closed.
function told(cell) {
  if (cell.classList.contains("editing")) return "";
  const parts = [...cell.children].filter((each) => !each.classList.contains("match"));
  return [cell.dataset.version, cell.dataset.approved, ...parts.map((each) => each.outerHTML)].join("\n");
}

// Brings the points into their order around the one that has the focus, which isn't moved: a field that is moved loses
// it, and the next keys would be commands. A point that is gone stays as long as somebody writes in it here.
function arrange(shown) {
  const before = [...list.children];
  const nodes = [...shown];
  for (const old of before.filter((each) => !shown.includes(each))) {
    const writers = old.dataset.point ? editorsOf(old.dataset.point) : [];
    if (!writers.length) continue;
    for (const editor of writers) editor.orphan();
    const former = before.slice(0, before.indexOf(old)).reverse().find((each) => nodes.includes(each));
    nodes.splice(former ? nodes.indexOf(former) + 1 : 0, 0, old);
  }
  lose(before, nodes);
  for (const old of before) if (!nodes.includes(old)) old.remove();
  if (!nodes.length) return;
  const pinned = Math.max(0, nodes.findIndex((each) => each.contains(document.activeElement)));
  if (!nodes[pinned].isConnected) list.append(nodes[pinned]);
  for (let at = pinned - 1; at >= 0; at -= 1) {
    if (nodes[at].nextElementSibling !== nodes[at + 1]) nodes[at + 1].before(nodes[at]);
  }
  for (let at = pinned + 1; at < nodes.length; at += 1) {
    if (nodes[at].previousElementSibling !== nodes[at - 1]) nodes[at - 1].after(nodes[at]);
  }
}
