import type { LabelAnswer, LabelReason } from '~/domain/confidentiality/label';
import type { Translate } from '~/i18n/translator';

/** Reasons that have a sentence of their own, whatever the answer. */
const sentences = [
  'service-says-anonymous',
  'service-says-not-anonymous',
  'anonymous-perhaps-not-here',
  'number-usually-shown',
  'message-comes-from-your-number',
  'email-shows-your-address',
  'connection-address',
  'letter-shows-what-you-write',
  'they-see-you',
  'depends-on-channel',
] as const satisfies readonly LabelReason[];

/** An answer of the label in words. Statements of the service itself are not translated. */
export function answerInWords(answer: LabelAnswer, translate: Translate): string {
  if (answer.answer === 'text') return answer.text ?? translate('label.unknown');
  const own = sentences.find((reason) => reason === answer.because);
  const words = own ? translate(`label.because.${own}`) : plainAnswer(answer, translate);
  return answer.serviceSays === 'no' ? `${words} ${translate('label.serviceSaysNo')}` : words;
}

function plainAnswer({ answer, because }: LabelAnswer, translate: Translate): string {
  if (answer === 'unknown') return translate('label.unknown');
  const yesOrNo = answer === 'yes' ? 'yes' : 'no';
  return translate(because === 'service-says' ? `label.because.service-says.${yesOrNo}` : `label.${yesOrNo}`);
}
