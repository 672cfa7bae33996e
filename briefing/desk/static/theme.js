// Light or dark: what the system says, unless somebody chose here. Runs before the page is drawn, so nothing flashes.
"use strict";
{
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const stored = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const apply = () => {
    const chosen = stored() || (dark.matches ? "dark" : "light");
    root.dataset.theme = chosen;
    const button = document.getElementById("theme");
    if (button) {
      button.hidden = false;
      button.textContent = chosen === "dark" ? "Light" : "Dark";
      button.setAttribute("aria-label", chosen === "dark" ? "Light colours" : "Dark colours");
    }
  };
  apply();
  dark.addEventListener("change", apply);
  document.addEventListener("DOMContentLoaded", () => {
    apply();
    document.getElementById("theme").addEventListener("click", () => {
      try { localStorage.setItem("theme", root.dataset.theme === "dark" ? "light" : "dark"); } catch { /* as it is */ }
      apply();
    });
  });
}
