// What other editors do appears as it happens.
import { answered } from "./api.js";
import { api, credit, main, mention, own, seen } from "./page.js";
import { refresh } from "./refresh.js";

const WHOLE = new Set(["move", "merge", "delete", "undo", "import", "reload"]);
const MANY = 20; // points; beyond that all are asked for
const DEEDS = {
  edit: "changed a sentence",
  approve: "approved",
  withdraw: "withdrew an approval",
  translate: "translated a sentence again",
  move: "moved a point",
  merge: "merged two points",
  delete: "deleted a point",
  undo: "took something back",
  import: "took in a file",
};

export function listen() {
  const source = new EventSource(`${api}/events?after=${seen.revision}`);
  source.addEventListener("open", () => { document.documentElement.dataset.live = "true"; });
  source.addEventListener("error", () => { document.documentElement.dataset.live = "false"; });
  source.addEventListener("message", (message) => heard(JSON.parse(message.data)));
  addEventListener("pagehide", () => source.close());
}

async function heard(change) {
  credit(change.id, change.author);
  if (change.author === main.dataset.user) await answered(); // it may be this page's own, its number still on the way
  if (!own.has(change.id)) {
    const some = !WHOLE.has(change.kind) && change.points.length <= MANY;
    await refresh(some ? change.points : null);
    if (change.author && change.author !== main.dataset.user) mention(`${change.author} ${DEEDS[change.kind] ?? change.kind}.`);
  }
  seen.revision = Math.max(seen.revision, change.id ?? 0);
}
