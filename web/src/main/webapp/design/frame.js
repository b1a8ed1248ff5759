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

// What is drawn again while somebody works in it takes the focus with it. It goes back to where it was, else to the
// beginning of the part it was in.
const FOCUSABLE = "a[href], button:enabled, input:enabled:not([type=hidden]), select:enabled, textarea:enabled, [tabindex]";
let focusPath = [];

document.addEventListener("focusin", (event) => {
  focusPath = [];
  for (let at = event.target; at && at !== document.body; at = at.parentElement) {
    if (at.id) {
      focusPath.push(at.id);
    }
  }
});

function keepFocus() {
  if (document.activeElement !== document.body) {
    return;
  }
  const [own, ...around] = focusPath;
  const at = document.getElementById(own);
  if (at?.matches(".ui-state-loading")) {
    return; // pressed again meanwhile
  }
  at?.focus();
  for (const id of around) {
    if (document.activeElement === document.body) {
      document.getElementById(id)?.querySelector(FOCUSABLE)?.focus();
    }
  }
}

// PrimeFaces hides from readers the one element of an upload that takes the focus, and gives it no name.
function nameUploads() {
  for (const input of document.querySelectorAll(".ui-fileupload-simple input[type=file]")) {
    input.removeAttribute("aria-hidden");
    input.setAttribute("aria-labelledby", input.previousElementSibling.id);
  }
}

// After the buttons are enabled again, and after the server has had its say.
const FOCUS_DELAY_MS = 40;
if (globalThis.PrimeFaces) {
  PrimeFaces.ajax.minLoadAnimation = 0;
  jQuery(document).on("pfAjaxComplete", nameUploads);
  jQuery(document).on("pfAjaxComplete", (event, request, settings, outcome) => {
    setTimeout(keepFocus, FOCUS_DELAY_MS);
    if (outcome?.validationFailed) {
      document.querySelector("main [aria-invalid=true]")?.focus();
    }
  });
  nameUploads();
}
