// Puts what the server now has in place of what the page shows, around the sentences that are being edited here.
import { part } from "./api.js";
import { editing } from "./editor.js";
import { article, list, seen, statement } from "./page.js";
import { mark } from "./selection.js";

// Some points, or all of them where `ids` is null; resolves to whether the server answered. author: who made the change
// that led here.
export async function refresh(ids, author = "") {
  const query = ids ? `?ids=${ids.map(encodeURIComponent).join(",")}` : "";
  const fresh = await part(`/statements/${statement}/points${query}`);
  if (!fresh) return false;
  // Looked up before anything is moved: a field that is moved loses the focus, and the next keys would be commands.
  const focused = document.activeElement?.closest(".point")?.dataset.point;
  const inField = document.activeElement?.tagName === "TEXTAREA" ? document.activeElement : null;
  const range = inField ? [inField.selectionStart, inField.selectionEnd] : null;
  for (const each of fresh.content.querySelectorAll(".point")) keepEditors(each, author);
  if (ids === null) {
    list.replaceChildren(...fresh.content.children);
  } else {
    for (const each of [...fresh.content.querySelectorAll(".point")]) article(each.dataset.point)?.replaceWith(each);
  }
  for (const entry of (fresh.headers.get("x-approved") || "").split(",").filter(Boolean)) {
    const [language, count] = entry.split("=");
    const shown = document.querySelector(`[data-count="${language}"]`);
    if (shown) shown.textContent = `${count}/${fresh.headers.get("x-count")}`;
  }
  mark();
  if (inField?.isConnected) {
    inField.focus({ preventScroll: true });
    inField.setSelectionRange(...range);
  } else if (focused) {
    article(focused)?.focus({ preventScroll: true });
  }
  return true;
}

function keepEditors(fresh, author) {
  for (const cell of fresh.querySelectorAll(".cell[data-version]")) {
    const editor = editing(fresh.dataset.point, cell.dataset.language);
    if (!editor) continue;
    const version = Number(cell.dataset.version);
    if (version !== editor.base && !editor.sending) {
      editor.collide(cell.querySelector(".sentence").textContent, version, author || "Somebody");
    }
    cell.replaceWith(editor.cell);
  }
}

export function advance(revision) {
  seen.revision = Math.max(seen.revision, revision);
}
