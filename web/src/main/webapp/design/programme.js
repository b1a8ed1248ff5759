// The reader: keeps the place when the language changes, shows where one is, and what words mean. The glossary's filter.
"use strict";

const blocks = [...document.querySelectorAll(".lesson [id^='p-']")];

/** The block that stands at the top of what is seen. */
function place() {
  const bar = 90;
  return blocks.find((block) => block.getBoundingClientRect().bottom > bar);
}

function atPlace(address) {
  const here = place();
  const top = here === undefined || here === blocks[0];
  return address.replace(/#.*$/, "") + (top ? "" : "#" + here.id);
}

for (const link of document.querySelectorAll("[data-keeps-place]")) {
  link.addEventListener("click", () => {
    link.href = atPlace(link.getAttribute("href"));
  });
}

// The menu of the bar changes the page's language: the text follows it, at the same place.
const menu = blocks.length === 0 ? null : document.querySelector("form[action='/language']");
if (menu) {
  menu.addEventListener("submit", () => {
    const back = menu.querySelector("[name='back']");
    back.value = atPlace(back.value.replace(/&language=[a-z]*/, ""));
  });
}

const headings = new Map(
  [...document.querySelectorAll(".contents a")].map((link) => [link.getAttribute("href").slice(1), link]),
);
function showWhere() {
  let current = null;
  for (const id of headings.keys()) {
    const heading = document.getElementById(id);
    if (heading && heading.getBoundingClientRect().top < 140) {
      current = id;
    }
  }
  for (const [id, link] of headings) {
    link.toggleAttribute("aria-current", id === current);
    if (id === current) {
      link.setAttribute("aria-current", "true");
    }
  }
}
if (headings.size > 0) {
  document.addEventListener("scroll", showWhere, { passive: true });
  showWhere();
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => window.print());
}

for (const term of document.querySelectorAll(".term")) {
  const word = term.querySelector(".term-word");
  const open = () => {
    term.classList.remove("shut");
    term.classList.toggle("to-left", word.getBoundingClientRect().left > window.innerWidth * 0.55);
  };
  term.addEventListener("mouseenter", open);
  word.addEventListener("focus", open);
  word.addEventListener("click", () => {
    // Safari gives no focus to a button that is tapped.
    word.focus();
    open();
  });
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    for (const term of document.querySelectorAll(".term:hover, .term:focus-within")) {
      term.classList.add("shut");
    }
  }
});

const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
for (const filter of document.querySelectorAll("[data-filters]")) {
  const list = document.querySelector(filter.dataset.filters);
  const none = list.querySelector("[data-filtered-none]");
  const words = list.querySelector("[data-filtered-words]").content.textContent;
  filter.addEventListener("input", () => {
    const wanted = bare(filter.value.trim());
    let found = 0;
    for (const item of list.querySelectorAll("[data-filtered]")) {
      item.hidden = !bare(item.querySelector("h3").textContent).includes(wanted);
      found += item.hidden ? 0 : 1;
    }
    for (const group of list.querySelectorAll("section")) {
      group.hidden = group.querySelector("[data-filtered]:not([hidden])") === null;
    }
    none.textContent = found === 0 ? words : "";
  });
}
