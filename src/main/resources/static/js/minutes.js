// Keeps what is typed into minutes as people type. Without it the buttons do the same.
const script = document.currentScript;
const { minutes, saving, kept, failed, clash, theirs } = script.dataset;
const PAUSE = 1200;

for (const form of document.querySelectorAll(".note-form")) {
  const words = form.elements.words;
  const status = form.querySelector("[data-kept]");
  const box = form.querySelector("[data-clash]");
  let timer;
  let busy = false;
  let again = false;
  let clashed = false;

  async function keep() {
    if (busy || clashed) {
      again = busy;
      return;
    }
    busy = true;
    status.textContent = saving;
    try {
      const answer = await fetch(`${minutes}/notes/kept`, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const said = answer.redirected ? {} : await answer.json();
      if (answer.ok && said.version !== undefined) {
        form.elements.version.value = said.version;
        status.textContent = kept;
      } else if (answer.status === 409) {
        show(said);
      } else {
        status.textContent = said.why ?? failed;
      }
    } catch {
      status.textContent = failed;
    }
    busy = false;
    if (again) {
      again = false;
      keep();
    }
  }

  // Both texts stay: the other is shown, and only the button keeps this one in its place.
  function show(said) {
    clashed = true;
    form.elements.version.value = said.version;
    const note = document.createElement("p");
    note.textContent = clash;
    const title = document.createElement("p");
    title.textContent = theirs;
    const text = document.createElement("div");
    text.className = "letter";
    text.textContent = said.words;
    box.replaceChildren(note, title, text);
    box.hidden = false;
    status.textContent = clash;
  }

  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });

  words.addEventListener("paste", async (event) => {
    const html = event.clipboardData?.getData("text/html");
    if (!html) return;
    event.preventDefault();
    const plain = event.clipboardData.getData("text/plain");
    const body = new URLSearchParams({ _csrf: form.elements._csrf?.value ?? "", html });
    let text = plain;
    try {
      const answer = await fetch(`${minutes}/pasted`, { method: "POST", body });
      if (answer.ok && !answer.redirected) text = (await answer.json()).words;
    } catch {
      // What the clipboard calls plain text is good enough.
    }
    words.setRangeText(text, words.selectionStart, words.selectionEnd, "end");
    words.dispatchEvent(new Event("input"));
  });
}
