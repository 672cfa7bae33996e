// What other editors do appears as it happens.
import { api, main, mine, say, seen } from "./page.js";
import { advance, refresh } from "./refresh.js";

const WHOLE = new Set(["move", "merge", "delete", "undo", "import", "reload"]);
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
let queue = Promise.resolve();

export function listen() {
  const source = new EventSource(`${api}/events?after=${seen.revision}`);
  source.addEventListener("open", () => { document.documentElement.dataset.live = "true"; });
  source.addEventListener("error", () => { document.documentElement.dataset.live = "false"; });
  source.addEventListener("message", (message) => {
    const change = JSON.parse(message.data);
    queue = queue.then(() => apply(change));
  });
  addEventListener("pagehide", () => source.close());
}

async function apply(change) {
  if (!mine.delete(change.id)) {
    await refresh(WHOLE.has(change.kind) || change.points.length > 20 ? null : change.points, change.author);
    if (change.author && change.author !== main.dataset.user) say(`${change.author} ${DEEDS[change.kind] ?? change.kind}.`);
  }
  advance(change.id);
}
