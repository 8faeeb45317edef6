/** After this long without a key or a pointer, pages that read by themselves no longer count as use of the session. */
const IDLE_MS = 60_000;
let lastAct = Date.now();

for (const name of ['pointerdown', 'keydown'] as const) {
  window.addEventListener(name, () => { lastAct = Date.now(); }, { capture: true, passive: true });
}

export const somebodyIsHere = (): boolean => Date.now() - lastAct < IDLE_MS;
