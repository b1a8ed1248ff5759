// Questions: answered in their place in a lesson, items moved by buttons, places of a picture chosen on it.
"use strict";

/** Lets what is in here be used. Everything works without this, with more steps. @param {ParentNode} root */
function prepare(root) {
  root.querySelectorAll("[data-order]").forEach(prepareOrder);
  root.querySelectorAll("[data-spots]").forEach(prepareSpots);
  root.querySelectorAll("[data-answers]").forEach(prepareSection);
  root.querySelectorAll("time[data-local]").forEach(sayInZone);
}

/** Moves items with buttons; the menus with their places follow unseen. @param {HTMLOListElement} list */
function prepareOrder(list) {
  const says = list.parentElement.querySelector("[data-says]");
  const places = () => [...list.children].forEach((item, at) => (item.querySelector("select").value = String(at + 1)));
  const edges = () => {
    for (const item of list.children) {
      const [up, down] = item.querySelectorAll("[data-move]");
      up.setAttribute("aria-disabled", String(item === list.firstElementChild));
      down.setAttribute("aria-disabled", String(item === list.lastElementChild));
    }
  };
  for (const item of list.children) {
    item.querySelector("select").hidden = true;
    item.querySelector(".moves").hidden = false;
  }
  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-move]");
    if (!button || button.getAttribute("aria-disabled") === "true") {
      return;
    }
    const item = button.closest("li");
    if (button.dataset.move === "-1") {
      item.previousElementSibling.before(item);
    } else {
      item.nextElementSibling.after(item);
    }
    places();
    edges();
    button.focus();
    const place = [...list.children].indexOf(item) + 1;
    says.textContent = list.dataset.moved
      .replace("{0}", item.querySelector("label").textContent.trim())
      .replace("{1}", String(place));
  });
  edges();
}

/** The picture shows what is ticked in the list. @param {HTMLElement} picture */
function prepareSpots(picture) {
  const spots = [...picture.querySelectorAll("label.spot")];
  const show = () =>
    spots.forEach((spot) => spot.classList.toggle("chosen", document.getElementById(spot.htmlFor).checked));
  spots.forEach((spot) => document.getElementById(spot.htmlFor).form.addEventListener("change", show));
  show();
}

/** Answers without leaving the lesson. @param {HTMLElement} section */
function prepareSection(section) {
  const form = section.querySelector("form");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void exchange(section, { method: "POST", body: new URLSearchParams(new FormData(form)) }, () => form.submit());
  });
  for (const again of section.querySelectorAll("[data-again]")) {
    again.addEventListener("click", (event) => {
      event.preventDefault();
      void exchange(section, {}, () => location.assign(again.href));
    });
  }
}

/**
 * Puts the same section as the server shows it now in the place of this one.
 * @param {HTMLElement} section
 * @param {RequestInit} request
 * @param {() => void} otherwise goes the long way when this one fails
 */
async function exchange(section, request, otherwise) {
  if (section.getAttribute("aria-busy") === "true") {
    return;
  }
  section.setAttribute("aria-busy", "true");
  let fresh = null;
  try {
    const response = await fetch(section.dataset.answers, request);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    fresh = response.ok && !response.redirected ? page.querySelector("[data-answers]") : null;
  } catch {
    section.removeAttribute("aria-busy");
    sayOffline(section);
    return;
  }
  if (!fresh) {
    otherwise();
    return;
  }
  fresh.id = section.id;
  section.replaceWith(fresh);
  prepareSection(fresh);
  prepare(fresh);
  const focus = fresh.querySelector("[data-feedback]") ?? fresh.querySelector("input, select, textarea, button");
  focus?.focus({ preventScroll: true });
  focus?.scrollIntoView({ block: "nearest" });
}

/** The network is away: what was entered stays. @param {HTMLElement} section */
function sayOffline(section) {
  const words = document.querySelector("template[data-offline]");
  const old = section.querySelector("[data-is-offline]");
  const problem = old ?? document.createElement("p");
  problem.className = "problem";
  problem.dataset.isOffline = "";
  problem.setAttribute("role", "alert");
  problem.textContent = words.content.textContent;
  section.querySelector("form button:not([type])").parentElement.before(problem);
}

/** A moment in the reader's own time zone. @param {HTMLTimeElement} time */
function sayInZone(time) {
  time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "long", timeStyle: "short" }).format(
    new Date(time.dateTime),
  );
}

prepare(document);
// A page that came back after an answer begins with what there is to say.
const news = document.querySelector("main [data-feedback]");
if (news && (location.hash === "#feedback" || news.classList.contains("problem"))) {
  news.focus({ preventScroll: true });
  news.scrollIntoView({ block: "center" });
}
