/** Programs in which the page about the open data shows how they are read. Its tests run them as they stand. */
export const exampleLanguages = ['curl', 'javascript', 'python'] as const;
export type ExampleLanguage = (typeof exampleLanguages)[number];

/** How the language calls itself. */
export const exampleNames: Readonly<Record<ExampleLanguage, string>> = {
  curl: 'curl',
  javascript: 'JavaScript',
  python: 'Python',
};

/**
 * A program that reads the data. What it asks for goes by POST: so it stands in no address.
 * @param origin public origin of the site, without trailing slash
 */
export function exampleCode(language: ExampleLanguage, origin: string): string {
  const code: Readonly<Record<ExampleLanguage, string>> = {
    curl: `curl --silent --fail ${origin}/api/hsds/services \\
  --header 'Content-Type: application/json' \\
  --data '{ "x_country": "IN", "x_channel": ["phone"], "per_page": 5 }'`,
    javascript: `const answer = await fetch('${origin}/api/hsds/services', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ x_country: 'IN', x_channel: ['phone'] }),
});
const { total_items, contents } = await answer.json();
console.log(total_items);
for (const { name, url } of contents) console.log(name, url);`,
    python: `import json
from urllib.request import urlopen

with urlopen('${origin}/exports/services.ndjson') as lines:
    for line in lines:
        service = json.loads(line)
        print(service['name'], service['x_page'])`,
  };
  return code[language];
}
