// The coach reads along while somebody words a goal. Without it the button "check" does the same.
const script = document.currentScript;
const form = document.querySelector(".goal-form");
const sum = document.querySelector("[data-coach-status]");
const PAUSE = 700;
let timer;
let request;

function show(text) {
  const answer = new DOMParser().parseFromString(text, "text/html");
  for (const part of answer.querySelectorAll("[data-coach]")) {
    const here = document.querySelector(`[data-coach="${part.dataset.coach}"]`);
    here.replaceChildren(...part.childNodes);
    here.hidden = part.hidden;
    // Only the sum is read out, and only when it is another one.
    if (part.dataset.sum !== undefined && sum.textContent !== part.dataset.sum) sum.textContent = part.dataset.sum;
  }
}

async function ask() {
  request?.abort();
  request = new AbortController();
  try {
    const answer = await fetch(script.dataset.goalCoach, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      signal: request.signal,
    });
    if (answer.ok && !answer.redirected) show(await answer.text());
  } catch {
    // What was typed is safe in the form, and the button asks again.
  }
}

form?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(ask, PAUSE);
});
