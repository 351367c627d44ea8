import type { choose as english } from '../en/choose';
import type { AreaOf } from '../translation';

export const choose: AreaOf<typeof english> = {
  'choose.title': 'Hilfe beim Auswählen',
  'choose.intro':
    'Höchstens fünf kurze Fragen. Jede können Sie überspringen. Ihre Antworten werden nirgends aufbewahrt: Sie reisen versiegelt in der Adresse mit und lassen sich nach zwei Stunden nicht mehr öffnen.',
  'choose.step': 'Frage {{step}} von {{steps}}',
  'choose.next': 'Weiter',
  'choose.skip': 'Frage überspringen',
  'choose.back': 'Zurück',
  'choose.startAgain': 'Neu beginnen',
  'choose.who': 'Um wen geht es?',
  'choose.who.me': 'Um mich: meine eigenen Gedanken oder Handlungen',
  'choose.who.someone': 'Um jemanden, den ich kenne',
  'choose.who.harmed': 'Mir wurde etwas angetan',
  'choose.who.work': 'Um jemanden, mit dem ich beruflich zu tun habe',
  'choose.what': 'Was ist los?',
  'choose.what.thoughts': 'Meine Gedanken machen mir Sorgen',
  'choose.what.images': 'Ich habe sexuelle Bilder von Minderjährigen angesehen',
  'choose.what.acted': 'Ich habe etwas getan, oder ich fürchte, dass ich es tun werde',
  'choose.what.police': 'Die Polizei war da, oder gegen mich wird ermittelt',
  'choose.what.worried-adult': 'Ich mache mir Sorgen um eine erwachsene Person',
  'choose.what.found-out': 'Ich habe etwas entdeckt, oder die Polizei war da',
  'choose.what.child-harmed-child': 'Ein Kind oder ein Teenager hat einem anderen Kind etwas angetan',
  'choose.what.talk': 'Ich möchte mit jemandem darüber reden',
  'choose.what.refer': 'Ich suche Rat oder eine Stelle, an die ich jemanden vermitteln kann',
  'choose.what.child-danger': 'Ein Kind ist jetzt in Gefahr',
  'choose.what.hurt-myself': 'Ich könnte mir etwas antun',
  'choose.age': 'Sind Sie unter 18?',
  'choose.age.hint': 'Manche Angebote sind für dieses Alter gemacht. Einen Nachweis braucht es nicht.',
  'choose.age.under-18': 'Ja',
  'choose.age.adult': 'Nein',
  'choose.where': 'Wo sind Sie, und in welcher Sprache möchten Sie reden?',
  'choose.where.language': 'Sprache',
  'choose.where.anyLanguage': 'Jede Sprache',
  'choose.how': 'Wie möchten Sie reden?',
  'choose.how.hint': 'Kreuzen Sie alles an, was für Sie in Ordnung ist.',
  'choose.known': 'Wissen Polizei oder Gericht davon?',
  'choose.known.hint': 'Manche Angebote nehmen Menschen nur in bestimmten Lagen an. Nur deshalb fragen wir.',
  'choose.known.nobody': 'Nein',
  'choose.known.investigation': 'Es gibt Ermittlungen oder ein Verfahren',
  'choose.known.convicted': 'Es gab eine Verurteilung',
  'choose.found': 'Angebote, die zu Ihren Antworten passen',
  'choose.foundIntro': 'Das erste passt am besten. Sie entscheiden, ob und wann Sie Kontakt aufnehmen.',
  'choose.foundNone': 'Wir kennen kein Angebot, auf das all das zutrifft. Hier kann es weitergehen.',
  'choose.tooLittle':
    'Wir wissen noch nicht, um wen es geht. Deshalb wählen wir nichts für Sie aus. Nehmen Sie eine dieser Möglichkeiten.',
  'choose.refine': 'Suche verfeinern',
  'choose.expect': 'Was Sie erwartet',
  'choose.expect.phone':
    'Sie hören einen Menschen oder eine Ansage. Sie können jederzeit auflegen. Sie entscheiden, wie viel Sie sagen.',
  'choose.expect.webchat':
    'Sie schreiben in einem Fenster auf der Seite des Angebots. Es kann etwas dauern, bis jemand antwortet. Sie können das Fenster jederzeit schließen.',
  'choose.expect.sms':
    'Sie schicken eine Nachricht und bekommen eine zurück, oft nicht sofort. Die Nachrichten bleiben auf Ihrem Handy.',
  'choose.expect.whatsapp':
    'Sie schicken eine Nachricht und bekommen eine zurück, oft nicht sofort. Die Nummer, von der Sie schreiben, ist zu sehen.',
  'choose.expect.secure-message':
    'Sie schreiben auf der Seite des Angebots und lesen dort die Antwort, oft nach einem Tag oder später.',
  'choose.expect.email':
    'Sie schreiben und bekommen die Antwort per E-Mail, oft erst nach Tagen. Die Adresse, von der Sie schreiben, ist zu sehen.',
  'choose.expect.video':
    'Sie vereinbaren eine Zeit und sehen sich am Bildschirm. Fragen Sie vorher, ob die Kamera aus bleiben darf.',
  'choose.expect.in-person':
    'Meist vereinbaren Sie zuerst eine Zeit. Fragen Sie, was notiert wird, bevor Sie etwas erzählen.',
  'choose.expect.web':
    'Sie lesen und arbeiten für sich, in Ihrem eigenen Tempo. Es antwortet niemand, außer die Seite sagt es.',
  'choose.expect.post': 'Sie schreiben einen Brief und bekommen einen zurück, nach Tagen oder Wochen.',
  'choose.closed': 'Diese Fragen sind abgelaufen',
  'choose.closedBody':
    'Adressen mit Antworten darin lassen sich nur zwei Stunden lang öffnen. Nichts wurde aufbewahrt. Sie können neu beginnen.',
};
