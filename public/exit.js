// Quick exit. The link works without this script; this only makes leaving faster and Back emptier.
(() => {
  const target = '/exit';
  const presses = 3;
  const patience = 5000;
  let count = 0;
  let timer = 0;
  let heldWithAnotherKey = false;

  const blank = () => {
    document.title = '\u200b';
    document.body.replaceChildren();
  };

  const leave = () => {
    blank();
    // From a frame on another site the whole window is left.
    top.location.replace(target);
  };

  const startOver = () => {
    clearTimeout(timer);
    count = 0;
  };

  // Shift three times, each within five seconds of the last; Shift used to write a capital does not count.
  addEventListener('keyup', (event) => {
    if (event.key === 'Shift' && !heldWithAnotherKey) {
      clearTimeout(timer);
      timer = setTimeout(startOver, patience);
      count += 1;
      if (count >= presses) leave();
    } else startOver();
    heldWithAnotherKey = event.shiftKey;
  });

  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || link.getAttribute('href') !== target) return;
    event.preventDefault();
    leave();
  });

  // What the browser keeps for Back is an empty page, and a page it brings back whole is fetched again.
  addEventListener('pagehide', blank);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    location.reload();
  });
})();
