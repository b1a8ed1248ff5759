// The frame of every page: navigation on small screens, menus that close, the choice of light or dark.
"use strict";

const opener = document.querySelector(".bar-open");

function showNavigation(open) {
  document.body.classList.toggle("navigation-open", open);
  opener.setAttribute("aria-expanded", String(open));
}

if (opener) {
  opener.addEventListener("click", () => showNavigation(opener.getAttribute("aria-expanded") !== "true"));
}

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") {
    return;
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
  if (opener && opener.getAttribute("aria-expanded") === "true") {
    showNavigation(false);
    opener.focus();
  }
});

function showTheme(choice) {
  for (const button of document.querySelectorAll("[data-theme-value]")) {
    button.setAttribute("aria-pressed", String(button.dataset.themeValue === choice));
  }
}

showTheme(localStorage.getItem("theme") ?? "system");
for (const button of document.querySelectorAll("[data-theme-value]")) {
  button.addEventListener("click", () => {
    const choice = button.dataset.themeValue;
    if (choice === "system") {
      localStorage.removeItem("theme");
      delete document.documentElement.dataset.theme;
    } else {
      localStorage.setItem("theme", choice);
      document.documentElement.dataset.theme = choice;
    }
    showTheme(choice);
  });
}

// A secret to hand on is copied with one click; the button says when it is done.
for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.querySelector("[data-copy-label]").textContent = button.dataset.copied;
  });
}
