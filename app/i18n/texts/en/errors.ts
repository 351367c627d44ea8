import type { ReviewState } from '../../languages';

export const review: ReviewState = 'original';

export const errors = {
  'errors.urgent': 'Urgent help',
  'errors.home': 'Go to the start page',
  'errors.kept': 'What you typed was not written down.',
  'errors.400.title': 'We could not read that',
  'errors.400.what': 'What your browser sent was incomplete, or not in a form this site reads.',
  'errors.400.do': 'Go back and send it again, or start from the start page.',
  'errors.403.title': 'This has to start on our own page',
  'errors.403.what': 'The form was sent from another site, or your browser hid where it came from.',
  'errors.403.do': 'Open the page here and send the form again.',
  'errors.404.title': 'We cannot find that page',
  'errors.404.what': 'The address may be mistyped, or the page may have moved.',
  'errors.404.do': 'Check the address, or search from the start page.',
  'errors.405.title': 'That address cannot be used this way',
  'errors.405.what': 'The page exists, but it does not take what was sent to it.',
  'errors.405.do': 'Open it as an ordinary page, or start from the start page.',
  'errors.410.title': 'This is no longer here',
  'errors.410.what': 'The page was taken down, or the address was only meant to work for a while.',
  'errors.410.do': 'Search again from the start page.',
  'errors.413.title': 'That was too long',
  'errors.413.what': 'More text was sent than this site takes. Nothing of it was kept.',
  'errors.413.do': 'Go back and shorten it.',
  'errors.429.title': 'Please wait a moment',
  'errors.429.what':
    'Many requests came from your network in a short time. It may not have been you: networks are shared.',
  'errors.429.do': 'Wait a minute and try again. Urgent help is always open.',
  'errors.500.title': 'Something broke on our side',
  'errors.500.what': 'The page could not be made. It was not your doing.',
  'errors.500.do': 'Try again. If it happens again, come back later.',
  'errors.503.title': 'We cannot answer right now',
  'errors.503.what': 'The site is starting, stopping or very busy.',
  'errors.503.do': 'Wait a minute and try again.',
  'errors.unreadableForm': 'We could not read the form. Go back and send it again.',
  'errors.tooLarge': 'That was too long. Go back and shorten it.',
} as const;
