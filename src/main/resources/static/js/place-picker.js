// Suggests places while somebody types (ARIA 1.2 combobox). Without it the server resolves what was typed.
document.querySelectorAll("[data-place-picker]:not([data-ready])").forEach((picker) => {
  const input = picker.querySelector("input[type=text]");
  const list = document.createElement("ul");
  const status = document.createElement("p");
  const picked = document.createElement("input");
  let options = [];
  let active = -1;
  let timer;
  let request;

  picker.dataset.ready = "";
  list.id = `${input.id}-list`;
  list.className = "picker-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", picker.querySelector("label").textContent);
  list.hidden = true;
  status.className = "vh";
  status.setAttribute("role", "status");
  picked.type = "hidden";
  picked.name = `${input.name}Picked`;
  picked.value = picker.querySelector("input[type=hidden]")?.value ?? "";
  picker.querySelector("input[type=hidden]")?.remove();
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.after(list);
  picker.append(status);
  if (!picker.querySelector("fieldset")) picker.append(picked);

  function close() {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function move(to) {
    if (options.length === 0) return;
    list.children[active]?.setAttribute("aria-selected", "false");
    active = (to + options.length) % options.length;
    const option = list.children[active];
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function choose(index) {
    input.value = options[index].label;
    picked.value = `${options[index].id} ${options[index].label}`;
    picker.querySelector("fieldset")?.remove();
    picker.append(picked);
    close();
  }

  function option({ label, detail }, index) {
    const item = document.createElement("li");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.textContent = label;
    if (detail) {
      const more = document.createElement("span");
      more.className = "hint";
      more.textContent = ` ${detail}`;
      item.append(more);
    }
    // A press must not take the focus out of the field before the click arrives.
    item.addEventListener("mousedown", (event) => event.preventDefault());
    item.addEventListener("click", () => choose(index));
    return item;
  }

  function show(found) {
    options = found;
    active = -1;
    list.replaceChildren(...options.map(option));
    // An answer that comes when somebody has gone on must not cover what they are at.
    list.hidden = options.length === 0 || document.activeElement !== input;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    status.textContent = options.length === 0 ? picker.dataset.none : `${picker.dataset.count} ${options.length}`;
  }

  async function ask() {
    request?.abort();
    request = new AbortController();
    const words = input.value.trim();
    if (words.length < 2) {
      close();
      return;
    }
    try {
      const answer = await fetch(`${picker.dataset.placePicker}?q=${encodeURIComponent(words)}`, { signal: request.signal });
      if (answer.ok) show(await answer.json());
    } catch {
      // Without suggestions the form works as it does without this script.
    }
  }

  input.addEventListener("input", () => {
    picked.value = "";
    picker.querySelector("fieldset")?.remove();
    picker.append(picked);
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });

  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) ask();
      else move(event.key === "ArrowDown" ? active + 1 : active < 0 ? options.length - 1 : active - 1);
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    }
  });

  input.addEventListener("blur", close);
});
