// The learner's way through a unit: remembers the place, tells when all was read, and shows when the unit is done.
"use strict";

const lesson = document.querySelector(".lesson[data-way]:not([data-way=''])");
/** @type {HTMLElement[]} the parts of the text, in order; their ids are the same in all languages */
const parts = lesson ? [...lesson.querySelectorAll("[id^='p-']")] : [];

/** @param {Element} part @returns {number} */
const numberOf = (part) => Number(part.id.slice("p-".length));

/** @param {Record<string, string>} what */
async function tell(what) {
  const body = new URLSearchParams({ unit: lesson.dataset.way, ...what });
  try {
    const response = await fetch("/learning/way", { method: "POST", body, keepalive: true });
    return response.ok;
  } catch {
    return false; // the network is away; the next place is told when it is back
  }
}

/** Shows the end of the unit as it is now. */
async function refreshEnd() {
  const old = document.getElementById("way-end");
  if (!old || old.dataset.state === "DONE") {
    return;
  }
  try {
    const response = await fetch(location.pathname + location.search);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("way-end");
    if (fresh && fresh.dataset.state !== old.dataset.state) {
      old.replaceWith(fresh);
      if (fresh.dataset.state === "DONE") {
        document.querySelector("[data-way-says]").textContent =
          document.querySelector("[data-way-done]").content.textContent;
      }
    }
  } catch {
    // the network is away: the page shows it when it is opened next
  }
}

/** Goes to where the learner stopped, and says so. */
function resume() {
  const stopped = Number(lesson.dataset.part);
  const part = parts.find((one) => numberOf(one) >= stopped);
  const navigation = performance.getEntriesByType("navigation")[0];
  if (stopped < 2 || !part || location.hash !== "" || navigation?.type === "back_forward") {
    return;
  }
  const go = () => part.scrollIntoView();
  go();
  let touched = false;
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    addEventListener(kind, () => (touched = true), { once: true, passive: true });
  }
  // letters and pictures that come late move the text
  addEventListener("load", () => touched || go(), { once: true });
  const place = document.querySelector("[data-resumed]");
  place.replaceChildren(document.querySelector("[data-resumed-words]").content.cloneNode(true));
  place.querySelector("[data-to-top]").addEventListener("click", () => {
    scrollTo({ top: 0 });
    place.replaceChildren();
    document.getElementById("main").focus({ preventScroll: true });
  });
  setTimeout(() => place.contains(document.activeElement) || place.replaceChildren(), 12_000);
}

/** Remembers the part at the top of what is seen, once somebody stays there. */
function rememberPlace() {
  const bar = 90;
  const waitMs = 1_500;
  let told = -1;
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    const part = parts.find((one) => one.getBoundingClientRect().bottom > bar) ?? parts.at(-1);
    const place = part ? numberOf(part) : 0;
    if (place !== told) {
      told = place;
      void tell({ part: String(place) }).then((ok) => {
        told = ok ? told : -1;
      });
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(now, waitMs);
  };
  addEventListener("scroll", soon, { passive: true });
  document.addEventListener("visibilitychange", () => (document.hidden ? now() : void refreshEnd()));
  soon();
}

/** Tells when each part was on the screen: here, or before the place at which the learner stopped on another device. */
function watchReading() {
  const key = "secu4all.seen." + lesson.dataset.way;
  const stored = localStorage.getItem(key);
  const stopped = Number(lesson.dataset.part);
  const before = parts.map(numberOf).filter((number) => number < stopped);
  /** @type {Set<number>} */
  const seen = new Set(stored === null ? before : JSON.parse(stored));
  let told = false;
  const look = async () => {
    localStorage.setItem(key, JSON.stringify([...seen]));
    if (!told && parts.every((part) => seen.has(numberOf(part)))) {
      told = await tell({ read: "1" });
      await refreshEnd();
    }
  };
  const observer = new IntersectionObserver((entries) => {
    const fresh = entries.filter((entry) => entry.isIntersecting);
    fresh.forEach((entry) => seen.add(numberOf(entry.target)));
    if (fresh.length > 0) {
      void look();
    }
  });
  parts.forEach((part) => observer.observe(part));
  // an answered question shows itself anew: it may have been the last thing to do
  new MutationObserver((changes) => {
    for (const part of lesson.querySelectorAll("[id^='p-']")) {
      if (!parts.includes(part)) {
        const place = parts.findIndex((old) => old.id === part.id);
        parts.splice(Math.max(0, place), place < 0 ? 0 : 1, part);
        observer.observe(part);
      }
    }
    if (changes.some((change) => change.addedNodes.length > 0)) {
      void refreshEnd();
    }
  }).observe(lesson, { childList: true, subtree: true });
}

/** Says when a session is in the reader's own zone, where that is another time. */
function sayOwnTimes() {
  for (const own of document.querySelectorAll("[data-own-time]")) {
    const at = new Date(own.dataset.ownTime);
    /** @param {string | undefined} timeZone */
    const say = (timeZone) =>
      new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short", timeZone }).format(at);
    if (say(undefined) !== say(own.dataset.zone)) {
      const time = own.querySelector("time");
      time.dateTime = own.dataset.ownTime;
      time.textContent = say(undefined);
      own.hidden = false;
    }
  }
}

if (lesson) {
  resume();
  rememberPlace();
  watchReading();
}
sayOwnTimes();
