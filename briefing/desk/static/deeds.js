// One deed after the other, in the order in which keys and buttons were pressed. What is pressed while a deed waits for
// the server waits too, and acts on the page as that deed leaves it. Where one fails, those behind it were meant for a
// page that never came about: they are let go, and the status line says so.
import { add, say } from "./page.js";

const waiting = [];
let running = false;

// field: the editor that a deed of the queue has opened, for which the keys that wait behind it are meant.
export const turn = { field: null };
export const busy = () => running;
export const opening = () => turn.field !== null || waiting.some((deed) => deed.opens);

// act: gets the moment at which it was asked for; `false`, or a promise of it, says that it failed. opens: a field, so
// that keys behind it are text; stays: is done whatever fails before it.
export function perform(act, { opens = false, stays = false } = {}) {
  waiting.push({ act, opens, stays, at: performance.now() });
  if (!running) work();
}

function work() {
  running = true;
  while (waiting.length) {
    const { act, at } = waiting.shift();
    let result;
    try {
      result = act(at);
    } catch (error) {
      result = broken(error);
    }
    if (result instanceof Promise) {
      document.documentElement.dataset.busy = "true";
      result.catch(broken).then((done) => {
        if (done === false) letGo();
        work();
      });
      return;
    }
    if (result === false) letGo();
  }
  running = false;
  turn.field = null;
  delete document.documentElement.dataset.busy;
}

function letGo() {
  const kept = waiting.filter((deed) => deed.stays);
  const lost = waiting.length - kept.length;
  waiting.splice(0, waiting.length, ...kept);
  turn.field = null;
  if (lost) add("What you pressed after that was not done.");
}

function broken(error) {
  console.error(error);
  say("Something went wrong on this page; load it again.", "bad");
  return false;
}
