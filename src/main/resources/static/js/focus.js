// Browsers that give the focus to nothing but fields on their own: the list of what to correct is where reading goes on.
document.querySelector(".errors[autofocus]")?.focus();
