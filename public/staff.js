// Signed-in pages work without this, passkeys excepted: those are a browser's to ask for. It also moves the focus to the
// list of mistakes after a form came back.

document.querySelector('.errors[role="alert"]')?.focus();

/** @param {string} text base64url */
function bytesOf(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

/** @param {ArrayBuffer | null | undefined} bytes */
function textOf(bytes) {
  if (!bytes) return undefined;
  const plain = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join('');
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const named = (list = []) => list.map((item) => ({ ...item, id: bytesOf(item.id) }));

/** Asks the browser for a passkey, or for an answer of one, and writes what it gives as JSON. */
async function ask({ call, options }) {
  const publicKey = { ...options, challenge: bytesOf(options.challenge) };
  if (call === 'create') {
    publicKey.user = { ...options.user, id: bytesOf(options.user.id) };
    publicKey.excludeCredentials = named(options.excludeCredentials);
  } else publicKey.allowCredentials = named(options.allowCredentials);
  const { id, type, response, authenticatorAttachment } = await navigator.credentials[call]({ publicKey });
  return JSON.stringify({
    id,
    rawId: id,
    type,
    authenticatorAttachment,
    clientExtensionResults: {},
    response: {
      clientDataJSON: textOf(response.clientDataJSON),
      attestationObject: textOf(response.attestationObject),
      authenticatorData: textOf(response.authenticatorData),
      signature: textOf(response.signature),
      userHandle: textOf(response.userHandle),
    },
  });
}

for (const form of document.querySelectorAll('form[data-passkey]')) {
  if (!window.PublicKeyCredential) break;
  // A section that stands only for its form is hidden with it.
  (form.closest('[data-needs-script]') ?? form).hidden = false;
  const failed = form.querySelector('[role="status"]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    failed.hidden = true;
    try {
      form.elements.answer.value = await ask(JSON.parse(form.dataset.passkey));
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}
