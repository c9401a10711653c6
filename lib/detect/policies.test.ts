/** Pages that are policies: of many kinds of writers, under many names, in many languages. */
import { describe, expect, it } from 'vitest';
import { detectPage } from './index';
import { policyText } from './page.testing';
import { kindOf, page, text } from './policy.testing';

const GENERATOR = text(
  'This privacy notice for Larkspur Studio LLC ("Company", "we", "us" or "our") describes how and why we might collect, store, use and share ("process") your personal information when you use our services, such as when you visit our website or engage with us in other related ways, including any sales, marketing or events.',
);
const COUNCIL = text(
  'The council is the controller for the personal information that residents give when they apply for a parking permit. This notice sets out which information the council holds, on which lawful basis it is used, and which other bodies receive it. Residents may ask the council for a copy.',
);
const PARISH = text(
  'The parish keeps a roll of its members. Under this policy the personal data of members and visitors are used to plan services, to claim gift aid and to tell people of events. The data of a member are not passed to anybody outside the parish without the consent of that person.',
);
const OPERATOR = text(
  'The Operator processes personal data of Users in the order laid down by the present Rules. The User gives consent to the processing of personal data by filling in a form on this website. The Operator does not check whether the data given by the User are true, and passes them to third persons only where the law demands it.',
);
const SUBJECT = text(
  'Whenever a data subject calls up this website, general data are stored in the log files of the server. The controller draws no conclusions about the data subject from them. The data subject may at any time prevent the setting of cookies by the website by means of a setting of the browser used, and may demand erasure of the personal data from the controller.',
);

