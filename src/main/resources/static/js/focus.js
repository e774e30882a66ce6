// The list of what to correct gets the focus, so that a screen reader starts there.
document.querySelector("[data-focus]")?.focus();
