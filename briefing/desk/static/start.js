// A file dropped anywhere on the page is taken in; the form works without this as well.
const form = document.querySelector("form.intake");
const zone = document.getElementById("drop");
if (form) {
  const file = document.getElementById("file");
  let depth = 0;
  const shown = (on) => zone.classList.toggle("over", on);
  addEventListener("dragenter", (event) => { event.preventDefault(); depth += 1; shown(true); });
  addEventListener("dragleave", () => { depth -= 1; if (depth <= 0) shown(false); });
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    depth = 0;
    shown(false);
    const dropped = event.dataTransfer;
    if (dropped.files.length) {
      file.files = dropped.files;
      form.requestSubmit();
    } else if (dropped.getData("text")) {
      document.getElementById("text").value = dropped.getData("text");
    }
  });
  file.addEventListener("change", () => { if (file.files.length) form.requestSubmit(); });
  document.getElementById("text").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}