describe('a policy is known', () => {
  it.each([
    ['by a generator', page('Privacy Notice', `<div><strong>PRIVACY NOTICE</strong></div>${GENERATOR}`), ''],
    ['of a public body, in the third person', page('Parking privacy notice | Council', COUNCIL), ''],
    ['of a parish, in the third person', page('Parish of St Bride', `<h1>Data privacy notice</h1>${PARISH}`), ''],
    ['of an operator and its users', page('Portal', `<h1>Personal data processing policy</h1>${OPERATOR}`), ''],
    ['of a controller and data subjects', page('Data protection declaration', SUBJECT), ''],
    ['translated', page('Shop', `<h1>Confidentiality policy</h1>${policyText()}`), ''],
    [
      'of a bank',
      page(
        'Privacy notice | Oak Bank',
        `<h1>What does Oak Bank do with your personal information?</h1>${policyText(9)}`,
      ),
      '',
    ],
    [
      'of an app, by its address',
      page('Ledgerling', `<h1>Your privacy</h1>${policyText()}`),
      'https://l.example/privacy',
    ],
    [
      'that begins with a slogan, by its address',
      page('Ledgerling', `<h1>We value your privacy</h1>${policyText()}`),
      'https://l.example/legal/privacy-policy',
    ],
    ['of a school', page('School', `<h1>Fair processing notice</h1>${policyText()}`), ''],
    ['of a network', page('Data Policy', `<h1>Data Policy</h1>${policyText()}`), ''],
    ['of an old network', page('Data Use Policy', `<h1>Data Use Policy</h1>${policyText()}`), ''],
    ['as guidelines', page('Privacy Guidelines | Ferryman', policyText()), ''],
    ['of a university', page('University', `<h1>How we use your information</h1>${policyText()}`), ''],
    ['that names two verbs', page('Museum', `<h1>How we collect and use your data</h1>${policyText()}`), ''],
    [
      'for applicants',
      page('Job applicant privacy notice', `<h1>Job applicant privacy notice</h1>${policyText()}`),
      '',
    ],
    ['for one state', page('California Privacy Notice', `<h1>California privacy notice</h1>${policyText()}`), ''],
    ['with its date', page('x', `<h1>Privacy policy (updated 3 March 2026)</h1>${policyText()}`), ''],
    ['with another date', page('Privacy policy – last revised: 2026-03-03', `<h1>Policy</h1>${policyText()}`), ''],
    ['with a third date', page('x', `<h1>Privacy Statement, effective January 1, 2027</h1>${policyText()}`), ''],
    [
      'in answers',
      page('Privacy Questions and Answers', `<h1>Privacy Questions and Answers</h1>${GENERATOR}${policyText(9)}`),
      '',
    ],
    [
      'of a software firm',
      page('Privacy Policy - Best Software Solutions', `<h1>Privacy policy</h1>${policyText()}`),
      '',
    ],
    [
      'with characters that nobody sees in its words',
      page('P\u034frivacy pol\u{e0041}icy', policyText().replace(/(\w)(\w)/g, '$1\ufe0f$2')),
      '',
    ],
  ])('%s', (_, doc, address) => {
    expect(kindOf(doc, address)).toBe('privacy-policy');
    expect(detectPage(doc, address).language).toBe('en');
  });

  it.each([
    [
      'de',
      'Datenschutzhinweise',
      'Wir verarbeiten deine Daten, damit du bei uns bestellen kannst. Du kannst uns jederzeit fragen, was wir über dich wissen, und wir löschen es, wenn du das willst. ',
    ],
    [
      'de',
      'Impressum & Datenschutz',
      'Der Verantwortliche verarbeitet personenbezogene Daten der Nutzer dieser Internetseite nach der DSGVO. Die Daten werden gelöscht, sobald sie nicht mehr nötig sind. ',
    ],
    [
      'fr',
      'Politique de confidentialité',
      'Tu peux nous demander à tout moment une copie de tes données, et nous les effaçons quand tu fermes ton compte. Les données ne sont pas vendues. ',
    ],
    [
      'fr',
      'Mentions légales et protection des données',
      "L'éditeur traite les données personnelles de l'utilisateur pour les besoins de la présente politique. Les données personnelles ne sont pas cédées. ",
    ],
    [
      'es',
      'Política de privacidad',
      'Tú decides qué datos personales nos das, y puedes pedir que los borremos. Usamos tus datos para enviarte lo que pides y no los vendemos. ',
    ],
    [
      'es',
      'Protección de datos',
      'El responsable trata los datos personales del usuario para los fines que se indican en la presente política, y no los cede a terceros sin su permiso. ',
    ],
    [
      'it',
      'Informativa sulla privacy',
      'Usiamo i tuoi dati personali per spedire gli ordini che fai sul nostro sito. I dati non sono venduti e puoi chiedere che siano cancellati. ',
    ],
    [
      'pt',
      'Política de Privacidade',
      'Nós guardamos os seus dados pessoais para que você possa usar o serviço. Os dados não são vendidos e você pode pedir que sejam apagados. ',
    ],
    [
      'nl',
      'Privacyverklaring',
      'Wij verwerken je persoonsgegevens om je bestelling te bezorgen. Je kunt ons altijd vragen om je gegevens te wissen, en wij verkopen ze niet. ',
    ],
    [
      'sv',
      'Integritetspolicy',
      'Vi behandlar dina personuppgifter för att du ska kunna handla hos oss. Du kan be att få dina personuppgifter raderade och vi säljer dem inte. ',
    ],
    [
      'da',
      'Privatlivspolitik',
      'Vi behandler dine personoplysninger for at du kan handle hos os. Du kan bede om at få dine personoplysninger slettet, og vi sælger dem ikke til andre. ',
    ],
    [
      'nb',
      'Personvernerklæring',
      'Vi behandler personopplysninger for at du skal kunne handle hos oss. Du kan be om å få dine personopplysninger slettet, og vi selger dem ikke til andre. ',
    ],
    [
      'fi',
      'Tietosuojaseloste',
      'Käsittelemme henkilötietoja, jotta voimme toimittaa tilaukset. Tietoja säilytetään niin kauan kuin laki vaatii, ja asiakas voi pyytää henkilötietojen poistamista. ',
    ],
    [
      'pl',
      'Polityka prywatności',
      'Administrator przetwarza dane osobowe w celu realizacji zamówień i nie przekazuje danych osobowych innym firmom. Użytkownik może żądać ich usunięcia. ',
    ],
    [
      'cs',
      'Zásady ochrany osobních údajů',
      'Osobní údaje zpracováváme pro vyřízení objednávky a na dobu, která je nutná. Osobní údaje nejsou předávány jiným osobám a můžete žádat, že se smažou. ',
    ],
    [
      'tr',
      'KVKK Aydınlatma Metni',
      'Kişisel verileriniz siparişinizi teslim etmek için işlenir ve bu amaç ile sınırlı olarak saklanır. Kişisel verileriniz başka bir şirkete satılmaz. ',
    ],
  ])('in %s, as "%s"', (language, name, sentence) => {
    const doc = page(`${name} | Quillpond`, `<h1>${name}</h1>${text(sentence.repeat(4), 6)}`, '');
    expect(kindOf(doc)).toBe('privacy-policy');
    expect(detectPage(doc, '').language).toBe(language);
  });
});

describe('a policy is known by its name alone', () => {
  it.each([
    'PRIVACY POLICY FOR MOBILE APP "TRAILS"',
    'Privacy Policy for Acme Ltd and its subsidiaries',
    'Student Privacy Notice 2026/27',
    'Notice of Privacy Practices',
    'Personal Information Collection Statement',
    'Information on the processing of personal data',
    'Information notice pursuant to Article 13 GDPR',
    'Rules for the processing of personal data',
    'Principles of personal data protection',
    'How we handle your personal information',
    'Your data',
    'Welcome to our Privacy Policy',
    'Plain-language privacy policy',
    'CCPA Privacy Notice for California Residents',
    'Cookies and privacy policy',
    'Privacy policy – archived version of May 2024',
  ])('%s', (name) => {
    expect(kindOf(page('Quillpond', `<h1>${name}</h1>${policyText(8)}`))).toBe('privacy-policy');
    expect(kindOf(page(`${name} | Quillpond`, `<div>${name}</div>${policyText(8)}`))).toBe('privacy-policy');
  });
});
