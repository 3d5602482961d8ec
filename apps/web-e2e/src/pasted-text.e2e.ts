import { type Page } from 'playwright-core';
import { examine } from './harness';
import { aSigningScene } from './stage/signing-scene';
import { type SentConvention } from './stage/signing-stage';

const sentences = 40;

/** A clause as Word puts it on the clipboard: little text, two hundred kilobytes around it. */
const fromWord = (): string => {
  const rules = Array.from(
    { length: 1_400 },
    (_, rank) => `.MsoNormal${rank} { mso-style-name: "Normal ${rank}"; mso-fareast-font-family: Calibri; }`,
  );
  const lines = Array.from(
    { length: sentences },
    (_, rank) =>
      `<p class=MsoNormal style='margin-bottom:6.0pt;mso-list:l0 level1 lfo${rank};tab-stops:35.4pt'><!--[if !supportLists]--><span style='mso-fareast-font-family:Calibri;color:#${String(rank).padStart(6, '0')}'><o:p></o:p><b style='mso-bidi-font-weight:normal'>Phrase ${rank}</b><span lang=FR> tenue par les deux équipes.</span></span><!--[endif]--></p>${'<span style="mso-tab-count:1;mso-spacerun:yes"></span>'.repeat(50)}`,
  );
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>${rules.join('\n')}</style><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml></head><body lang=FR>${lines.join('')}</body></html>`;
};

const hostile = `
  <p onclick="window.pwned=1" style="position:fixed;inset:0;background:url(javascript:window.pwned=2)">Un paragraphe tranquille
    <img src="x" onerror="window.pwned=3"><script>window.pwned=4</script>
    <a href="javascript:window.pwned=5">un lien</a>
    <svg onload="window.pwned=6"><script>window.pwned=7</script><text>dessin</text></svg>
    <iframe srcdoc="<script>parent.pwned=8</script>"></iframe>
    <math><mtext><style><img src=x onerror="window.pwned=9"></style></mtext></math></p>
  <style>body { display: none }</style><form action="https://x.example"><input value="x"><button>Envoyer</button></form>`;

describe('what is pasted in an article', () => {
  const scene = aSigningScene();
  let page: Page;
  let draft: SentConvention;

  const paste = (html: string): Promise<void> =>
    page.locator('[contenteditable="true"]').evaluate((editor, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, html);
  const rewrite = async (number: number): Promise<void> => {
    await page.getByRole('button', { name: `Réécrire l’article ${number}`, exact: true }).click();
    await page.locator('[contenteditable="true"]').click();
    await page.keyboard.press('Control+A');
  };
  const saved = () => page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok());
  const edits = async (): Promise<string> => {
    const { content } = await scene.stage().call('GET', `conventions/${draft.id}`);
    return JSON.stringify((content as { edits: object }).edits);
  };

  beforeAll(async () => {
    ({ page } = scene.director());
    draft = await scene.stage().write();
    await page.goto(`${draft.path}/redaction`);
  });

  it('keeps the words of two hundred kilobytes of Word, bold included, and nothing of the rest', async () => {
    const html = fromWord();
    expect(html.length).toBeGreaterThan(200_000);
    await rewrite(7);
    const kept = saved();
    const before = Date.now();
    await paste(html);
    await page
      .locator('[contenteditable="true"]')
      .getByText(`Phrase ${sentences - 1}`)
      .waitFor();
    expect(Date.now() - before).toBeLessThan(5_000);
    await kept;
    await page.getByRole('button', { name: 'Terminer' }).click();
    const article = page.locator('ent-article-block').nth(6);
    await article.getByText('Phrase 0', { exact: true }).waitFor();
    expect(await article.locator('p', { hasText: 'tenue par les deux équipes' }).count()).toBe(sentences);
    await examine(page, 'pasted-word');

    const stored = await edits();
    expect(stored).toContain('"marks":[{"type":"bold"}]');
    expect(stored).not.toMatch(/mso|style|class|<|Normal/i);
    expect(stored.length).toBeLessThan(20_000);
  });

  it('runs no script, handler, style or drawing of what is pasted, and stores none', async () => {
    await rewrite(3);
    const kept = saved();
    await paste(hostile);
    await page.locator('[contenteditable="true"]').getByText('Un paragraphe tranquille').waitFor();
    await kept;
    await page.getByRole('button', { name: 'Terminer' }).click();
    const article = page.locator('ent-article-block').nth(2);
    await article.getByText('Un paragraphe tranquille').waitFor();
    expect(
      await article.locator('img, script, a[href^="javascript"], svg text, iframe, form, style, [onclick]').count(),
    ).toBe(0);
    await page.reload();
    await article.getByText('Un paragraphe tranquille').waitFor();

    expect(await page.evaluate(() => Reflect.get(window, 'pwned') as unknown)).toBeUndefined();
    const stored = await edits();
    expect(stored).toContain('un lien');
    expect(stored).not.toMatch(/pwned|javascript|onerror|href|style/i);
  });

  // The browser itself refuses the styles of what is pasted, and says so in the console: that is the page’s policy at work.
  it('leaves no other error in any console', () =>
    expect(scene.complaints().filter((complaint) => !/^Applying inline style violates/.test(complaint))).toEqual([]));
});
