// Brings the bar up to date while the work goes on behind the page; when it is over, the whole page is asked for.
// Without it the page asks again by itself.
const shown = document.querySelector("[data-progress]");
const PAUSE = 1000;

async function look() {
  try {
    const answer = await fetch(location.href);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-progress]");
    if (answer.ok && !next) {
      location.reload();
      return;
    }
    if (next) {
      const bar = shown.querySelector("progress");
      const now = next.querySelector("progress");
      if (now.hasAttribute("value")) {
        bar.max = now.max;
        bar.value = now.value;
      }
      const status = shown.querySelector("[role=status]");
      const words = next.querySelector("[role=status]").textContent;
      if (status.textContent !== words) status.textContent = words;
    }
  } catch {
    // The program may be away for a moment: look again.
  }
  setTimeout(look, PAUSE);
}

if (shown) setTimeout(look, PAUSE);
