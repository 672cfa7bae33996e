// Requests to the API: an answer always comes, as {ok, status, data, error}; status 0 means that the server is away.
export async function send(method, path, body) {
  const options = { method, headers: {} };
  if (body instanceof FormData) {
    options.body = body;
  } else if (body !== undefined) {
    options.headers["content-type"] = "application/json";
    options.body = JSON.stringify(body);
  }
  try {
    const answer = await fetch(path, options);
    if (answer.status === 401) location.assign(`/login?next=${encodeURIComponent(location.pathname)}`);
    const data = answer.status === 204 ? null : await answer.json();
    return { ok: answer.ok, status: answer.status, data, error: answer.ok ? "" : data.error };
  } catch {
    return { ok: false, status: 0, data: null, error: "The server can’t be reached; your words are kept and sent again." };
  }
}

// A part of a page as a fragment of elements, with the answer's headers.
export async function part(path) {
  try {
    const answer = await fetch(path);
    if (!answer.ok) return null;
    const template = document.createElement("template");
    template.innerHTML = await answer.text();
    return { content: template.content, headers: answer.headers };
  } catch {
    return null;
  }
}
