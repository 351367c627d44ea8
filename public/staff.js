// Signed-in pages work without this. It moves the focus to the list of mistakes after a form came back.

document.querySelector('.errors[role="alert"]')?.focus();
