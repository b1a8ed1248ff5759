// Writing a text: keeps what is typed, shows how it looks and what is wrong with it, and puts marks into it.
"use strict";

const KEEP_AFTER_MS = 900;

/** English of the house is that of Europe: its days have 24 hours. */
const locale = document.documentElement.lang === "en" ? "en-GB" : document.documentElement.lang;

/** Times in the zone of this browser. */
function showTimes() {
  for (const time of document.querySelectorAll("time[data-local]")) {
    const at = new Date(time.dateTime);
    time.textContent = at.toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" });
    time.removeAttribute("data-local");
  }
}
showTimes();
globalThis.jQuery?.(document).on("pfAjaxComplete", showTimes);

/** A comparison begins where something differs. */
function showFirstChange() {
  for (const changes of document.querySelectorAll(".changes")) {
    const first = changes.querySelector(".gone, .new");
    changes.scrollTop = first === null ? 0 : first.offsetTop - 80;
  }
}
showFirstChange();
globalThis.jQuery?.(document).on("pfAjaxComplete", showFirstChange);

const form = document.querySelector("form[data-writing]");

/** @param {string} id of a field of the form */
const field = (id) => /** @type {HTMLInputElement} */ (document.getElementById("form:" + id));
const body = form && field("body");

/* what is typed is kept, and looked at */

function typed() {
  const data = new URLSearchParams();
  data.set("id", form.dataset.writing);
  data.set("language", form.dataset.language);
  data.set("stamp", field("state").dataset.stamp ?? "");
  data.set("title", field("title").value);
  data.set("summary", field("summary").value);
  data.set("body", body.value);
  data.set("status", form.querySelector("[name='form:status']:checked")?.value ?? "DRAFT");
  data.set("current", String(field("current")?.checked ?? true));
  for (const line of form.querySelectorAll("[data-source]")) {
    const [id, title, url, where] = line.querySelectorAll("input");
    data.append("source-id", id.value);
    data.append("source-title", title.value);
    data.append("source-url", url.value);
    data.append("source-where", where.value);
  }
  return data;
}

const kept = form?.querySelector("[data-kept]");
let keepTimer = 0;
let asked = 0;
let changed = false;
let storing = false;

function say(text, failed) {
  kept.textContent = text;
  kept.classList.toggle("failed", failed);
}

/** @param {boolean} keep false only looks at it */
async function look(keep) {
  const turn = ++asked;
  const data = typed();
  data.set("keep", String(keep));
  try {
    const response = await fetch("/programme/writing", { method: "POST", body: data });
    if (response.redirected || !response.headers.get("content-type")?.includes("json")) {
      throw new Error("not answered");
    }
    const answer = await response.json();
    if (turn !== asked || storing) {
      return; // something newer is under way
    }
    if (answer.refused) {
      say(answer.refused, true);
      return;
    }
    show(answer);
    if (keep) {
      const at = new Date(answer.at);
      changed = false;
      say(
        kept.dataset.keptAt.replace(
          "{0}",
          at.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" }),
        ),
        false,
      );
    }
  } catch {
    if (keep && turn === asked) {
      say(kept.dataset.unkept, true);
      form.querySelector("[data-kept-said]").textContent = kept.dataset.unkept;
    }
  }
}

function show(answer) {
  const preview = form.querySelector("[data-preview]");
  preview.innerHTML = answer.html; // made and escaped by the server, as in the reader
  form.querySelector("[data-empty]").hidden = answer.html !== "";
  const mistakes = form.querySelector("[data-mistakes]");
  const list = mistakes.querySelector("ul");
  list.replaceChildren(...answer.faults.map(mistake));
  if (answer.faults.length === 0) {
    const none = document.createElement("li");
    none.className = "quiet";
    none.textContent = mistakes.dataset.none;
    list.append(none);
  }
  cites();
}

function mistake(fault) {
  const item = document.createElement("li");
  const place = document.createElement("button");
  place.type = "button";
  place.className = "link";
  place.dataset.jump = fault.line;
  place.textContent = fault.place;
  item.append(place, " " + fault.text);
  return item;
}

/** The sources that can be cited are those of the form. */
function cites() {
  const tool = form.querySelector("[data-tool='cite']");
  const first = tool.options[0];
  const ids = [...form.querySelectorAll("[data-source] input:first-of-type")]
    .filter((input) => input.id.endsWith(":sid") && input.value !== "")
    .map((input) => new Option(input.value, input.value));
  tool.replaceChildren(first, ...ids);
}

function soon() {
  changed = true;
  clearTimeout(keepTimer);
  say(kept.dataset.keeping, false);
  keepTimer = setTimeout(() => look(true), KEEP_AFTER_MS);
}

/* marks */

