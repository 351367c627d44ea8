/** Pages shown inside other sites, and the page that writes the snippet. */
export const embed = {
  'embed.newTab': 'opens outside this frame',
  'embed.kept':
    'This frame comes from {{site}}. It sets no cookie, needs no script and keeps nothing of what you type. The page around it may know that you opened it.',
  'embed.for': 'Who is it for?',
  'embed.forAnyone': 'Anyone',
  'embed.again': 'Change the search',
  'embed.whole': 'These services with all filters, on {{site}}',
  'embed.entry': 'The whole entry on {{site}}: sources, the law, how to report a mistake',
  'embed.search': 'Search for a service',
  'embed.title': 'Show {{site}} on your own site',
  'embed.lead':
    'For clinics, helplines and other sites: the search, or one service, inside a page of yours. You need no key, no account and no script.',
  'embed.what': 'What should the frame show?',
  'embed.what.search': 'The search',
  'embed.what.service': 'One service',
  'embed.service': 'Which service?',
  'embed.serviceHint': 'The address of its page on {{site}}. Leave it empty for the search.',
  'embed.country': 'Country to begin with',
  'embed.language': 'Language of the frame',
  'embed.height': 'Height in pixels',
  'embed.heightHint': 'From {{least}} to {{most}}. The width follows your page.',
  'embed.write': 'Write the lines',
  'embed.errorService': 'Give the address of one service that is listed here.',
  'embed.errorHeight': 'Give the height as a whole number within the limits.',
  'embed.lines': 'Lines for your page',
  'embed.linesHint': 'Select all of it, copy it, and put it where the frame is to stand.',
  'embed.preview': 'See the frame by itself',
  'embed.means': 'What the lines say',
  'embed.means.sandbox':
    'Forms and links may be used, scripts may not run. Only a press on a link, such as “Leave this page”, can change your page.',
  'embed.means.referrerpolicy': 'We do not learn which of your pages the frame stands on.',
  'embed.means.loading': 'The frame is fetched only when a visitor comes near it.',
  'embed.means.title': 'What a screen reader calls the frame.',
  'embed.promised': 'What we promise',
  'embed.promised.kept':
    'The frame sets no cookie, asks no third party for anything and keeps nothing about your visitors.',
  'embed.promised.read':
    'What they type stays in the frame: your page cannot read it, and its address does not show it.',
  'embed.promised.leave': 'The way out and urgent help are always in it.',
  'embed.asked': 'What we ask of you',
  'embed.asked.measure':
    'On that page, do not measure or record what visitors do: no analytics, no advertising, no session recording.',
  'embed.asked.attributes': 'Keep the attributes as they are, and lay nothing over the frame.',
  'embed.asked.say':
    'Say beside it that it comes from {{site}}, and that your own server can see that the page was opened.',
  'embed.oembed':
    'Systems that know oEmbed write the frame themselves when someone pastes the address of a service or of the search. They ask here:',
} as const;
