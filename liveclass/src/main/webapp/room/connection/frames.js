// @ts-check
const HIDDEN_MS = 250;

/**
 * Runs `work` once per animation frame however often it is asked for. A hidden page has no frames: there a slow timer
 * serves, so that the tab's title stays true.
 *
 * @param {() => void} work
 */
export function oncePerFrame(work) {
  let asked = false;
  const run = () => {
    if (!asked) return;
    asked = false;
    work();
  };
  return () => {
    if (asked) return;
    asked = true;
    if (!document.hidden) requestAnimationFrame(run);
    setTimeout(run, HIDDEN_MS);
  };
}
