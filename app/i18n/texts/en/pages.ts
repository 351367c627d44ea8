export const pages = {
  'pages.privacy.title': 'Privacy',
  'pages.privacy.lead':
    'This site keeps nothing about you. This page says how that is done, and what the site cannot protect you from.',
  'pages.privacy.kept': 'What is kept, and what is not',
  'pages.privacy.kept.nothing':
    'When you search and read, nothing is kept. There is no account, no cookie, no visitor number, and no list of what was opened.',
  'pages.privacy.kept.search':
    'A search is encrypted into the address of its answer. The key is only in the memory of the server and is replaced again and again. The search is not stored. After a while the address stops opening.',
  'pages.privacy.kept.shareable':
    'An address made for sharing a search can be read by anyone who sees it. You get one only if you ask for it.',
  'pages.privacy.kept.report':
    'If you report a mistake, we keep the boxes you ticked, your note, which service it is about, and the day. Not who you are, and not the hour. You get a code. With it you can delete the report, and the note is then overwritten in our file.',
  'pages.privacy.kept.exit':
    'If you leave by “Leave this page”, your browser gets one cookie with a random value that expires after a second. It makes the browser drop its stored copy of the page. It holds nothing about you, and we do not read it.',
  'pages.privacy.kept.limit':
    'To stop floods of requests, the server counts them in memory, under a scrambled form of the network they came from. The scrambling key is thrown away within a day. None of this reaches a disk.',
  'pages.privacy.kept.log':
    'The log of the server holds the method, the kind of page, the status and how long it took. No addresses of visitors, and nothing that anyone typed.',
  'pages.privacy.built': 'How it is built',
  'pages.privacy.built.own':
    'Everything comes from this site. There are no advertisements, statistics, fonts or maps from anywhere else.',
  'pages.privacy.built.script': 'Nothing needs JavaScript. One small script only makes leaving the page quicker.',
  'pages.privacy.built.links': 'Links to services do not tell them which page you came from.',
  'pages.privacy.built.place':
    'You choose your country and your language. They are never worked out from your network address.',
  'pages.privacy.cannot': 'What this site cannot protect you from',
  'pages.privacy.cannot.history':
    'Browser history. Your browser can remember that you were here, and when. Page titles are neutral and a search cannot be read in the address, but the name of this site can.',
  'pages.privacy.cannot.names':
    'Name look-ups (DNS). Your device asks the network where this site is. Whoever answers learns the name of the site.',
  'pages.privacy.cannot.network':
    'The owner of the network: an employer, a school, a family router, an internet provider. Over a secure connection (https) they can see that this site was visited, but not what was read or typed.',
  'pages.privacy.cannot.device':
    'A shared or watched phone. Someone who can open it, or a program that records the screen or the keys, can see what you see.',
  'pages.privacy.cannot.bill': 'The phone bill. Calls and text messages can appear on it, free ones too.',
  'pages.privacy.cannot.copies':
    'Copies. Screenshots, keyboard suggestions, downloads, printouts and browsers that synchronise can carry what you saw to other places.',
  'pages.privacy.cannot.services':
    'The services. Each keeps and passes on different things. Read the confidentiality label on its page before you make contact.',
  'pages.privacy.cannot.frame':
    'A site that shows this directory in a frame can know that you opened the frame. It cannot read what you search or open in it.',
  'pages.privacy.cannot.server':
    'The server itself. Whoever runs it, or breaks into it, could change it to keep more. The code is open, but from outside you cannot see which code is running.',
  'pages.privacy.tor':
    'Tor Browser hides from your network which site you visit. This site is made to work in it, also at its strictest setting, “Safest”.',
  'pages.privacy.scope': 'This page is about looking for help in private, and about nothing else.',
  'pages.privacy.signedIn': 'If you sign in as a clinician or a moderator',
  'pages.privacy.signedIn.visitors':
    'Visitors never sign in. Public pages are the same for everybody; they do not know whether you have an account.',
  'pages.privacy.signedIn.account':
    'We keep your e-mail address, a scrambled form of your password that cannot be turned back, and what your second step needs. When you delete the account, only an id, a language and dates stay.',
  'pages.privacy.signedIn.session':
    'While you are signed in, your browser holds one cookie for these pages. With it we keep when you signed in and when you were last here: no network address, and nothing about your device.',
  'pages.privacy.signedIn.listing':
    'What you write about your service is kept with it. What you mark as not public is seen by the people who check, and by nobody else.',
  'pages.privacy.signedIn.trail':
    'What is done to a listing or an account is written into a record that cannot be changed: who by id, what, and when.',
  'pages.privacy.proof': 'How the promises are tested',
  'pages.privacy.proof.lead':
    'Each promise has an automatic test that is part of the code. These are their names, in English:',
  'pages.about.title': 'About this site',
  'pages.about.lead':
    'A directory of confidential help for people who are worried about their own sexual thoughts or behaviour towards children, and for the people around them: partners, parents, survivors, professionals.',
  'pages.about.why':
    'Asking for help early can prevent abuse. A thought is not an act. Abuse, and viewing images of abuse, harm real children and are crimes.',
  'pages.about.who': 'Who runs this copy',
  'pages.about.who.site':
    'This is {{site}}, at {{origin}}. It runs on Waymark, which is free software: anyone may run a copy. Whoever runs a copy answers for it.',
  'pages.about.who.contact': 'To reach the people who run this copy:',
  'pages.about.who.noContact': 'The people who run this copy have given no contact address.',
  'pages.about.not': 'What it is not',
  'pages.about.not.text':
    'It is not a helpline, a clinic, a lawyer or the police. Nobody answers messages here. To talk to someone, contact one of the services in the directory.',
  'pages.about.checked': 'How listings are checked',
  'pages.about.checked.sources':
    'Each fact on a listing names its source and the date of that source. Where we do not know, it says “we don’t know”.',
  'pages.about.checked.people':
    'Listings are gathered from public pages, most of them the services’ own. A listing that no person has confirmed with the service says so.',
  'pages.about.checked.report': 'If something is wrong, each listing has a link to report it. You need no account.',
  'pages.about.checked.follow': 'Follow a report you sent',
  'pages.about.order': 'What decides the order',
  'pages.about.order.text':
    'How well a service fits your words and your filters, whether it serves your country, whether it can be contacted now, and how fresh its facts are. The order cannot be bought. There are no advertisements.',
  'pages.about.order.reviews': 'There are no reviews and no stars. A review can give away who wrote it.',
  'pages.about.more': 'To hand over and reuse',
  'pages.about.languages': 'Languages',
  'pages.about.languages.text':
    'Languages of the pages: {{languages}}. All texts but the English ones were translated by machine, and no native reader has checked them yet. Listings are in the language they were written in, mostly English.',
  'pages.about.exit': 'Leave this page: what it can and cannot do',
  'pages.about.exit.can':
    'It opens a neutral page. It needs no script. With script, pressing Shift three times does the same and clears the screen at once.',
  'pages.about.exit.back':
    'If you then press Back, the browser has to ask this site for the page again. It does not show a stored copy. We have measured this in Chromium only.',
  'pages.about.exit.cannot':
    'It cannot remove this site from the browser’s history, from the records of a network, from other open tabs, or from screenshots.',
  'pages.about.licences': 'Licences',
  'pages.about.licences.code': 'The code: MIT licence.',
  'pages.about.licences.data': 'The directory’s own data: Creative Commons Attribution 4.0 (CC BY 4.0).',
  'pages.about.licences.places':
    'Names and positions of places: GeoNames (CC BY 4.0) and Unicode CLDR (Unicode License v3).',
  'pages.about.security': 'Report a security problem',
  'pages.about.security.contact':
    'Write to the contact address above. Please give us time to repair it before you tell others.',
  'pages.about.security.noContact': 'The people who run this copy have given no address for security reports.',
  'pages.accessibility.title': 'Accessibility',
  'pages.accessibility.lead':
    'Everyone should be able to use this site: with a keyboard, a screen reader, a slow phone, large text, or on paper.',
  'pages.accessibility.status': 'Where it stands',
  'pages.accessibility.status.text':
    'The aim is WCAG 2.2, level AA. We believe the site mostly meets it. We do not claim full conformity, because only automatic tests and our own checks have been made.',
  'pages.accessibility.method': 'How it was checked',
  'pages.accessibility.method.auto':
    'Automatic tests of the pages with axe, light and dark, in these languages: {{languages}}; walks through the pages with the keyboard and without script.',
  'pages.accessibility.method.date': 'This statement was prepared on {{date}}, by self-assessment.',
  'pages.accessibility.limits': 'Known limits',
  'pages.accessibility.limits.people': 'Nobody who uses a screen reader every day has tested it yet.',
  'pages.accessibility.limits.translations':
    'All texts but the English ones were translated by machine, and no native reader has checked them yet.',
  'pages.accessibility.limits.listings':
    'Listings are in the language they were written in, mostly English. They are marked so that screen readers can switch.',
  'pages.accessibility.limits.services':
    'The websites of the services are not ours. We have not checked how accessible they are.',
  'pages.accessibility.contact': 'Tell us',
  'pages.accessibility.contact.some': 'If something here is hard to use, tell the people who run this copy:',
  'pages.accessibility.contact.none':
    'The people who run this copy have given no contact address, so there is no way yet to tell them. We know that this falls short.',
  'pages.accessibility.enforcement':
    'If the answer does not help, a public body for accessibility may. Which one depends on the country of the people who run this copy.',
} as const;
