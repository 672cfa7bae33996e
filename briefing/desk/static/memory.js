// Terms and memory entries: added and taken out through the API, then the page is shown anew.
import { send } from "./api.js";

const status = document.getElementById("status");
const forms = (text) => text.split("|").map((form) => form.trim()).filter(Boolean);

async function done(path, body) {
  const answer = await send("POST", path, body);
  if (answer.ok) location.reload();
  else status.textContent = answer.error;
}

document.addEventListener("click", (event) => {
  const pair = event.target.closest("[data-remove-pair]");
  if (pair) done("/api/memory/removal", { texts: JSON.parse(pair.dataset.removePair) });
  const term = event.target.closest("[data-remove-term]");
  if (term) done("/api/glossary/removal", JSON.parse(term.dataset.removeTerm));
});

document.getElementById("term")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const body = { use: {}, avoid: {}, note: event.target.querySelector("[data-note]").value };
  for (const side of ["use", "avoid"]) {
    for (const input of event.target.querySelectorAll(`[data-${side}]`)) {
      const given = forms(input.value);
      if (given.length) body[side][input.dataset[side]] = given;
    }
  }
  done("/api/glossary", body);
});
