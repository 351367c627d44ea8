/** Two stones, one on the other: the way-mark walkers leave for those who come after. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path d="M2.5 24.5c0-3.4 5.5-5.5 13.5-5.5s13.5 2 13.5 5.3c0 3.2-5.3 4.7-13.5 4.7S2.5 27.9 2.5 24.5z" />
      <path d="M6 13.4C5.6 9.6 10 7.1 16.3 6.3c6.2-.8 11.1.6 11.6 3.9.5 3.6-4.3 5.9-10.5 6.6C11 17.5 6.3 16.7 6 13.4z" />
    </svg>
  );
}
