import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectPage } from './index';
import { otherText, pageOf, policyText } from './page.testing';

const page = (title: string, body: string, lang = 'en'): Document =>
  pageOf(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`);

describe('a privacy policy', () => {
  it.each([
    ['its title', page('Privacy Policy | Ferryman', policyText()), ''],
    ['its heading', page('Ferryman', `<h1>Our privacy notice</h1>${policyText()}`), ''],
    ['its address', page('Ferryman', policyText()), 'https://ferryman.example/legal/privacy-policy'],
    ['a route in its address', page('Ferryman', policyText()), 'https://ferryman.example/#/privacy'],
    ['its first words', page('', `<div>PRIVACY POLICY</div>${policyText(12)}`), ''],
    [
      'a heading among other documents',
      page('Ferryman: legal', `<h1>Legal</h1><h2>Company</h2>${otherText()}<h2>Privacy Policy</h2>${policyText(12)}`),
      '',
    ],
  ])('is known by %s', (_, doc, address) => {
    expect(detectPage(doc, address)).toMatchObject({ kind: 'privacy-policy', language: 'en' });
  });

  it.each([
    [
      'fr',
      'Politique de confidentialité',
      'Nous traitons vos données personnelles pour vous livrer, et nous ne les gardons pas après la fin du contrat. Vous pouvez nous écrire. ',
    ],
    [
      'de',
      'Datenschutzerklärung',
      'Wir verarbeiten Ihre Daten nach den Regeln über den Datenschutz, und Sie können uns nach ihnen fragen. ',
    ],
    [
      'es',
      'Política de privacidad',
      'Tratamos sus datos personales para los fines que usted conoce y con su permiso en los casos previstos. ',
    ],
    [
      'ja',
      'プライバシーポリシー',
      '当社はお客様の個人情報を大切に取り扱います。個人情報の利用目的を次のとおり定めます。',
    ],
    ['zh', '隐私政策', '我们收集您的个人信息以便提供服务。您可以随时要求我们删除您的个人信息。'],
    ['ko', '개인정보 처리방침', '회사는 이용자의 개인정보를 소중히 다룹니다. 개인정보는 가입할 때에만 수집됩니다. '],
    [
      'ru',
      'Политика конфиденциальности',
      'Мы храним ваши персональные данные и не передаём персональные данные посторонним лицам. ',
    ],
    [
      'pl',
      'Polityka prywatności',
      'Przetwarzamy dane w zgodzie z prawem i nie przekazujemy danych osobowych dla celów innych niż umowa. ',
    ],
    [
      'tr',
      'Gizlilik politikası',
      'Kişisel verileriniz bu metin ile anlatılan amaçlar için işlenir ve başka bir yere verilmez. ',
    ],
  ])('is known in %s', (language, title, sentence) => {
    const doc = page(title, `<h1>${title}</h1><p>${sentence.repeat(30)}</p>`, '');
    expect(detectPage(doc, '')).toMatchObject({ kind: 'privacy-policy', language });
  });

  it('has the language of its text, whatever the page declares', () => {
    expect(detectPage(page('Privacy', policyText(), 'fr'), '').language).toBe('en');
  });
});

describe('no privacy policy', () => {
  it.each([
    ['an article', page('The ferries of the bay', `<h1>The ferries of the bay</h1>${otherText()}`), 'other'],
    [
      'terms with a section on privacy',
      page('Terms of Service', `<h1>Terms of Service</h1>${otherText()}<h2>Privacy policy</h2>${policyText()}`),
      'terms',
    ],
    ['a cookie policy', page('Cookie Policy', `<h1>Cookie Policy</h1>${policyText()}`), 'cookie-policy'],
    [
      'a processing agreement',
      page('Data Processing Addendum', `<h1>Data Processing Addendum</h1>${policyText()}`),
      'other',
    ],
    [
      'an announcement',
      page('Privacy policy', '<h1>Privacy policy</h1><p>Our privacy policy moves house soon. Come back.</p>'),
      'other',
    ],
    [
      'a list of policies',
      page(
        'Privacy policies',
        `<h1>Privacy policies</h1>${'<p><a href="/p">Privacy policy of our shop for you and your data</a></p>'.repeat(40)}`,
      ),
      'other',
    ],
    [
      'news about a policy',
      page(
        'What the new privacy policy of Ferryman means',
        `<h1>What the new privacy policy of Ferryman means</h1>${otherText()}`,
      ),
      'other',
    ],
    [
      'an encyclopedia',
      page(
        'Privacy policy',
        `<h1>Privacy policy</h1><p>${'The privacy policy of the firm is the text in which the firm tells the public of its personal data. '.repeat(20)}</p>`,
      ),
      'other',
    ],
    ['an empty page', pageOf(''), 'other'],
  ])('is %s', (_, doc, kind) => {
    expect(detectPage(doc, '').kind).toBe(kind);
  });

  it('is a page whose help centre only stands in its title', () => {
    const doc = page(
      'How do I reset my code? | Ferryman Privacy Centre',
      `<h1>How do I reset my code?</h1>${policyText()}`,
    );
    expect(detectPage(doc, '').kind).toBe('other');
  });
});

it('survives names that shadow the document', () => {
  const doc = page(
    'Privacy',
    `<img name="body"><form name="title"><input name="childNodes"><input name="localName"></form>${policyText()}`,
  );
  expect(detectPage(doc, 'not an address').kind).toBe('privacy-policy');
  expect(detectPage(doc, 'https://ferryman.example/%E0%A4%A').kind).toBe('privacy-policy');
});

it('survives a dialogue whose fields shadow what a form can do', () => {
  const doc = page(
    'Ferryman',
    `<form role="dialog" aria-modal="true"><input name="contains"><input name="closest"><h2>We value you</h2></form>
    <h1>Privacy Policy</h1>${policyText()}`,
  );
  expect(detectPage(doc, '').kind).toBe('privacy-policy');
});

it('reads the name of an address whose other parts are in another encoding', () => {
  expect(
    detectPage(page('Ferryman', policyText()), 'https://ferryman.example/informa%E7%E3o/privacy-policy').kind,
  ).toBe('privacy-policy');
});

const PAGES = '../shared/pages';
if (existsSync(PAGES)) {
  interface Listed {
    file: string;
    kind: string;
    url?: string;
  }
  it('knows the policies among real pages', () => {
    const pages: Listed[] = JSON.parse(readFileSync(`${PAGES}/index.json`, 'utf8'));
    const wrong = pages.filter(({ file, kind, url }) => {
      const { kind: found } = detectPage(pageOf(readFileSync(`${PAGES}/${file}`, 'utf8')), url ?? '');
      return (found === 'privacy-policy') !== (kind === 'privacy-policy');
    });
    expect(wrong.filter((one) => one.kind === 'article')).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(3);
  }, 120_000);
} else console.log('Detection on real pages left out: ../shared/pages is not here.');
