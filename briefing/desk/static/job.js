// Follows a job and leads on to the statement when it is done.
const main = document.getElementById("main");
const source = new EventSource(`/api/jobs/${main.dataset.job}/events`);
source.addEventListener("message", (message) => {
  const job = JSON.parse(message.data);
  const step = document.getElementById("step");
  if (step.textContent !== job.step) step.textContent = job.step;
  document.getElementById("progress").value = job.progress;
  if (!job.finished) return;
  source.close();
  if (job.status === "done") location.replace(`/statements/${job.statement}`);
  else location.reload();
});
