/** Every address that no other route knows. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

// A route needs a component for its loader's refusal to become a page; the root's error boundary is what is shown.
export default function Unknown() {
  return null;
}
