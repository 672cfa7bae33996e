// Requests to the API: an answer always comes, as {ok, status, data, error}; status 0 means that the server is away.
const PATIENCE = 120_000; // milliseconds; a translation may have to wait for the model
const SMALL = 4000; // characters; browsers send little after a page was left, and refuse more than 64 KB of it at a time
const sent = new Set();

export async function send(method, path, body) {
  const asked = ask(method, path, body);
  sent.add(asked);
  const answer = await asked;
  sent.delete(asked);
  return answer;
}

// Resolves once every change that is under way has been answered, and whoever sent it has read the answer.
export async function answered() {
  while (sent.size) await Promise.all(sent);
  await new Promise((resolve) => { setTimeout(resolve); });
}

async function ask(method, path, body) {
  const options = { method, headers: {}, signal: AbortSignal.timeout(PATIENCE) };
  if (body instanceof FormData) {
    options.body = body;
  } else if (body !== undefined) {
    options.headers["content-type"] = "application/json";
    options.body = JSON.stringify(body);
    options.keepalive = options.body.length < SMALL;
  }
  try {
    const answer = await fetch(path, options);
    // Once the deed that asked has ended, so that the browser doesn't ask whether to leave it.
    if (answer.status === 401) setTimeout(() => location.assign(`/login?next=${encodeURIComponent(location.pathname)}`));
    const data = answer.status === 204 ? null : await answer.json();
    return { ok: answer.ok, status: answer.status, data, error: answer.ok ? "" : data.error };
  } catch {
    return { ok: false, status: 0, data: null, error: "The server can’t be reached." };
  }
}

// A part of a page as a fragment of elements, with the answer's headers.
export async function part(path) {
  try {
    const answer = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok) return null;
    const template = document.createElement("template");
    template.innerHTML = await answer.text();
    return { content: template.content, headers: answer.headers };
  } catch {
    return null;
  }
}