/** @param {string} text put in the place of what is selected; can be taken back with the browser's undo */
function put(text) {
  body.focus();
  // The only way to write into a field that the browser's undo knows.
  if (!document.execCommand("insertText", false, text)) {
    body.setRangeText(text, body.selectionStart, body.selectionEnd, "end");
    body.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function selected() {
  return body.value.slice(body.selectionStart, body.selectionEnd);
}

function select(from, length) {
  body.setSelectionRange(from, from + length);
}

function around(mark, sample) {
  const text = selected() || sample;
  const from = body.selectionStart;
  put(mark + text + mark);
  select(from + mark.length, text.length);
}

/** On a line of its own, with an empty line before and after it. */
function block(text) {
  const before = body.value.slice(0, body.selectionStart);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  const after = body.value.slice(body.selectionEnd).startsWith("\n") ? "\n" : "\n\n";
  put(gap + text + after);
}

function line(mark, sample) {
  const text = selected();
  if (text.includes("\n")) {
    put(text.replace(/^(?=.)/gm, mark));
    return;
  }
  const start = body.value.lastIndexOf("\n", body.selectionStart - 1) + 1;
  const whole = body.value.slice(start).split("\n", 1)[0];
  if (whole !== "" && text === "") {
    select(start, 0);
    put(mark);
    return;
  }
  block(mark + (text || sample));
}

function freeQuestion() {
  let number = 1;
  while (body.value.includes(`[!QUESTION q${number}]`)) {
    number++;
  }
  return number;
}

const TOOLS = {
  "call-out": (kind, tool) => block(`> [!${kind}] ${tool.selectedOptions[0].textContent}\n> ${selected() || tool.dataset.sample}`),
  picture: (name, tool) => block(`![${selected() || tool.dataset.sample}](${name} "${tool.dataset.caption}")`),
  term: (id, tool) => put(`[${selected() || tool.selectedOptions[0].textContent}](term:${id})`),
  cite: (id) => put(`[^${id}]`),
};

function press(button) {
  const { around: mark, line: begin, block: text, sample } = button.dataset;
  if (mark) {
    around(mark, sample);
  } else if (begin) {
    line(begin, sample);
  } else if (text) {
    block(text.replace("%", String(freeQuestion())) + (selected() || sample));
  }
}

/** Puts the cursor on a line of the text, from 1; 0 is what stands above it. */
function jump(to) {
  if (to === 0) {
    field("title").focus();
    return;
  }
  const lines = body.value.split("\n");
  const from = lines.slice(0, to - 1).reduce((sum, each) => sum + each.length + 1, 0);
  body.focus();
  select(from, (lines[to - 1] ?? "").length);
  const height = Number.parseFloat(getComputedStyle(body).lineHeight);
  body.scrollTop = Math.max(0, (to - 4) * height);
}

function panel(name) {
  for (const button of form.querySelectorAll("[data-panel]")) {
    button.setAttribute("aria-pressed", String(button.dataset.panel === name));
    document.getElementById("panel-" + button.dataset.panel).hidden = button.dataset.panel !== name;
  }
}

function clicked(event) {
  const button = event.target.closest("button");
  if (!button) {
    return;
  }
  if (button.dataset.panel) {
    panel(button.dataset.panel);
  } else if (button.dataset.jump) {
    jump(Number(button.dataset.jump));
  } else if (button.matches(".tools button")) {
    press(button);
  } else if (button.matches("[data-copy-source]") && body.value.trim() === "") {
    put(form.querySelector(".as-written").textContent);
  } else if (button.matches(".term-word")) {
    button.focus();
  }
}

if (form) {
  form.addEventListener("input", (event) => {
    if (!event.target.matches(".tool")) {
      soon();
    }
  });
  form.addEventListener("click", clicked);
  for (const tool of form.querySelectorAll(".tools")) {
    tool.addEventListener("change", (event) => {
      if (event.target.value !== "") {
        TOOLS[event.target.dataset.tool](event.target.value, event.target);
        event.target.value = "";
      }
    });
  }
  form.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey) {
      return;
    }
    if (event.key === "b" && event.target === body) {
      event.preventDefault();
      press(form.querySelector("[data-around]"));
    } else if (event.key === "s") {
      event.preventDefault();
      field("store").click();
    }
  });
  field("store").addEventListener("click", () => {
    storing = true;
    clearTimeout(keepTimer);
  });
  document.addEventListener("stored", () => {
    storing = false;
    const refused = form.querySelector("[data-jump], .conflict") !== null;
    changed = refused;
    if (!refused) {
      say("", false);
    }
    look(refused);
    form.querySelector(".conflict")?.scrollIntoView({ block: "center" });
  });
  // What was typed last is kept although the tab closes.
  addEventListener("pagehide", () => {
    if (changed && !storing) {
      const data = typed();
      data.set("keep", "true");
      navigator.sendBeacon("/programme/writing", data);
    }
  });
  look(false);
}
