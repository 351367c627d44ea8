/** Shapes on a 24 × 24 grid, drawn with the text's own colour; our own, so that no licence and no request is needed. */
const shapes = {
  phone:
    '<path d="M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5L16 13l5 2v3a3 3 0 0 1-3.3 3A16.5 16.5 0 0 1 3 6.3 3 3 0 0 1 6 3z"/>',
  chat: '<path d="M4 5h16v11H11l-5 4v-4H4zM8 9h8M8 12h5"/>',
  text: '<rect x="6" y="2.5" width="12" height="19" rx="2.5"/><path d="M9 7h6M9 10h6M9 13h3M11 18.5h2"/>',
  email: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m4 7 8 6 8-6"/>',
  video: '<rect x="3" y="6" width="12" height="12" rx="2"/><path d="m15 11 6-4v10l-6-4"/>',
  place: '<path d="M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11z"/><circle cx="12" cy="10" r="2.5"/>',
  'self-help': '<path d="M12 6.5C10 5 7 4.5 3 5v14c4-.5 7 0 9 1.5 2-1.5 5-2 9-1.5V5c-4-.5-7 0-9 1.5zm0 0v14"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  shield: '<path d="M12 3 5 5.5V11c0 4.7 2.8 8 7 10 4.2-2 7-5.3 7-10V5.5z"/>',
  language: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3a14 14 0 0 1 0 18 14 14 0 0 1 0-18"/>',
  cost: '<circle cx="12" cy="12" r="9"/><path d="M15.5 9A4.2 4.2 0 1 0 15.5 15M12 5v14"/>',
  print: '<path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z"/>',
  leave: '<path d="M10 4H5v16h5M9 12h12m-4-4 4 4-4 4"/>',
  urgent: '<path d="M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.3"/>',
  next: '<path d="M5 12h14m-5-5 5 5-5 5"/>',
} as const;
export type IconName = keyof typeof shapes;

/** Arrows: they point the other way where reading goes from right to left. */
const turning: ReadonlySet<IconName> = new Set(['leave', 'next']);

const names = Object.keys(shapes) as IconName[];
const symbols = new Map(
  names.map((name) => [name, `<symbol id="i-${name}" viewBox="0 0 24 24">${shapes[name]}</symbol>`]),
);
/** A page of results shows some 140 drawings, so each is made once. */
const drawings = new Map(names.map((name) => [name, drawing(name)]));

function drawing(name: IconName) {
  const use = { __html: `<use href="#i-${name}"/>` };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant reference to the drawings above
  return <svg className={turning.has(name) ? 'i turns' : 'i'} aria-hidden="true" dangerouslySetInnerHTML={use} />;
}

/** One hidden sheet of the shapes a page uses; each icon then costs a few bytes. */
export function IconSheet({ names: used }: { names: readonly IconName[] }) {
  const markup = [...new Set(used)].map((name) => symbols.get(name)).join('');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: constant drawings from the table above
  return <svg className="sheet" aria-hidden="true" dangerouslySetInnerHTML={{ __html: markup }} />;
}

/** A drawing beside words that say the same; never the only carrier of a meaning. */
export function Icon({ name }: { name: IconName }) {
  return drawings.get(name) ?? null;
}
