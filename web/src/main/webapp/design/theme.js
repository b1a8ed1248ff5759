// Before the first paint: the light or dark that this person chose for this browser, if they did.
const theme = localStorage.getItem("theme");
if (theme === "light" || theme === "dark") {
  document.documentElement.dataset.theme = theme;
}
