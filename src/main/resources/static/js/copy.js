// Copies what a button names; without scripts or without permission the text is there to be marked and copied by hand.
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = document.querySelector(button.dataset.copy);
  if (!navigator.clipboard || !text) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      document.querySelector("#copied").textContent = button.dataset.copied;
      button.textContent = button.dataset.copied;
    } catch {
      getSelection().selectAllChildren(text);
    }
  });
}
